using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds paragraphs that begin with 第一，, 一是 or 首先 and are items, not steps of a task above: no task stands above
/// them, or only a heading such as 重点工作. 第一， labels by itself; 一是 and 首先 only where each has a note of its own, or
/// where a letter announces them (现通知如下：).
/// </summary>
internal static class ParagraphOrdinals
{
    private const string Labelling = "ordinal-di";

    /// <summary>The paragraphs, such ordinals as markers; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        List<Clause>? marked = null;
        Clause? above = null;
        for (var at = 0; at < clauses.Count; )
        {
            if (IsItem(clauses[at]))
            {
                above = clauses[at++];
                continue;
            }

            var end = at;
            while (end < clauses.Count && !IsItem(clauses[end]))
            {
                end++;
            }

            if (
                FindHeads(clauses, at, end) is { Count: > 1 } heads
                && MayHold(above)
                && (AreItems(clauses, heads, end) || (above is null && AreAnnounced(clauses, heads[0].Index)))
            )
            {
                marked ??= [.. clauses];
                foreach (var (index, marker) in heads)
                {
                    marked[index] = marked[index] with { Marker = WithComma(marked[index].Text.FoldedSpan, marker) };
                }
            }

            at = end;
        }

        return marked ?? clauses;
    }

    private static bool IsItem(Clause clause) => clause.Marker is { Trust: MarkerTrust.Sure };

    private static bool MayHold(Clause? above)
    {
        if (above is null)
        {
            return true;
        }

        var words = above.Body.FoldedSpan.TrimEnd("。: ");
        return SectionWords.IsWorkHeading(words) && ItemNotes.FindAll(above.Body).Count == 0;
    }

    private static List<(int Index, Marker Marker)> FindHeads(IReadOnlyList<Clause> clauses, int start, int end)
    {
        var heads = new List<(int Index, Marker Marker)>();
        for (var i = start; i < end; i++)
        {
            if (
                NumberingRecognizer.RecognizeInline(clauses[i].Text.FoldedSpan, 0) is { Scheme.IsInline: true } marker
                && (heads.Count == 0 ? marker.Number == 1 : Follows(heads[^1].Marker, marker))
            )
            {
                heads.Add((i, marker));
            }
        }

        return heads;
    }

    private static bool Follows(Marker above, Marker below) =>
        below.Scheme.Family == above.Scheme.Family
        && (
            below.Number == above.Number + 1
            || (below.Scheme.Numerals == NumeralSystem.Word && below.Number > above.Number)
        );

    private static bool AreItems(IReadOnlyList<Clause> clauses, List<(int Index, Marker Marker)> heads, int end)
    {
        if (heads[0].Marker.Scheme.Family == Labelling)
        {
            return true;
        }

        for (var n = 0; n < heads.Count; n++)
        {
            var next = n + 1 < heads.Count ? heads[n + 1].Index : end;
            var i = heads[n].Index;
            while (i < next && ItemNotes.FindAll(clauses[i].Text).Count == 0)
            {
                i++;
            }

            if (i == next)
            {
                return false;
            }
        }

        return true;
    }

    // 「现就有关事项通知如下：」 right above the first.
    private static bool AreAnnounced(IReadOnlyList<Clause> clauses, int first)
    {
        if (first == 0)
        {
            return false;
        }

        var words = clauses[first - 1].Text.FoldedSpan.TrimEnd(":。 ");
        return words.EndsWith("如下", StringComparison.Ordinal) && words.Contains('现');
    }

    // 首先，: the comma is the label's.
    private static Marker WithComma(ReadOnlySpan<char> folded, Marker marker) =>
        marker.End < folded.Length && folded[marker.End] is ',' or ':'
            ? marker with
            {
                Length = marker.Length + 1,
            }
            : marker;
}
