using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Reads the tasks of a task table.</summary>
internal sealed class TableInterpreter
{
    private readonly TaskTable table;
    private readonly int tableNumber;
    private readonly PartReading reading;
    private readonly NoticeContext context;
    private readonly GroupPath path;
    private readonly RowUnits units;
    private readonly bool itemsRunOn;
    private readonly bool leadsAreHeadings;
    private readonly int? groupOfOrdinals;

    private TableInterpreter(TaskTable table, int tableNumber, PartReading reading, NoticeContext context)
    {
        this.table = table;
        this.tableNumber = tableNumber;
        this.reading = reading;
        this.context = context;
        path = new(reading, context, tableNumber);
        units = new(table, context);
        var texts = DataRows.Select(TextOf).Where(text => text.Length > 0).ToList();
        itemsRunOn = NumberedCells.RunOn(texts);
        leadsAreHeadings = LeadsAreHeadings(texts);
        groupOfOrdinals = GroupThatOrdinalsCount();
    }

    public static void Interpret(TaskTable table, int tableNumber, PartReading reading, NoticeContext context) =>
        new TableInterpreter(table, tableNumber, reading, context).Read();

    private IEnumerable<int> DataRows =>
        Enumerable.Range(table.Head.DataStart, table.Matrix.Rows.Count - table.Head.DataStart);

    private void Read()
    {
        ClaimFrame();
        foreach (var row in DataRows)
        {
            if (table.Matrix.IsSectionRow(row))
            {
                ReadSectionRow(row);
            }
            else
            {
                EnterGroups(row);
                ReadRow(row);
            }
        }
    }

    private void ClaimFrame()
    {
        for (var r = 0; r < table.Head.DataStart; r++)
        {
            foreach (var cell in table.Matrix.OwnCells(r))
            {
                context.Ledger.Claim(
                    cell.Text,
                    r < table.Head.CaptionRows ? LedgerClass.Head : LedgerClass.Outline,
                    r < table.Head.CaptionRows ? "table title" : "table head",
                    reading.Id
                );
            }
        }

        foreach (var text in table.Joining.RepeatedHeads)
        {
            context.Ledger.Claim(text, LedgerClass.Furniture, "repeated table head", reading.Id);
        }

        foreach (var text in table.Joining.JoinedRows)
        {
            context.Report(TableRules.RowContinued, $"与上一行合并：{HanText.Clean(text.Value)}", text);
        }

        foreach (var text in table.Joining.JoinedGroups)
        {
            context.Report(TableRules.GroupContinued, $"与上一分组标题合并：{HanText.Clean(text.Value)}", text);
        }
    }

    private void ReadSectionRow(int row)
    {
        var text = table.Matrix.OwnCells(row).First(cell => !cell.Text.IsBlank).Text;
        var folded = text.Folded.AsSpan().TrimStart();
        if (
            folded.StartsWith("注", StringComparison.Ordinal)
            || folded.StartsWith("备注", StringComparison.Ordinal)
            || folded.StartsWith("说明", StringComparison.Ordinal)
            || text.Length > 80
        )
        {
            context.Ledger.Claim(text, LedgerClass.Prose, "note of a table", reading.Id);
            return;
        }

        path.EnterSection(text, table.Matrix.Rows[row].Number);
    }

    private void EnterGroups(int row)
    {
        var ordinal = groupOfOrdinals is null
            ? null
            : table.Columns(ColumnRole.Ordinal).Select(c => OwnText(c, row)).FirstOrDefault(text => text is not null);
        foreach (var column in table.Columns(ColumnRole.Group))
        {
            if (OwnText(column, row) is { } text)
            {
                path.EnterGroup(
                    column,
                    text,
                    column == groupOfOrdinals ? ordinal : null,
                    table.Matrix.Rows[row].Number
                );
            }
        }
    }

    private void ReadRow(int row)
    {
        var text = TextOf(row);
        var title =
            table.Columns(ColumnRole.Title).Select(c => OwnText(c, row)).FirstOrDefault(cell => cell is not null)
            ?? SourceText.Empty;
        if (text.Length == 0 && title.Length == 0)
        {
            if (path.Innermost is not { } group || !HasUnitCell(row))
            {
                return;
            }

            title = group;
        }

        var items = itemsRunOn ? NumberedCells.Split(text) : [new(null, text)];
        string? first = null;
        foreach (var item in items)
        {
            var draft = reading.NewTask();
            draft.Path.AddRange(path.Current);
            Label(draft, item, row, first is null);
            (draft.Title, draft.Text) = Divide(title, item);
            CollectPlaces(draft, item, row, first is null);
            units.Read(draft, row, first);
            ReadRemarks(draft, row);
            first ??= draft.Id;
            reading.Tasks.Add(TaskAssembler.Assemble(draft, context));
        }
    }

