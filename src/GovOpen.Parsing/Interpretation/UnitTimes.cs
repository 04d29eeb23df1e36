using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>The times that stand by themselves in a cell of units: 县财政局（6月底前）, 县民政局，长期坚持.</summary>
/// <param name="Words">The words of the first.</param>
/// <param name="Cuts">What to leave out of the cell so that only units are left, in order: times with the marks around them.</param>
internal sealed record UnitTimes(SourceText Words, List<(int Start, int Length)> Cuts)
{
    /// <summary>Times are told by a digit or one of these.</summary>
    private static readonly CharSet Hints = CharSet.Of("0123456789年月季旬周期常续");

    private static readonly CharSet Edges = CharSet.Of("(),;、。\n");

    /// <summary>Finds them, or null where the cell has none.</summary>
    public static UnitTimes? Find(SourceText cell)
    {
        var folded = cell.FoldedSpan;
        if (!folded.ContainsAny(Hints))
        {
            return null;
        }

        SourceText? words = null;
        var cuts = new List<(int, int)>();
        for (var start = 0; start < folded.Length; )
        {
            var length = folded[start..].IndexOfAny(Edges);
            var end = length < 0 ? folded.Length : start + length;
            if (folded[start..end].ContainsAny(Hints) && IsTime(cell, folded, start, end))
            {
                words ??= cell.Slice(start, end - start).Trim();
                cuts.Add(CutAround(folded, start, end));
            }

            start = end + 1;
        }

        return words is null ? null : new(words, cuts);
    }

    /// <summary>Whether a deadline is no more than a mark for none: /, —, 无.</summary>
    public static bool SaysNothing(Deadline deadline) =>
        deadline.Kind == DeadlineKind.None && (deadline.Literal is "无" || !deadline.Literal.Any(HanText.IsHan));

    // 一季度、二季度 is one time, which commas part.
    private static bool IsTime(SourceText cell, ReadOnlySpan<char> folded, int start, int end)
    {
        var words = cell.Value[start..end].Trim();
        return DeadlineGrammar.IsDeadline(words) && !IsLabel(folded, end);
    }

    // Behind the words stands a colon: what follows is done by then.
    private static bool IsLabel(ReadOnlySpan<char> folded, int end) => end < folded.Length && folded[end] == ':';

    // In brackets, these too; else the mark in front.
    private static (int Start, int Length) CutAround(ReadOnlySpan<char> folded, int start, int end)
    {
        var isBracketed = start > 0 && folded[start - 1] == '(' && end < folded.Length && folded[end] == ')';
        var from = start > 0 && (isBracketed || folded[start - 1] != '(') ? start - 1 : start;
        return (from, (isBracketed ? end + 1 : end) - from);
    }
}
