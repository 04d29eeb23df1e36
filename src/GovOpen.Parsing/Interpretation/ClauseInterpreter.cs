using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Reads the tasks and headings of a part written in prose.</summary>
internal sealed class ClauseInterpreter
{
    private readonly NoticeContext context;
    private readonly PartReading reading;
    private readonly Dictionary<OutlineNode, string> ids = [];
    private readonly Dictionary<OutlineNode, List<TaskUnit>> sectionUnits = [];
    private readonly Dictionary<OutlineNode, SourceText> titles = [];
    private IReadOnlyList<OutlineNode> roots = [];
    private bool siblingsHoldItems;
    private bool reportedProvisions;

    private ClauseInterpreter(NoticeContext context, PartReading reading)
    {
        this.context = context;
        this.reading = reading;
    }

    public static void Interpret(IReadOnlyList<Clause> clauses, PartReading reading, NoticeContext context) =>
        new ClauseInterpreter(context, reading).Read(clauses);

    private void Read(IReadOnlyList<Clause> clauses)
    {
        var tree = OutlineBuilder.Build(clauses, context.Findings);
        roots = tree.Roots;
        siblingsHoldItems = tree.Roots.Any(root => !root.IsLeaf);
        foreach (var clause in tree.Preface)
        {
            ClaimProse(clause.Text, null);
        }

        var closing = ClosingProse(tree);
        foreach (var node in tree.Nodes)
        {
            ReadNode(node, closing);
        }
    }

    private void ReadNode(OutlineNode node, IReadOnlyList<Clause> closing)
    {
        foreach (var clause in node.Extra.Where(closing.Contains))
        {
            ClaimProse(clause.Text, "closing paragraph");
            context.Report(OutlineRules.ClosingProse, $"{node.MarkerText}之后的段落不计入该项", clause.Text);
        }

        var extra = node.Extra.Where(clause => !closing.Contains(clause)).Select(clause => clause.Text).ToList();
        var role = NodeJudge.Judge(node, siblingsHoldItems);
        if (role == NodeRole.Task)
        {
            ReadTask(node, extra);
            return;
        }

        if (role == NodeRole.Provision && !reportedProvisions)
        {
            reportedProvisions = true;
            context.Report(OutlineRules.ProvisionsNotTasks, "条文为规定，未作任务列出", node.Clause.Text);
        }

        ReadHeading(node, extra, role == NodeRole.Aims ? "section that states aims" : null);
    }

    private void ReadTask(OutlineNode node, List<SourceText> extra)
    {
        var draft = reading.NewTask();
        draft.Marker = node.MarkerText;
        draft.Scheme = node.Marker.Scheme;
        draft.Number = node.Marker.Number;
        draft.Path.AddRange(PathOf(node));
        (draft.Title, draft.Text) = Divide(node, extra);
        foreach (var piece in extra.Prepend(node.Clause.Text))
        {
            context.Ledger.Claim(piece, LedgerClass.Task, part: reading.Id);
        }

        draft.At.AddRange(SpanMaker.Make(context.Plane, SourceTextJoin.Lines(extra.Prepend(node.Clause.Text))));
        var task = TaskAssembler.Assemble(draft, context);
        reading.Tasks.Add(task.Units.IsEmpty ? WithSectionUnits(task, node) : task);
    }

    private (SourceText Title, SourceText Text) Divide(OutlineNode node, List<SourceText> extra)
    {
        var body = node.Body;
        var bare = WithoutNotes(body);
        if (extra.Count > 0 && IsHeadingLine(bare))
        {
            return (body, SourceTextJoin.Lines(extra));
        }

        var heading = LeadSentence.HeadingLength(bare.Folded);
        var text = SourceTextJoin.Lines(extra.Prepend(body));
        return heading > 0 && LeadsAreHeadings(node)
            ? (text.Slice(0, heading), text.Slice(heading).Trim())
            : (SourceText.Empty, text);
    }

    // A line of its own: no full stop inside, and no longer than headings are.
    private static bool IsHeadingLine(SourceText line)
    {
        var words = line.Folded.AsSpan().Trim().TrimEnd("。:");
        return words.Length is > 0 and <= 60 && !words.Contains('。') && !words.Contains(';');
    }