    private void Label(TaskDraft draft, CellItem item, int row, bool isFirst)
    {
        if (item.Marker is { } marker)
        {
            draft.Marker = string.Concat(
                item.Text.Value.AsSpan(0, marker.Length).ToString().Where(c => !char.IsWhiteSpace(c))
            );
            draft.Scheme = marker.Scheme;
            draft.Number = marker.Number;
        }
        else if (
            groupOfOrdinals is null
            && isFirst
            && table.Columns(ColumnRole.Ordinal).Select(c => OwnText(c, row)).FirstOrDefault(cell => cell is not null)
                is { } number
        )
        {
            draft.Marker = string.Concat(number.Value.Where(c => !char.IsWhiteSpace(c)));
            draft.Scheme = NumberingScheme.Cell;
            draft.Number = CellSignature.NumberOf(number.Folded);
        }
    }

    private (SourceText Title, SourceText Text) Divide(SourceText title, CellItem item)
    {
        var text = item.Marker is { } marker ? item.Text.Slice(marker.Length).Trim() : item.Text;
        var heading = title.Length == 0 && leadsAreHeadings ? LeadSentence.HeadingLength(text.Folded) : 0;
        return heading > 0 ? (text.Slice(0, heading), text.Slice(heading).Trim()) : (title, text);
    }

    private void CollectPlaces(TaskDraft draft, CellItem item, int row, bool isFirst)
    {
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            var role = table.Verdict.Columns[c].Role;
            if (
                role == ColumnRole.Group
                || (role == ColumnRole.Ordinal && groupOfOrdinals is not null)
                || OwnText(c, row) is not { } cell
            )
            {
                continue;
            }

            var place = new CellPlace(tableNumber, table.Matrix.Rows[row].Number, c + 1);
            if (role == ColumnRole.Text && item.Marker is not null)
            {
                draft.At.AddRange(SpanMaker.Make(context.Plane, item.Text, place));
                context.Ledger.Claim(item.Text, LedgerClass.Task, part: reading.Id);
            }
            else if (isFirst)
            {
                draft.At.AddRange(SpanMaker.Make(context.Plane, cell, place));
                context.Ledger.Claim(cell, LedgerClass.Task, part: reading.Id);
            }
        }
    }

    private void ReadRemarks(TaskDraft draft, int row)
    {
        var remarks = new List<string>();
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            var role = table.Verdict.Columns[c].Role;
            if (
                role is not (ColumnRole.Remark or ColumnRole.Other)
                || table.Matrix.Rows[row].Cells[c] is not { Text.IsBlank: false } cell
            )
            {
                continue;
            }

            var label = table.Head.Labels[c];
            var words = HanText.Clean(cell.Text.Value);
            remarks.Add(role == ColumnRole.Other && label.Length > 0 ? $"{label}：{words}" : words);
        }

        draft.Remarks = remarks.Count > 0 ? string.Join("；", remarks) : null;
    }

    private SourceText TextOf(int row) =>
        SourceTextJoin.Lines(table.Columns(ColumnRole.Text).Select(c => OwnText(c, row)).OfType<SourceText>());

    private SourceText? OwnText(int column, int row) =>
        table.Matrix.Rows[row].Own(column, row) is { Text.IsBlank: false } cell ? cell.Text.Trim() : null;

    private bool HasUnitCell(int row) =>
        Enumerable
            .Range(0, table.Matrix.ColumnCount)
            .Any(c =>
                table.Verdict.Columns[c].Role is ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Deadline
                && OwnText(c, row) is not null
            );

    private static bool LeadsAreHeadings(List<SourceText> texts)
    {
        var several = texts
            .Where(text =>
                text.Folded.IndexOf('。') is var stop and >= 0 && !text.Folded.AsSpan(stop + 1).IsWhiteSpace()
            )
            .ToList();
        var headed = several.Count(text =>
            LeadSentence.HeadingLength(text.Slice(NumberingRecognizer.Recognize(text.Folded)?.End ?? 0).Folded) > 0
        );
        return headed * 2 > several.Count;
    }

    /// <summary>The group column that the number cells belong to: there are fewer of them than rows.</summary>
    private int? GroupThatOrdinalsCount()
    {
        var groups = table.Columns(ColumnRole.Group).ToList();
        var ordinals = table.Columns(ColumnRole.Ordinal).ToList();
        if (groups.Count == 0 || ordinals.Count == 0)
        {
            return null;
        }

        var rows = DataRows.Count(row => !table.Matrix.IsSectionRow(row));
        var numbered = DataRows.Count(row =>
            ordinals.Exists(c => OwnText(c, row) is not null) && !table.Matrix.IsSectionRow(row)
        );
        if (numbered >= rows * 0.95)
        {
            return null;
        }

        // The group whose cells begin in the same rows as the numbers.
        return groups
            .OrderBy(c => DataRows.Count(row => OwnText(c, row) is null != (OwnText(ordinals[0], row) is null)))
            .First();
    }
}
