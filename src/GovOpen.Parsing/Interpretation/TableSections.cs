using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>The headings that stand in rows of a table of their own, and the units that such a heading names.</summary>
internal sealed class TableSections(TaskTable table, GroupPath path, PartReading reading, NoticeContext context)
{
    /// <summary>A cell across the table that is longer is a note.</summary>
    private const int LongestHeading = 80;

    private readonly bool hasUnits = Array.Exists(
        table.Verdict.Columns,
        column => column.Role is ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Cooperating
    );

    private EquatableArray<TaskUnit> units = [];
    private EquatableArray<TaskUnit> leads = [];
    private EquatableArray<TaskUnit> noted = [];

    /// <summary>Enters the headings above the table's head: in rows of the table, or a line right above it.</summary>
    public void EnterAbove(SourceText? line)
    {
        if (line is not null)
        {
            Enter(line, null, 1);
        }

        for (var row = 0; row < table.Head.CaptionRows; row++)
        {
            if (table.Head.IsHeadingAbove(table.Matrix, row))
            {
                Enter(row);
            }
        }
    }

    /// <summary>Enters a row that is a heading, or a note that stands across the table.</summary>
    public void Enter(int row)
    {
        var own = table.Matrix.OwnCells(row).Where(cell => !cell.IsBlank).ToList();
        foreach (var copy in own.Skip(1).Where(cell => TableMatrix.IsCopy(cell, own[0])))
        {
            context.Ledger.Claim(copy.Text, LedgerClass.Furniture, "heading printed in every column", reading.Id);
        }

        var cells = own.Where(cell => cell == own[0] || !TableMatrix.IsCopy(cell, own[0]))
            .Select(cell => cell.Text)
            .ToList();
        var isNumbered = cells.Count > 1 && !CellSignature.IsAmount(cells[1].FoldedSpan);
        var title = isNumbered ? cells[1] : cells[0];
        if (title.Length > LongestHeading)
        {
            TableFrame.ClaimProse(table, row, "note of a table", reading.Id, context);
            return;
        }

        if (own is [{ ColumnSpan: 1 }] && NumberingRecognizer.Recognize(title.FoldedSpan) is null)
        {
            context.Report(OutlineRules.HeadingWithoutLabel, $"“{HanText.Clean(title.Value)}”按标题处理", title);
        }

        Enter(title.Trim(), isNumbered ? cells[0].Trim() : null, table.Matrix.Rows[row].Number);
        foreach (var sum in cells.Skip(isNumbered ? 2 : 1))
        {
            context.Ledger.Claim(sum, LedgerClass.Prose, "total of a table", reading.Id);
        }
    }

    /// <summary>The task, with the units that head its section where it names none.</summary>
    public TaskRecord GiveUnits(TaskRecord task) => WithNoted(WithHeading(task));

    // （牵头单位：县发展改革局；分管领导：张某） behind a heading: who leads and which people, beside the units of its rows.
    private TaskRecord WithNoted(TaskRecord task)
    {
        if (noted.IsEmpty)
        {
            return task;
        }

        var named = task.Units;
        List<TaskUnit> lacking =
        [
            .. noted.Where(unit =>
                !named.Any(own =>
                    unit.Role is UnitRole.Lead or UnitRole.Person
                        ? own.Role == unit.Role
                        : own.Role is not (UnitRole.Lead or UnitRole.Person)
                )
            ),
        ];
        return lacking.Count == 0 ? task : task with { Units = [.. lacking, .. named] };
    }

    private TaskRecord WithHeading(TaskRecord task) =>
        !leads.IsEmpty && !task.Units.Any(unit => unit.Role == UnitRole.Lead)
            ? task with
            {
                Units = [.. leads, .. task.Units],
            }
        : units.IsEmpty || !task.Units.IsEmpty ? task
        : task with { Units = units, Confidence = TaskDraft.Lower(task.Confidence) };

    private void Enter(SourceText title, SourceText? ordinal, int row)
    {
        // 牵头单位：县发展改革局 is a heading and its own note.
        var notes = ItemNotes.FindAll(title);
        context.Ledger.Claim(title, LedgerClass.Outline, part: reading.Id);
        title = ItemNotes.IsAll(title) ? title : ItemNotes.Without(title, notes);
        path.EnterSection(title, ordinal, row);
        noted =
        [
            .. notes.SelectMany(note => note.Units).Select(unit => TaskAssembler.ToUnit(unit, UnitOrigin.Section)),
        ];
        leads = hasUnits ? LeadsIn(title) : [];
        if (hasUnits || !noted.IsEmpty)
        {
            units = [];
            return;
        }

        var words = title.Slice(NumberingRecognizer.Recognize(title.FoldedSpan)?.End ?? 0);
        var mentions = DutyNoteGrammar.FindInHeading(WithoutCount(words).Value);
        units = [.. mentions.Select(mention => TaskAssembler.ToUnit(mention, UnitOrigin.Section))];
        foreach (var mention in mentions)
        {
            context.Report(
                GrammarRules.UnitInSentence,
                $"{GrammarRules.UnitInSentence.Title}：{mention.Literal}",
                title
            );
        }
    }

    // 牵头单位：县发展改革局, beside columns of other units.
    private static EquatableArray<TaskUnit> LeadsIn(SourceText title) =>
        DutyLabel.LeadColon(title.FoldedSpan) is >= 0 and var colon
            ?
            [
                .. UnitListGrammar
                    .Read(title.Slice(colon + 1).Trim(), UnitRole.Lead)
                    .Units.Select(unit => TaskAssembler.ToUnit(unit, UnitOrigin.Section)),
            ]
            : [];

    // 县教育局（2项）
    private static SourceText WithoutCount(SourceText words)
    {
        var folded = words.FoldedSpan.TrimEnd();
        var open = folded.LastIndexOf('(');
        return open > 0 && folded[^1] == ')' && folded[open..].ContainsAnyInRange('0', '9')
            ? words.Slice(0, open).Trim()
            : words.Trim();
    }
}
