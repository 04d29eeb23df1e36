using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>How decimal labels (1.1, 1.2, 2.1) follow each other: by all of their numbers, not by the last alone.</summary>
internal static class DecimalRun
{
    /// <summary>A step over more than this is no gap in a list.</summary>
    private const int MostMissing = 9;

    private const int MostLevels = 4;

    /// <summary>Whether two labels stand below different numbers: 2.1 behind 1.3 is no step back.</summary>
    public static bool ChangesStem(OutlineNode above, OutlineNode node) =>
        StemOf(node) is { Length: > 0 } stem && !stem.SequenceEqual(StemOf(above));

    /// <summary>
    /// Whether a decimal label goes on from an open item: 1.4 from 1.2 (a gap), 2.1 from 1.3, 3.1 below 3.
    /// </summary>
    /// <param name="open">The innermost open item, or null; those that it stands below are open too.</param>
    public static bool Continues(Clause clause, Marker marker, OutlineNode? open)
    {
        var stem = DecimalLabel.StemOf(clause.Text.FoldedSpan.Slice(marker.Start, marker.Length));
        if (stem.IsEmpty)
        {
            return false;
        }

        var item = open;
        while (item is not null && !IsNext(stem, marker, item))
        {
            item = item.Parent;
        }

        return item is not null;
    }

    private static bool IsNext(ReadOnlySpan<char> stem, Marker marker, OutlineNode open)
    {
        var number = open.Marker.Number;
        if (open.Marker.Scheme.Family != marker.Scheme.Family)
        {
            return marker.Number == 1
                && number == LastNumber(stem)
                && open.Marker.Scheme is { Numerals: NumeralSystem.Arabic or NumeralSystem.Chinese, Open.Length: 0 };
        }

        var stemOfOpen = StemOf(open);
        return stem.SequenceEqual(stemOfOpen)
            ? marker.Number > number && marker.Number - number <= MostMissing
            : marker.Number == 1 && LastNumber(stemOfOpen) + 1 == LastNumber(stem);
    }

    /// <summary>
    /// Whether one of two labels has several numbers, and the second is the next: 1.2, 1.1.1, 2 or 2.1 behind 1.1.
    /// </summary>
    public static bool CountsOn(Clause above, Clause below)
    {
        Span<int> before = stackalloc int[MostLevels];
        Span<int> own = stackalloc int[MostLevels];
        before = before[..ReadNumbers(above, before)];
        own = own[..ReadNumbers(below, own)];
        if (before.IsEmpty || own.IsEmpty || before.Length + own.Length < 3)
        {
            return false;
        }

        var same = before.CommonPrefixLength(own);
        if (same == own.Length || (same < before.Length && own[same++] != before[same - 1] + 1))
        {
            return false;
        }

        return own[same..].IndexOfAnyExcept(1) < 0;
    }

    // The numbers of 2.1.3, or none where the label is of another kind.
    private static int ReadNumbers(Clause clause, Span<int> numbers)
    {
        if (clause.Marker is not { Scheme: { Numerals: NumeralSystem.Arabic, Open.Length: 0 } } marker)
        {
            return 0;
        }

        var count = 0;
        var label = clause.Text.FoldedSpan.Slice(marker.Start, marker.Length).TrimEnd(".、, ");
        foreach (var part in label.Split(label.Contains('-') ? '-' : '.'))
        {
            if (count == numbers.Length || Numeral.ParseArabic(label[part]) is not { } number)
            {
                return 0;
            }

            numbers[count++] = number;
        }

        return count;
    }

    private static ReadOnlySpan<char> StemOf(OutlineNode node) => DecimalLabel.StemOf(TextFolder.Fold(node.MarkerText));

    // The last number of 2.1. is 1.
    private static int LastNumber(ReadOnlySpan<char> stem)
    {
        var words = stem.TrimEnd(".．-");
        return Numeral.ParseArabic(words[(words.LastIndexOfAny('.', '．', '-') + 1)..]) ?? 0;
    }
}
