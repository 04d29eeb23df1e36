using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What the parts of a notice say.</summary>
internal sealed record NoticeReading(List<PartReading> Parts, List<TaskTable> Tables);

/// <summary>Reads every part of a notice: prose by its outline, tables by their columns.</summary>
internal sealed class NoticeInterpreter
{
    private const int LongestCaption = 50;

    private NoticeContext context;
    private readonly NoticeHead head;
    private readonly List<PartReading> readings = [];
    private readonly List<TaskTable> understood = [];
    private IReadOnlyDictionary<string, int> numbersAbove = new Dictionary<string, int>(StringComparer.Ordinal);

    private NoticeInterpreter(NoticeContext context, NoticeHead head)
    {
        this.context = context;
        this.head = head;
    }

    public static NoticeReading Interpret(IReadOnlyList<PartDraft> parts, NoticeHead head, NoticeContext context)
    {
        var interpreter = new NoticeInterpreter(
            context with
            {
                FirstUnitLeads = head.Rules.Any(rule => rule.Kind == "first-is-lead"),
                LeadMark = head
                    .Rules.FirstOrDefault(rule => rule.Kind == "marked-is-lead")
                    ?.Quote.FirstOrDefault(c => RuleSentences.LeadMarks.Contains(c)),
            },
            head
        );
        for (var i = 0; i < parts.Count; i++)
        {
            interpreter.ReadPart(parts[i], isFirst: i == 0, next: i + 1 < parts.Count ? parts[i + 1] : null);
        }

        return new(interpreter.readings, interpreter.understood);
    }

    private void ReadPart(PartDraft part, bool isFirst, PartDraft? next)
    {
        var tables = new Dictionary<Piece.Table, TaskTable>(ReferenceEqualityComparer.Instance);
        var taskTables = new List<Piece.Table>();
        var ownTitle = HeadReader.TitleOf(part.TitleLines);
        foreach (var piece in part.Body.OfType<Piece.Table>())
        {
            tables[piece] = Understand(piece, ownTitle ?? head.Title ?? "");
            if (tables[piece].Verdict.Refusal is null)
            {
                taskTables.Add(piece);
            }
        }

        ClaimNotes(part);
        var clauses = part.Body.OfType<Piece.Prose>().Select(static prose => prose.Clause).ToList();
        var title = ownTitle ?? TitleIn(taskTables, tables);
        // A part that names its year is of that year, whatever stands above it in the file.
        var year = title is null ? null : HeadReader.YearIn(title);
        var several = (year is null ? head.Title : title) is { } dated && HeadReader.NamesSeveralYears(dated);
        var (issueYear, issueMonth) = head.IssuedOn is { } day ? (day.Year, day.Month) : HeadReader.MonthIn(part);
        context = context with { Years = new(null, year ?? head.Year, issueYear, issueMonth, several) };
        var wanted = taskTables.ToHashSet<Piece.Table>(ReferenceEqualityComparer.Instance);
        var headings = TableHeadings.Find(part, wanted);
        var openings = Openings(part, headings, wanted, tables);
        Without(clauses, openings);
        var isOnlyTable =
            taskTables.Count > 0
            && !clauses.Exists(clause => clause.Marker is not null)
            && !(isFirst && next is not null);
        foreach (var line in part.TitleLines)
        {
            context.Ledger.Claim(line, LedgerClass.Head, "title");
        }

        var captions = isOnlyTable ? [] : Captions(part, wanted);
        foreach (var piece in openings.Keys)
        {
            headings.Remove(piece);
        }

        ClauseInterpreter? prose = null;
        if (isOnlyTable)
        {
            var caption = CaptionBehindTable(part, taskTables[0]);
            ReadTable(
                taskTables[0],
                tables[taskTables[0]],
                (caption is null ? title : SourceTextJoin.CleanOrNull(caption.Text)) ?? head.Title,
                [],
                openings,
                clauses
            );
        }
        else
        {
            var reading = Open(KindOf(part, isFirst, next), title);
            Without(clauses, captions);
            prose = ClauseInterpreter.Interpret(
                clauses,
                SectionWords.GenreOf(title ?? head.Title),
                headings.Values.ToHashSet<Clause>(ReferenceEqualityComparer.Instance),
                reading,
                context
            );
        }

        var announcing = TableHeadings.FindAnnouncing(part);
        foreach (var piece in taskTables.Skip(isOnlyTable ? 1 : 0))
        {
            var caption = captions.GetValueOrDefault(piece);
            if (caption is not null)
            {
                context.Ledger.Claim(caption.Text, LedgerClass.Head, "title");
            }

            var heading = headings.GetValueOrDefault(piece);
            var above = heading ?? announcing.GetValueOrDefault(piece);
            var path = above is null ? null : prose?.PathTo(above);
            var words = caption?.Text ?? heading?.Body;
            ReadTable(
                piece,
                tables[piece],
                words is null ? title : SourceTextJoin.CleanOrNull(words),
                path ?? [],
                openings,
                []
            );
        }
    }

    private static void Without(List<Clause> clauses, Dictionary<Piece.Table, Clause> taken)
    {
        if (taken.Count > 0)
        {
            clauses.RemoveAll(taken.Values.ToHashSet<Clause>(ReferenceEqualityComparer.Instance).Contains);
        }
    }

    // Of a notice without a title the table's own is the title.
    private string? TitleIn(List<Piece.Table> taskTables, Dictionary<Piece.Table, TaskTable> tables) =>
        head.Title is null && taskTables is [var first, ..] && tables[first].Caption() is { } caption
            ? SourceTextJoin.CleanOrNull(caption)
            : null;

