using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Reads the tasks and headings of a part written in prose.</summary>
internal sealed class ClauseInterpreter
{
    private readonly NoticeContext context;
    private readonly PartReading reading;
    private readonly Dictionary<OutlineNode, string> ids = [];
    private readonly SectionNotes sections = new();
    private readonly Dictionary<OutlineNode, PathEntry> entries = [];
    private readonly Dictionary<OutlineNode, IReadOnlyList<SourceText>> groupNotes;
    private readonly HashSet<NodeRole> reported = [];
    private readonly OutlineTree tree;
    private readonly NodeJudge judge;
    private readonly SiblingLeads leads;
    private readonly CountedNotes counted;

    private ClauseInterpreter(
        OutlineTree tree,
        PartGenre genre,
        IReadOnlySet<Clause> aboveTables,
        NoticeContext context,
        PartReading reading
    )
    {
        this.tree = tree;
        this.context = context with
        {
            SentencesNameUnits = reading.Kind != PartKind.Cover,
            EndsWithUnits = NoteHabit.Find(tree),
        };
        this.reading = reading;
        judge = new(tree.Roots, IsWorkAfterAll(genre, tree) ? PartGenre.Work : genre, aboveTables);
        leads = new(tree);
        counted = CountedNotes.Take(tree);
        groupNotes = GroupNotes.Find(tree);
    }

    /// <param name="clauses">The paragraphs of the part.</param>
    /// <param name="genre">What the title says that the text is.</param>
    /// <param name="aboveTables">The paragraphs that stand right above a table.</param>
    /// <param name="reading">Where headings and tasks go.</param>
    /// <param name="context">What the interpreters share.</param>
    /// <returns>Who read the part, and knows its headings.</returns>
    public static ClauseInterpreter Interpret(
        IReadOnlyList<Clause> clauses,
        PartGenre genre,
        IReadOnlySet<Clause> aboveTables,
        PartReading reading,
        NoticeContext context
    )
    {
        var interpreter = new ClauseInterpreter(
            OutlineBuilder.Build(
                NotedParagraphs.Mark(
                    BareHeadings.Mark(
                        LeadingNotes.Mark(CountedHeadings.Mark(ParagraphOrdinals.Mark(ParagraphItems.Cut(clauses))))
                    )
                ),
                context.Findings
            ),
            genre,
            aboveTables,
            context,
            reading
        );
        interpreter.Read();
        return interpreter;
    }

    /// <summary>A heading, with the headings that it stands below, outermost first; empty where the line was read as none.</summary>
    public List<PathEntry> PathTo(Clause line)
    {
        List<PathEntry> path = [];
        foreach (var node in tree.Nodes)
        {
            if (ReferenceEquals(node.Clause, line) && entries.ContainsKey(node))
            {
                AddPath(path, node);
            }
        }

        return path;
    }

    private void Read()
    {
        foreach (var clause in tree.Preface)
        {
            ClaimProse(clause.Text, null);
        }

        foreach (var line in counted.Lines)
        {
            context.Ledger.Claim(line, LedgerClass.Outline, part: reading.Id);
        }

        var closing = ClosingProse.Find(tree);
        foreach (var node in tree.Nodes)
        {
            ReadNode(node, node == closing?.Node ? closing.Start : node.Extra.Count);
        }
    }

    private void ReadNode(OutlineNode node, int closingStart)
    {
        for (var i = closingStart; i < node.Extra.Count; i++)
        {
            ClaimProse(node.Extra[i].Text, "closing paragraph");
            context.Report(OutlineRules.ClosingProse, $"{node.MarkerText}之后的段落不计入该项", node.Extra[i].Text);
        }

        var extra = groupNotes.ContainsKey(node)
            ? []
            : node.Extra.GetRange(0, closingStart).ConvertAll(static clause => clause.Text);
        var role = judge.Judge(node);
        if (role == NodeRole.Task && (node.Body.Length > 0 || extra.Count > 0))
        {
            ReadTask(node, extra);
            return;
        }

        if (node.IsBare)
        {
            context.Report(OutlineRules.HeadingWithoutLabel, "无序号的一行按标题处理", node.Clause.Text);
        }

        ReportOnce(role, node);
        ReadHeading(node, extra, role == NodeRole.Aims ? "section that states aims" : null);
    }

