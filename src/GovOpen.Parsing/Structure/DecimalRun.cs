using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>How decimal labels (1.1, 1.2, 2.1) follow each other: by all of their numbers, not by the last alone.</summary>
internal static class DecimalRun
{
    /// <summary>A step over more than this is no gap in a list.</summary>
    private const int MostMissing = 9;

    /// <summary>Whether two labels stand below different numbers: 2.1 behind 1.3 is no step back.</summary>
    public static bool ChangesStem(OutlineNode above, OutlineNode node) =>
        StemOf(node) is { Length: > 0 } stem && !stem.SequenceEqual(StemOf(above));

    /// <summary>
    /// Whether a decimal label goes on from an open item: 1.4 from 1.2 (a gap), 2.1 from 1.3, 3.1 below 3.
    /// </summary>
    public static bool Continues(Clause clause, Marker marker, List<OutlineNode> open)
    {
        var stem = DecimalLabel.StemOf(clause.Text.FoldedSpan.Slice(marker.Start, marker.Length));
        if (stem.IsEmpty)
        {
            return false;
        }

        var below = LastNumber(stem);
        foreach (var node in open)
        {
            var number = node.Marker.Number;
            var isSibling = node.Marker.Scheme.Family == marker.Scheme.Family;
            var stemOfNode = StemOf(node);
            var isNext = isSibling
                ? stem.SequenceEqual(stemOfNode)
                    ? marker.Number > number && marker.Number - number <= MostMissing
                    : marker.Number == 1 && LastNumber(stemOfNode) + 1 == below
                : marker.Number == 1
                    && number == below
                    && node.Marker.Scheme.Numerals == NumeralSystem.Arabic
                    && node.Marker.Scheme.Open.Length == 0;
            if (isNext)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> StemOf(OutlineNode node) => DecimalLabel.StemOf(TextFolder.Fold(node.MarkerText));

    // The last number of 2.1. is 1.
    private static int LastNumber(ReadOnlySpan<char> stem)
    {
        var words = stem.TrimEnd(".．");
        return Numeral.ParseArabic(words[(words.LastIndexOfAny('.', '．') + 1)..]) ?? 0;
    }
}
