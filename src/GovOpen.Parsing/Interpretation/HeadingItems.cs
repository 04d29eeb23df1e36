using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds the item that stands in the line of the heading above it: 一、加强领导（一）健全机制。…, where the next item that
/// has a line of its own is （二）.
/// </summary>
internal static class HeadingItems
{
    private const int LongestHeading = 40;
    private const int ShortestHeading = 2;

    // Lines of an item, its notes among them, up to the next.
    private const int MostLines = 6;

    private static readonly CharSet ClauseMarks = CharSet.Of("。,;:、《“");
    private static readonly CharSet Labels = CharSet.Of("(①1234567890一二三四五六七八九十");

    /// <summary>The item's label, or null.</summary>
    /// <param name="lastOf">The number that each family of labels counted last above.</param>
    public static Marker? Find(IReadOnlyList<Clause> clauses, int at, Dictionary<string, int> lastOf)
    {
        if (
            clauses[at].Marker is not { Trust: MarkerTrust.Sure, Scheme.IsInline: false } own
            || NextBelow(clauses, at) is not { } next
            || next.Scheme.Family == own.Scheme.Family
            || (next.Number != 2 && lastOf.GetValueOrDefault(next.Scheme.Family) != next.Number - 2)
        )
        {
            return null;
        }

        var folded = clauses[at].Text.FoldedSpan;
        var stop = Math.Min(folded.Length, own.End + LongestHeading);
        for (var i = own.End; i < stop && !ClauseMarks.Contains(folded[i]); i++)
        {
            if (
                i >= own.End + ShortestHeading
                && Labels.Contains(folded[i])
                && folded[i - 1] is ' ' or > '\u2E80'
                && !Numeral.IsChinese(folded[i - 1])
                && NumberingRecognizer.RecognizeInline(folded, i) is { Trust: MarkerTrust.Sure } item
                && item.Scheme.Family == next.Scheme.Family
                && item.Number == next.Number - 1
            )
            {
                return item;
            }
        }

        return null;
    }

    private static Marker? NextBelow(IReadOnlyList<Clause> clauses, int at)
    {
        for (var i = at + 1; i < clauses.Count && i <= at + MostLines; i++)
        {
            if (clauses[i].Marker is { Trust: MarkerTrust.Sure, Scheme.IsInline: false } next)
            {
                return next.Number > 1 ? next : null;
            }
        }

        return null;
    }
}
