using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Structure.Records;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds tasks without a label below a heading: several paragraphs, with a bullet or none, each of which ends with a note
/// of its own that says who answers for it.
/// </summary>
internal static class NotedParagraphs
{
    private const int LongestHeading = 40;

    private const int ShortestTask = 6;

    private static readonly CharSet Bullets = CharSet.Of("●■▲◆★☆□◇△▪▶►※➢➤❖◎•·");

    private static readonly CharSet Dashes = CharSet.Of("-—―–");

    /// <summary>The paragraphs, such tasks with a marker of no length; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        List<Clause>? marked = null;
        var families = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Marker is not { } marker)
            {
                continue;
            }

            families.Add(marker.Scheme.Family);
            if (!IsHeading(clauses[i]))
            {
                continue;
            }

            var first = i + 1 < clauses.Count && IsLead(clauses[i + 1]) ? i + 2 : i + 1;
            var end = EndOfTasks(clauses, first);
            if (end - first > 1 && (end == clauses.Count || EndsSection(clauses[end], families)))
            {
                marked ??= [.. clauses];
                SetMarkers(marked, first, end);
            }
        }

        return marked ?? clauses;
    }

    private static int EndOfTasks(IReadOnlyList<Clause> clauses, int from)
    {
        while (from < clauses.Count && IsTask(clauses[from]))
        {
            from++;
        }

        return from;
    }

    private static void SetMarkers(List<Clause> clauses, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var start = Bullets.Contains(clauses[i].Text.Folded[0]) ? 1 : 0;
            clauses[i] = clauses[i] with
            {
                Marker = new Marker(NumberingScheme.Unlabelled, i - first + 1, start, 0, MarkerTrust.Sure),
            };
        }
    }

    private static bool IsHeading(Clause clause) =>
        clause.Marker is { Trust: MarkerTrust.Sure }
        && clause.Body is { Length: > 0 and <= LongestHeading } words
        && !Terminal.EndsSentence(words.Value)
        && ItemNotes.FindAll(words).Count == 0;

    // 「重点做好以下工作：」
    private static bool IsLead(Clause clause) =>
        clause.Marker is null && clause.Text.Folded is [.., ':'] && LabelLine.SenseOf(clause.Text) is null;

    // What stands between the last task and the next heading would be no one's.
    private static bool EndsSection(Clause clause, HashSet<string> families) =>
        clause.Marker is { Trust: MarkerTrust.Sure } next && families.Contains(next.Scheme.Family);

    // Points behind dashes are of the item above.
    private static bool IsTask(Clause clause) =>
        clause.Marker is null
        && !Dashes.Contains(clause.Text.Folded[0])
        && LabelLine.SenseOf(clause.Text) is null
        && ItemNotes.FindAll(clause.Text) is [var first, ..] notes
        && first.Start >= ShortestTask
        && notes[^1] is { Units.Count: > 0 } last
        && clause.Text.Value.AsSpan(last.Start + last.Length).Trim("。；; ").IsEmpty;
}