    /// <summary>Whether, of the items under one heading whose text has several sentences, most begin with a heading.</summary>
    private bool LeadsAreHeadings(OutlineNode node)
    {
        var siblings = node.Parent?.Children ?? roots;
        var several = 0;
        var headed = 0;
        foreach (var sibling in siblings)
        {
            var folded = WithoutNotes(sibling.Body).Folded;
            var stop = folded.IndexOf('。');
            if (stop >= 0 && !folded.AsSpan(stop + 1).IsWhiteSpace())
            {
                several++;
                headed += LeadSentence.HeadingLength(folded) > 0 ? 1 : 0;
            }
        }

        return headed * 2 > several;
    }

    private void ReadHeading(OutlineNode node, List<SourceText> extra, string? proseReason)
    {
        var body = node.Body;
        var notes = DutyNoteGrammar.FindAll(body.Value);
        var bare = WithoutNotes(body);
        var heading = LeadSentence.HeadingLength(bare.Folded) is var length and > 0 ? length : bare.Length;
        var title = bare.Slice(0, heading);
        titles[node] = title;
        sectionUnits[node] =
        [
            .. notes
                .SelectMany(note => note.Units)
                .Select(mention => TaskAssembler.ToUnit(mention, UnitOrigin.Section)),
        ];
        var entry = new OutlineEntry
        {
            Id = $"{reading.Id}.h{reading.Outline.Count + 1}",
            Part = reading.Id,
            Parent = node.Parent is { } parent ? ids.GetValueOrDefault(parent) : null,
            Level = node.Level,
            Marker = node.MarkerText,
            Scheme = node.Marker.Scheme.Name,
            Number = node.Marker.Number,
            Title = SourceTextJoin.CleanOrNull(title)?.TrimEnd('。'),
            At = SpanMaker
                .Make(
                    context.Plane,
                    SourceTextJoin.Run(node.Clause.Text.Slice(node.Marker.Start, node.Marker.Length), title)
                )
                .ToEquatableArray(),
        };
        ids[node] = entry.Id;
        reading.Outline.Add(entry);
        context.Ledger.Claim(node.Clause.Text.Slice(0, node.Marker.End), LedgerClass.Outline, part: reading.Id);
        context.Ledger.Claim(title, LedgerClass.Outline, part: reading.Id);
        foreach (var note in notes)
        {
            context.Ledger.Claim(body.Slice(note.Start, note.Length), LedgerClass.Outline, part: reading.Id);
        }

        foreach (var piece in extra.Prepend(node.Clause.Text))
        {
            ClaimProse(piece, proseReason);
        }
    }

    private IEnumerable<PathEntry> PathOf(OutlineNode node)
    {
        var path = new Stack<PathEntry>();
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            path.Push(new(at.MarkerText, SourceTextJoin.CleanOrNull(titles[at])?.TrimEnd('。')));
        }

        return path;
    }

    private TaskRecord WithSectionUnits(TaskRecord task, OutlineNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (sectionUnits.TryGetValue(at, out var units) && units.Count > 0)
            {
                return task with { Units = units.ToEquatableArray() };
            }
        }

        return task;
    }

    /// <summary>Unnumbered text behind the last item, where no other item with text of its own has any.</summary>
    private static List<Clause> ClosingProse(OutlineTree tree)
    {
        var leaves = tree.Nodes.Where(node => node.IsLeaf).ToList();
        if (leaves.Count < 2 || leaves[^1] is not { Extra.Count: > 0 } last || !HasRunInText(last))
        {
            return [];
        }

        return leaves.SkipLast(1).Where(HasRunInText).All(leaf => leaf.Extra.Count == 0) ? last.Extra : [];
    }

    private static bool HasRunInText(OutlineNode node) =>
        Terminal.EndsSentence(node.Body.Value) && node.Body.Value.AsSpan().ContainsAny("。；;");

    private static SourceText WithoutNotes(SourceText text) =>
        SourceTextJoin.Without(text, DutyNoteGrammar.FindAll(text.Value).Select(note => (note.Start, note.Length)));

    private void ClaimProse(SourceText text, string? reason) =>
        context.Ledger.Claim(text, LedgerClass.Prose, reason, reading.Id);
}
