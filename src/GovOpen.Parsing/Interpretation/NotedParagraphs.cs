using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Structure.Records;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds tasks without a label below a heading: several paragraphs, with a bullet or none, each of which ends with a note
/// of its own that says who answers for it, or has such notes on the lines below it; with a bullet, a sentence may say so.
/// </summary>
internal static class NotedParagraphs
{
    private const int LongestHeading = 40;

    private const int ShortestTask = 6;

    private static readonly CharSet Openers = CharSet.Of(Bullets.Signs + "·");

    /// <summary>Whether a line is a bullet and words that say something beside who answers for it.</summary>
    public static bool HasBullet(Clause clause) =>
        clause.Text.Length > ShortestTask
        && BulletLength(clause) > 0
        && LabelLine.SenseOf(clause.Text) is null
        && !ItemNotes.IsAll(clause.Text);

    /// <summary>1 where a bullet begins the line: ● 公开目录, also - and * where a blank follows; else 0.</summary>
    public static int BulletLength(Clause clause) =>
        clause.Text.FoldedSpan is [var first, var second, ..]
        && (Openers.Contains(first) || (second == ' ' && (first == '*' || Dashes.Contains(first))))
            ? 1
            : 0;

    private static readonly CharSet Dashes = CharSet.Of("-—―–");

    /// <summary>The paragraphs, such tasks with a marker of no length; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        List<Clause>? marked = null;
        var families = new HashSet<string>(StringComparer.Ordinal);
        var starts = new List<int>();
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
            starts.Clear();
            var end = TakeTasks(clauses, first, starts);
            if (starts.Count > 1 && (end == clauses.Count || EndsSection(clauses[end], families)))
            {
                marked ??= [.. clauses];
                SetMarkers(marked, starts);
            }
        }

        return marked ?? (families.Count == 0 ? BulletTasks.Mark(clauses) : clauses);
    }

    /// <summary>Collects where tasks begin; returns where the first line stands that is none of them.</summary>
    public static int TakeTasks(IReadOnlyList<Clause> clauses, int from, List<int> starts)
    {
        while (from < clauses.Count)
        {
            var end = IsTask(clauses[from]) ? from + 1 : EndOfNotes(clauses, from);
            if (end == from)
            {
                break;
            }

            starts.Add(from);
            from = end;
        }

        return from;
    }

    // A paragraph with nothing but notes on the lines below it: behind them; where it is none, the paragraph itself.
    private static int EndOfNotes(IReadOnlyList<Clause> clauses, int task)
    {
        if (
            !MayBeTask(clauses[task])
            || clauses[task].Text.Length < ShortestTask
            || ItemNotes.FindAll(clauses[task].Text).Count > 0
        )
        {
            return task;
        }

        var end = task + 1;
        var namesUnits = false;
        while (end < clauses.Count && clauses[end].Marker is null && ItemNotes.IsAll(clauses[end].Text))
        {
            namesUnits |= ItemNotes.FindAll(clauses[end].Text).Any(static note => note.Units.Count > 0);
            end++;
        }

        return namesUnits ? end : task;
    }

    private static void SetMarkers(List<Clause> clauses, List<int> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var clause = clauses[starts[i]];
            var start = BulletLength(clause);
            clauses[starts[i]] = clause with
            {
                Marker = new Marker(NumberingScheme.Unlabelled, i + 1, start, 0, MarkerTrust.Sure),
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
        clause.Marker is null && clause.Text.FoldedSpan is [.., ':'] && LabelLine.SenseOf(clause.Text) is null;

    // What stands between the last task and the next heading would be no one's.
    private static bool EndsSection(Clause clause, HashSet<string> families) =>
        clause.Marker is { Trust: MarkerTrust.Sure } next && families.Contains(next.Scheme.Family);

    // Points behind dashes are of the item above.
    private static bool MayBeTask(Clause clause) =>
        clause.Marker is null
        && (BulletLength(clause) > 0 || !Dashes.Contains(clause.Text.FoldedSpan[0]))
        && LabelLine.SenseOf(clause.Text) is null;

    private static bool IsTask(Clause clause) =>
        MayBeTask(clause)
        && (
            ItemNotes.FindAll(clause.Text) is [var first, ..] notes
                ? first.Start >= ShortestTask
                    && notes.Any(static note => note.Units.Count > 0)
                    && notes[^1] is var last
                    && clause.Text.Value.AsSpan(last.Start + last.Length).Trim("。；; ").IsEmpty
                : HasBullet(clause) && DutyNoteGrammar.FindInSentence(clause.Text.Value).Count > 0
        );
}