    // They end with the part, and so stand in nobody's way.
    private void ClaimNotes(PartDraft part)
    {
        var notes = NoteLines.Find(part);
        foreach (var note in notes)
        {
            context.Ledger.Claim(note.Text, LedgerClass.Prose, "note", NextId);
        }

        part.Body.RemoveAll(piece => piece is Piece.Prose prose && notes.Contains(prose.Clause));
    }

    /// <summary>The headings right above tables whose own headings count on from them.</summary>
    private static Dictionary<Piece.Table, Clause> Openings(
        PartDraft part,
        Dictionary<Piece.Table, Clause> headings,
        HashSet<Piece.Table> taskTables,
        Dictionary<Piece.Table, TaskTable> tables
    )
    {
        var found = new Dictionary<Piece.Table, Clause>(ReferenceEqualityComparer.Instance);
        foreach (var (piece, clause) in headings)
        {
            if (
                clause.Marker is { } marker
                && tables[piece].FirstSection() is { } next
                && next.Scheme.Family == marker.Scheme.Family
                && next.Number == marker.Number + 1
            )
            {
                found[piece] = clause;
            }
        }

        foreach (var (piece, clause) in TableHeadings.FindLabelled(part, taskTables))
        {
            found.TryAdd(piece, clause);
        }

        return found;
    }

    private void ReadTable(
        Piece.Table piece,
        TaskTable table,
        string? title,
        List<PathEntry> path,
        Dictionary<Piece.Table, Clause> openings,
        List<Clause> around
    )
    {
        var reading = Open(PartKind.Table, title, path);
        foreach (var clause in around)
        {
            context.Ledger.Claim(clause.Text, LedgerClass.Prose, null, reading.Id);
        }

        // A table that names its year is of that year.
        var own =
            title is not null && HeadReader.YearIn(title) is { } year
                ? context with
                {
                    Years = context.Years with { Title = year },
                }
                : context;
        numbersAbove = TableInterpreter.Interpret(
            table,
            piece.Number,
            reading,
            openings.GetValueOrDefault(piece)?.Text,
            numbersAbove,
            own
        );
    }

    private TaskTable Understand(Piece.Table piece, string title)
    {
        var table = TaskTable.Understand(piece.Grid);
        if (
            table.Verdict.Refusal is null
            && TableRefusal.ReasonFor(table.Head, table.Verdict.Columns, title) is { } reason
        )
        {
            table = table with { Verdict = table.Verdict with { Refusal = reason } };
        }

        understood.Add(table);
        if (table.Verdict.Refusal is { } refusal)
        {
            var first = piece
                .Grid.Rows.SelectMany(row => row.Cells)
                .Select(cell => cell.Text)
                .FirstOrDefault(text => !text.IsBlank);
            context.Report(TableRules.NotTaskTable, $"表{piece.Number}不作任务表：{refusal}", first);
            foreach (var cell in piece.Grid.Rows.SelectMany(row => row.Cells))
            {
                context.Ledger.Claim(cell.Text, LedgerClass.Prose, "table without tasks");
            }
        }

        return table;
    }

    /// <summary>The short line right above a table, in a part that has more than the table.</summary>
    private static Dictionary<Piece.Table, Clause> Captions(PartDraft part, HashSet<Piece.Table> taskTables)
    {
        var captions = new Dictionary<Piece.Table, Clause>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < part.Body.Count; i++)
        {
            if (
                part.Body[i] is Piece.Table table
                && taskTables.Contains(table)
                && part.Body[i - 1] is Piece.Prose { Clause: { Marker: null } above }
                && above.Text.Length < LongestCaption
                && HeadLines.MayBeTitle(above.Text.Value)
            )
            {
                captions[table] = above;
            }
        }

        return captions;
    }

    // Behind another table the part's title is not this one's.
    private static Clause? CaptionBehindTable(PartDraft part, Piece.Table table) =>
        part.Body.Find(piece => piece is Piece.Table) != table
            ? Captions(part, [table]).GetValueOrDefault(table)
            : null;

    private PartKind KindOf(PartDraft part, bool isFirst, PartDraft? next) =>
        part.IsAttachment ? PartKind.Annex
        : !isFirst ? PartKind.Main
        : PrintsAnother() && !(next is null && SetsWorkItself(part)) ? PartKind.Cover
        : next is null || HasOwnOutline(part) || next is { IsAttachment: false, HasOwnFrame: true } ? PartKind.Main
        : PartKind.Cover;

    // A letter's title says that it prints or forwards something.
    private bool PrintsAnother() =>
        head.Title is { } title
        && (title.Contains("印发", StringComparison.Ordinal) || title.Contains("转发", StringComparison.Ordinal));

    // 「现将…任务分工如下」, or points that say who answers: what the letter's title prints stands in the letter.
    private static bool SetsWorkItself(PartDraft part)
    {
        var clauses = part.Body.OfType<Piece.Prose>().Select(prose => prose.Clause).ToList();
        var preface = clauses.TakeWhile(clause => clause.Marker is null).Select(clause => clause.Text.Value).ToList();
        return HasOwnOutline(part)
            && (
                preface.Exists(text => text.Contains("如下", StringComparison.Ordinal))
                    && !preface.Exists(SectionWords.SendsAnother)
                || clauses.Exists(clause => clause.Marker is not null && ItemNotes.FindAll(clause.Text).Count > 0)
            );
    }

    // A plan with sections of its own, followed by an attachment, is no letter.
    private static bool HasOwnOutline(PartDraft part) =>
        part.Body.OfType<Piece.Prose>().Count(prose => prose.Clause.Marker is not null) >= 3;

    private string NextId => $"p{readings.Count + 1}";

    private PartReading Open(PartKind kind, string? title, IReadOnlyList<PathEntry>? above = null)
    {
        var reading = new PartReading(NextId, kind, title) { Above = above ?? [] };
        readings.Add(reading);
        return reading;
    }
}