    private void ReportUnnumbered(OutlineNode node)
    {
        if (
            node.IsUnlabelled
            && node.Marker.Number == 1
            && (node.Parent is null or { IsBare: true } || node.Extra.Count > 0)
        )
        {
            context.Report(OutlineRules.TaskWithoutNumber, OutlineRules.TaskWithoutNumber.Title, node.Clause.Text);
        }
        else if (!node.IsUnlabelled && node.Extra.FindAll(NotedParagraphs.HasBullet) is [var first, _, ..])
        {
            context.Report(
                OutlineRules.BulletsInText,
                $"{OutlineRules.BulletsInText.Title}{node.MarkerText}",
                first.Text
            );
        }
    }

    private void ReportOnce(NodeRole role, OutlineNode node)
    {
        (DiagnosticRule Rule, string Message)? finding = role switch
        {
            NodeRole.Provision => (OutlineRules.ProvisionsNotTasks, "条文为规定，未作任务列出"),
            NodeRole.Report => (OutlineRules.GenreWithoutTasks, $"标题所示文种不部署任务：{reading.Title}"),
            NodeRole.Name => (OutlineRules.NamesNotTasks, $"{node.MarkerText}起为名单，未作任务列出"),
            _ => null,
        };
        if (finding is var (rule, message) && reported.Add(role))
        {
            context.Report(rule, message, node.Clause.Text);
        }
    }

    private void ReadTask(OutlineNode node, List<SourceText> extra)
    {
        var draft = reading.NewTask();
        if (!node.IsUnlabelled)
        {
            draft.Marker = node.MarkerText;
            draft.Scheme = node.Marker.Scheme;
            draft.Number = node.Marker.Number;
        }

        ReportUnnumbered(node);
        AddPath(draft.Path, node.Parent);
        (draft.Title, draft.Text) = Divide(node, extra);
        List<SourceText> lines = [node.Clause.Text, .. extra];
        foreach (var line in lines)
        {
            context.Ledger.Claim(line, LedgerClass.Task, part: reading.Id);
        }

        SpanMaker.AddTo(draft.At, context.Plane, lines);
        foreach (var unit in counted.Of(node))
        {
            draft.Units.Add(TaskAssembler.ToUnit(unit, UnitOrigin.Section));
        }

        var task = TaskAssembler.Assemble(
            draft,
            IsInClosingSection(node) ? context with { SentencesNameUnits = false } : context
        );
        reading.Tasks.Add(sections.Apply(task, node));
    }

    // Rules whose items begin as work does (推进…, 强化…) carry out a policy: they hand out work under another name.
    private static bool IsWorkAfterAll(PartGenre genre, OutlineTree tree)
    {
        if (genre != PartGenre.Provisions)
        {
            return false;
        }

        var (leaves, asking) = (0, 0);
        foreach (var node in tree.Nodes)
        {
            leaves += node.IsLeaf ? 1 : 0;
            asking += node.IsLeaf && SectionWords.AsksForWork(node.Body.FoldedSpan) ? 1 : 0;
        }

        return asking * 2 > leaves;
    }

    // What a plan's last section says of leadership and checks gives its points no units (CONTRACT 1).
    private static bool IsInClosingSection(OutlineNode node)
    {
        while (node.Parent is { } parent)
        {
            node = parent;
        }

        return SectionWords.IsClosingSection(node.BareBody.FoldedSpan);
    }

    private (SourceText Title, SourceText Text) Divide(OutlineNode node, List<SourceText> extra)
    {
        if (extra.Exists(piece => !SaysWho(piece)) && IsHeadingLine(node.BareBody))
        {
            return (node.Body, SourceTextJoin.Lines(extra));
        }

        var heading = leads.HeadingLength(node);
        if (heading > 0 && node.Notes is [var first, ..] && first.Start < heading)
        {
            heading += first.Length;
        }

        var text = extra.Count == 0 ? node.Body : SourceTextJoin.Lines(extra.Prepend(node.Body));
        return heading > 0 ? (text.Slice(0, heading), text.Slice(heading).Trim()) : (SourceText.Empty, text);
    }

    private static bool SaysWho(SourceText line) => ItemNotes.IsAll(line) || UnitTail.IsLine(line.Value, line.Folded);

    // A line of its own: no full stop inside, and no longer than headings are.
    private static bool IsHeadingLine(SourceText line)
    {
        var words = line.FoldedSpan.Trim().TrimEnd("。:");
        return words.Length is > 0 and <= 60 && !words.Contains('。') && !words.Contains(';');
    }

