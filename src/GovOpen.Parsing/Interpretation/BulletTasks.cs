using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds tasks in a part where nothing is numbered: lines with bullets, all of which say who answers for them, perhaps in
/// groups below short lines; and several such lines without bullets.
/// </summary>
internal static class BulletTasks
{
    private const int FewestTasks = 2;

    private const int FewestPlain = 3;

    private const int LongestHeading = 40;

    private static readonly CharSet HeadingBullets = CharSet.Of(Bullets.Signs + "○ ");

    /// <summary>The paragraphs, such tasks and their headings with markers of no length; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        var starts = new List<int>();
        var headings = new List<int>();
        var runs = 0;
        var last = 0;
        for (var i = 0; i < clauses.Count; )
        {
            var end = NotedParagraphs.TakeTasks(clauses, i, starts);
            if (end == i)
            {
                i++;
                continue;
            }

            var isBelowHeading = i > last && IsHeading(clauses[i - 1]);
            if (runs > 0 && !(isBelowHeading && i - 1 == last))
            {
                return clauses;
            }

            headings.AddRange(isBelowHeading ? [i - 1] : []);
            runs++;
            i = last = end;
        }

        var areBullets = starts.TrueForAll(start => NotedParagraphs.HasBullet(clauses[start]));
        return
            starts.Count >= (areBullets ? FewestTasks : FewestPlain)
            && (areBullets || runs == 1)
            && (runs == 1 || headings.Count == runs)
            && !HasOther(clauses, starts, headings)
            ? SetMarkers(clauses, starts, runs > 1 ? headings : [])
            : clauses;
    }

    // A bullet that says nothing of who answers makes the list another thing.
    private static bool HasOther(IReadOnlyList<Clause> clauses, List<int> starts, List<int> headings)
    {
        var known = new HashSet<int>(starts);
        known.UnionWith(headings);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (NotedParagraphs.HasBullet(clauses[i]) && !known.Contains(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeading(Clause clause) =>
        clause.Marker is null
        && clause.Text.Length is > 1 and <= LongestHeading
        && !Terminal.EndsSentence(clause.Text.Value)
        && ItemNotes.FindAll(clause.Text).Count == 0;

    private static List<Clause> SetMarkers(IReadOnlyList<Clause> clauses, List<int> starts, List<int> headings)
    {
        List<Clause> marked = [.. clauses];
        for (var n = 0; n < headings.Count; n++)
        {
            var start = clauses[headings[n]].Text.FoldedSpan.IndexOfAnyExcept(HeadingBullets);
            Set(marked, headings[n], new(NumberingScheme.Bare, n + 1, Math.Max(0, start), 0, MarkerTrust.Sure));
        }

        var (number, group) = (0, 0);
        foreach (var at in starts)
        {
            number = group < headings.Count && at > headings[group] ? 1 : number + 1;
            group += number == 1 ? 1 : 0;
            var start = NotedParagraphs.BulletLength(clauses[at]);
            Set(marked, at, new(NumberingScheme.Unlabelled, number, start, 0, MarkerTrust.Sure));
        }

        return marked;
    }

    private static void Set(List<Clause> clauses, int at, Marker marker) =>
        clauses[at] = clauses[at] with { Marker = marker };
}
