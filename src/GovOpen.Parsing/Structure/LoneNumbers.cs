using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Tells numbers that stand on lines of their own above the titles of items (1 / 加强政策解读 / …) from page numbers: they
/// count from 1 without a gap, and a short line stands below each.
/// </summary>
internal static class LoneNumbers
{
    private const int MostDigits = 3;

    private const int LongestTitle = 40;

    /// <summary>The clauses, such numbers with markers.</summary>
    public static List<Clause> Mark(List<Clause> clauses)
    {
        var found = new List<int>();
        for (var i = 0; i + 1 < clauses.Count; i++)
        {
            if (NumberOf(clauses[i]) is { } number)
            {
                if (number != found.Count + 1 || !HeadsItem(clauses, i))
                {
                    return clauses;
                }

                found.Add(i);
            }
        }

        if (found.Count < 2)
        {
            return clauses;
        }

        var marked = new List<Clause>(clauses);
        for (var n = 0; n < found.Count; n++)
        {
            var clause = clauses[found[n]];
            var marker = new Marker(NumberingScheme.Alone, n + 1, 0, clause.Text.Length, MarkerTrust.Sure);
            marked[found[n]] = clause with { Marker = marker };
        }

        return marked;
    }

    private static int? NumberOf(Clause clause) =>
        clause.Marker is null && clause.Text.Length <= MostDigits ? Numeral.ParseArabic(clause.Text.FoldedSpan) : null;

    private static bool HeadsItem(List<Clause> clauses, int at) =>
        clauses[at + 1] is { Marker: null } below && HeadsTitle(at == 0 ? null : clauses[at - 1].Text, below.Text);

    /// <summary>Whether a number stands where an item's does: what is above it is finished, and what is below is a title.</summary>
    public static bool HeadsTitle(SourceText? above, SourceText below) =>
        below.Length <= LongestTitle && HeadLines.MayBeTitle(below.Value) && (above is null || IsFinished(above.Value));

    // Prose that a page cut is not, whatever number stands below it.
    private static bool IsFinished(string above) =>
        !Terminal.EndsOpen(above)
        && (above.Length <= LongestTitle || (Terminal.EndsSentence(above) && !Terminal.OpensBracket(above)));
}
