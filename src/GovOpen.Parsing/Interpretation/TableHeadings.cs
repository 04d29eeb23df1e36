using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Structure.Records;
using GovOpen.Parsing.Tables;

namespace GovOpen.Parsing.Interpretation;

/// <summary>The numbered lines that do no more than head a table: 「三、任务分解」 and, below it, the table.</summary>
internal static class TableHeadings
{
    private const int Longest = 50;

    /// <summary>A caption and a line such as 单位：万元 may stand between.</summary>
    private const int MostBetween = 2;

    /// <summary>The heading of each table that has one.</summary>
    /// <param name="part">The part.</param>
    /// <param name="taskTables">Its task tables. Above another table only a line that asks for no work is a heading.</param>
    public static Dictionary<Piece.Table, Clause> Find(PartDraft part, HashSet<Piece.Table> taskTables)
    {
        var found = new Dictionary<Piece.Table, Clause>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < part.Body.Count; i++)
        {
            if (
                part.Body[i] is Piece.Table table
                && Above(part.Body, i) is { } heading
                && (taskTables.Contains(table) || !SectionWords.AsksForWork(heading.Body.FoldedSpan))
            )
            {
                found[table] = heading;
            }
        }

        return found;
    }

    /// <summary>The line right above each table that says what its rows are parts of, or who leads them: 任务名称：….</summary>
    public static IEnumerable<(Piece.Table Table, Clause Line)> FindLabelled(
        PartDraft part,
        HashSet<Piece.Table> taskTables
    )
    {
        for (var i = 1; i < part.Body.Count; i++)
        {
            if (
                part.Body[i] is Piece.Table table
                && taskTables.Contains(table)
                && part.Body[i - 1] is Piece.Prose { Clause: { Marker: null, Text: { Length: < Longest } line } clause }
                && LabelLine.SenseOf(line) is LabelSense.Task or LabelSense.Group or LabelSense.Lead
                && LabelLine.Split(line) is [{ Value.Length: > 0 }]
            )
            {
                yield return (table, clause);
            }
        }
    }

    /// <summary>The numbered line of each table whose text announces it right above: 「…分工见下表。」.</summary>
    public static Dictionary<Piece.Table, Clause> FindAnnouncing(PartDraft part)
    {
        var found = new Dictionary<Piece.Table, Clause>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < part.Body.Count; i++)
        {
            if (part.Body[i] is Piece.Table table && Announcing(part.Body, i - 1) is { } clause)
            {
                found[table] = clause;
            }
        }

        return found;
    }

    private static Clause? Announcing(List<Piece> body, int at)
    {
        if (body[at] is not Piece.Prose { Clause: var last } || !Announces(last.Text.FoldedSpan))
        {
            return null;
        }

        for (var i = at; i >= 0 && i >= at - MostBetween; i--)
        {
            if (body[i] is not Piece.Prose { Clause: var clause })
            {
                return null;
            }

            if (clause.Marker is not null)
            {
                return clause;
            }
        }

        return null;
    }

    private static bool Announces(ReadOnlySpan<char> text) =>
        text.Contains("下表", StringComparison.Ordinal)
        || text.TrimEnd("。: ").EndsWith("如下", StringComparison.Ordinal);

    private static Clause? Above(List<Piece> body, int table)
    {
        for (var i = table - 1; i >= 0 && i >= table - 1 - MostBetween; i--)
        {
            if (body[i] is not Piece.Prose { Clause: var clause } || clause.Text.Length >= Longest)
            {
                return null;
            }

            var words = clause.Text.Value.TrimEnd(' ', '\u3000', '：', ':');
            if (clause.Marker is not null)
            {
                return HeadLines.MayBeTitle(words) ? clause : null;
            }

            if (Terminal.EndsSentence(words))
            {
                return null;
            }
        }

        return null;
    }
}