    private void ReadHeading(OutlineNode node, List<SourceText> extra, string? proseReason)
    {
        // 牵头单位：县财政局 above the points of a group is all that their heading says.
        var bare = node is { IsBare: true, BareBody.IsBlank: true } ? node.Body : node.BareBody;
        var heading = LeadSentence.HeadingLength(bare.FoldedSpan) is var length and > 0 ? length : bare.Length;
        var title = bare.Slice(0, heading);
        var words = SourceTextJoin.CleanOrNull(title)?.TrimEnd('。');
        words = node.IsBare ? words?.TrimEnd(':', '：') : words;
        entries[node] = new(node.IsBare ? null : node.MarkerText, words);
        ReadSection(node, title, extra);
        var entry = new OutlineEntry
        {
            Id = $"{reading.Id}.h{reading.Outline.Count + 1}",
            Part = reading.Id,
            Parent = node.Parent is { } parent ? ids.GetValueOrDefault(parent) : null,
            Level = node.Level,
            Marker = node.IsBare ? null : node.MarkerText,
            Scheme = node.IsBare ? null : node.Marker.Scheme.Name,
            Number = node.IsBare ? null : node.Marker.Number,
            Title = words,
            At = SpanMaker.Make(
                context.Plane,
                SourceTextJoin.Run(node.Clause.Text.Slice(node.Marker.Start, node.Marker.Length), title)
            ),
        };
        ids[node] = entry.Id;
        reading.Outline.Add(entry);
        context.Ledger.Claim(node.Clause.Text.Slice(0, node.Marker.End), LedgerClass.Outline, part: reading.Id);
        context.Ledger.Claim(title, LedgerClass.Outline, part: reading.Id);
        foreach (var note in node.Notes)
        {
            context.Ledger.Claim(node.Body.Slice(note.Start, note.Length), LedgerClass.Outline, part: reading.Id);
        }

        ClaimProse(node.Clause.Text, proseReason);
        foreach (var piece in extra)
        {
            ClaimProse(piece, proseReason);
        }
    }

    /// <summary>
    /// Reads what a heading's own note, lines of notes below it, a sentence that is the heading, or a note behind its
    /// last point say for all its items.
    /// </summary>
    private void ReadSection(OutlineNode node, SourceText title, List<SourceText> extra)
    {
        var lines = extra.FindAll(ItemNotes.IsAll);
        if (node.Children is [.., var last] && groupNotes.TryGetValue(last, out var behind))
        {
            lines.AddRange(behind);
            sections.Guess(node);
            context.Report(OutlineRules.NoteOfGroup, $"{last.MarkerText}之后的责任说明按适用于各项处理", behind[0]);
        }

        var units = new List<UnitMention>();
        Take(node.Body, node.Notes);
        foreach (var line in lines)
        {
            Take(line, ItemNotes.FindAll(line));
            context.Ledger.Claim(line, LedgerClass.Outline, part: reading.Id);
        }

        if (!node.IsLeaf)
        {
            Take(node.Children[^1].Body, GroupNotes.InBody(node));
            if (HeadingTime.Find(title.Value, context.Years) is { } time)
            {
                sections.AddDeadline(node, time);
            }
        }

        if (units.Count == 0 && context.SentencesNameUnits && !IsInClosingSection(node))
        {
            units.AddRange(UnitsOfHeading(node));
        }

        if (units.Count > 0)
        {
            sections.SetUnits(node, units);
        }

        void Take(SourceText line, List<DutyNote> notes)
        {
            foreach (var note in notes)
            {
                units.AddRange(note.Units);
                sections.AddDeadline(node, line, note, context.Years);
            }
        }
    }

    // 「一、由秘书股牵头，信息股配合，做好以下工作：」, 「一、县财政局」
    private IReadOnlyList<UnitMention> UnitsOfHeading(OutlineNode node)
    {
        if (node.IsLeaf)
        {
            return [];
        }

        var words = node.BareBody.Value;
        var mentions = words.Contains('由', StringComparison.Ordinal) ? DutyNoteGrammar.FindInSentence(words) : [];
        // Where headings stand below, it names what they are about.
        if (mentions.Count == 0 && node.Children.TrueForAll(child => child.IsLeaf))
        {
            mentions = DutyNoteGrammar.FindInHeading(words);
        }

        foreach (var mention in mentions)
        {
            sections.Guess(node);
            var rule = GrammarRules.UnitInSentence;
            context.Report(rule, $"{rule.Title}：{mention.Literal}", node.BareBody);
        }

        return mentions;
    }

    // Outermost first.
    private void AddPath(List<PathEntry> path, OutlineNode? node)
    {
        if (node is not null)
        {
            AddPath(path, node.Parent);
            path.Add(entries[node]);
        }
    }

    private void ClaimProse(SourceText text, string? reason) =>
        context.Ledger.Claim(text, LedgerClass.Prose, reason, reading.Id);
}
