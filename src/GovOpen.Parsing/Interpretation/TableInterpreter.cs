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
    private readonly TaskRows rows;
    private readonly GroupPath path;
    private readonly TableSections sections;
    private readonly RowUnits units;
    private readonly NumberRun numbers;
    private readonly TextHabits habits;
    private readonly OrdinalColumns ordinals;

    private TableInterpreter(
        TaskTable table,
        int tableNumber,
        PartReading reading,
        IReadOnlyDictionary<string, int> numbersAbove,
        NoticeContext context
    )
    {
        this.table = table;
        this.tableNumber = tableNumber;
        this.reading = reading;
        this.context = context;
        rows = new(table);
        path = new(reading, context, tableNumber);
        sections = new(table, path, reading, context);
        units = new(table, context);
        numbers = new(context, numbersAbove);
        var taskRows = RowsOfTasks();
        var texts = taskRows.ConvertAll(row => (Text: rows.TextOf(row), OpensHeading: OpensHeading(row)));
        texts.RemoveAll(cell => cell.Text.Length == 0);
        habits = new(texts);
        ordinals = OrdinalColumns.Of(table, rows, taskRows.FindAll(row => rows.HasTask(row)));
    }

    /// <summary>Reads a table into a part.</summary>
    /// <param name="heading">The numbered line above the table that the headings in it go on from, or null.</param>
    /// <param name="numbersAbove">The last number of each family in the table before it.</param>
    /// <returns>The last number of each family in this one.</returns>
    public static IReadOnlyDictionary<string, int> Interpret(
        TaskTable table,
        int tableNumber,
        PartReading reading,
        SourceText? heading,
        IReadOnlyDictionary<string, int> numbersAbove,
        NoticeContext context
    )
    {
        var interpreter = new TableInterpreter(table, tableNumber, reading, numbersAbove, context);
        interpreter.Read(heading);
        return interpreter.numbers.Ends;
    }

    private int RowCount => table.Matrix.Rows.Count;

    private int[] Groups => table.Columns(ColumnRole.Group);

    private List<int> RowsOfTasks()
    {
        var found = new List<int>();
        for (var row = table.Head.DataStart; row < RowCount; row++)
        {
            if (!table.Sections[row])
            {
                found.Add(row);
            }
        }

        return found;
    }

    private bool OpensHeading(int row) =>
        rows.FirstOwnColumn(Groups, row) >= 0 || (row > table.Head.DataStart && table.Sections[row - 1]);

    private void Read(SourceText? heading)
    {
        TableFrame.Claim(table, reading.Id, context);
        sections.EnterAbove(heading);
        for (var row = table.Head.DataStart; row < RowCount; row++)
        {
            if (table.Matrix.AsideReason(row) is { } reason)
            {
                TableFrame.ClaimProse(table, row, reason, reading.Id, context);
            }
            else if (table.Sections[row])
            {
                sections.Enter(row);
            }
            else
            {
                EnterGroups(row);
                EnterTitle(row);
                row = ReadRow(row);
            }
        }
    }

    private void EnterGroups(int row)
    {
        var ordinal = rows.FirstOwn(ordinals.OfGroups, row);
        foreach (var column in Groups)
        {
            var own = column == ordinals.Group ? ordinal : null;
            if (rows.OwnText(column, row) is { } text && !GoesOn(column, text, own))
            {
                path.EnterGroup(
                    column,
                    text,
                    own,
                    table.Matrix.Rows[row].Number,
                    isReprint: row == 0 || table.Matrix.Rows[row].StartsPage || rows.OwnText(column, row - 1) is null
                );
            }
        }
    }

    // A title over several tasks is their heading, and the number beside it counts headings.
    private void EnterTitle(int row)
    {
        if (
            habits.TitlesAreHeadings
            && table.Columns(ColumnRole.Title) is [var column, ..]
            && rows.OwnText(column, row) is { } title
            && rows.FirstOwn(ordinals.OfTasks, row) is var ordinal
            && !GoesOn(column, title, ordinal)
        )
        {
            path.EnterGroup(column, title, ordinal, table.Matrix.Rows[row].Number, isReprint: false);
        }
    }

    // 〃 below a group: the same one.
    private bool GoesOn(int column, SourceText text, SourceText? ordinal)
    {
        if (!Ditto.Stands(text.FoldedSpan) || path.WordsOf(column) is not { } above)
        {
            return false;
        }

        path.Claim(text, ordinal);
        context.Report(TableRules.SameAsAbove, $"同上：{HanText.Clean(above.Value)}", text);
        return true;
    }

    /// <summary>Reads the tasks of a row; returns the last row that belongs to them.</summary>
    private int ReadRow(int row)
    {
        var text = rows.TextOf(row);
        var title = habits.TitlesAreHeadings ? SourceText.Empty : rows.TitleOf(row);
        if (text.Length == 0 && title.Length == 0)
        {
            if (path.Innermost is not { } group || !rows.HasUnitCell(row))
            {
                if (!rows.HoldsGroupsOnly(row))
                {
                    ClaimRowWithoutText(row);
                }

                return row;
            }

            title = group;
        }

        var last = LastRowOf(row);
        string? first = null;
        foreach (var item in habits.ItemsOf(text))
        {
            var draft = reading.NewTask();
            path.AddTo(draft.Path);
            if (ReferenceEquals(title, path.Innermost))
            {
                draft.Path.RemoveAt(draft.Path.Count - 1);
                SpanMaker.AddTo(draft.At, context.Plane, title, path.InnermostPlace);
            }

            (draft.Title, draft.Text) = habits.Divide(title, item);
            Label(draft, item, row, first is null);
            for (var r = row; r <= last; r++)
            {
                CollectPlaces(draft, item, r, first is null);
                units.Read(draft, r, first, isFirstRow: r == row, last);
            }

            draft.Remarks = rows.RemarksOf(row, last);
            ReportGuess(draft);
            ReportSame(draft, row);
            first ??= draft.Id;
            var task = sections.GiveUnits(TaskAssembler.Assemble(draft, context));
            units.ReportBlank(draft, task);
            reading.Tasks.Add(task);
        }

        return last;
    }

    private void ReportGuess(TaskDraft draft)
    {
        var column = Array.FindIndex(
            table.Verdict.Columns,
            column => column is { Role: ColumnRole.Text, IsGuess: true }
        );
        if (column >= 0 && table.Head.Labels[column].Length > 0)
        {
            draft.Guess(context, TableRules.RoleGuessed, $"第{column + 1}列按内容判为任务内容", draft.Text);
        }
    }

    private void ReportSame(TaskDraft draft, int row)
    {
        if (rows.SameAsAbove(row) is var (cell, said))
        {
            context.Report(TableRules.SameAsAbove, $"同上：{HanText.Clean(said.Value)}", cell, draft.Id);
        }
    }

    // A merged cell of text over rows that have units of their own, or rows of nothing but units: one task with all.
    private int LastRowOf(int row)
    {
        var last = row;
        while (
            last + 1 < RowCount
            && !table.Sections[last + 1]
            && ((table.Matrix.HasRowSpans && rows.IsCoveredFrom(row, last + 1)) || rows.HasUnitsOnly(last + 1))
        )
        {
            last++;
            if (table.Matrix.FirstFilled(last) is { } own)
            {
                context.Report(
                    TableRules.RowContinuesMerged,
                    $"第{table.Matrix.Rows[last].Number}行并入上行任务",
                    own.Text
                );
            }
        }

        return last;
    }

    private void ClaimRowWithoutText(int row)
    {
        if (table.Matrix.FirstFilled(row) is { } cell)
        {
            TableFrame.ClaimProse(table, row, "table row without a task", reading.Id, context);
            context.Report(
                TableRules.RowWithoutText,
                $"第{table.Matrix.Rows[row].Number}行无任务文字：{HanText.Clean(cell.Text.Value)}",
                cell.Text
            );
        }
    }

    private void Label(TaskDraft draft, CellItem item, int row, bool isFirst)
    {
        if (item.Marker is { } marker)
        {
            SetLabel(draft, item.Text, marker);
        }
        else if (isFirst && !habits.TitlesAreHeadings && rows.FirstOwn(ordinals.OfTasks, row) is { } number)
        {
            draft.Marker = HanText.WithoutBlanks(number.Value);
            draft.Scheme = NumberingScheme.Cell;
            draft.Number =
                CellSignature.NumberOf(number.FoldedSpan)
                ?? DecimalLabel.LastNumberOf(number.FoldedSpan)
                ?? NumberingRecognizer.Recognize(number.FoldedSpan)?.Number
                ?? OrdinalColumns.NumberIn(number.FoldedSpan);
        }
        else if (
            draft.Title.Length > 0
            && table.Columns(ColumnRole.Title).Length > 0
            && NumberingRecognizer.Recognize(draft.Title.FoldedSpan) is { Trust: MarkerTrust.Sure, Start: 0 } label
        )
        {
            SetLabel(draft, draft.Title, label);
            draft.Title = draft.Title.Slice(label.End).Trim();
        }

        if (draft is { Number: { } value, Marker: { } words, Scheme: { } scheme })
        {
            numbers.Take(
                FamilyOf(scheme, words),
                value,
                words,
                path.HeadingId,
                item.Text.Length > 0 ? item.Text : draft.Title,
                draft.Id
            );
        }
    }

    // 1.1 and 1.2 count on, and so do 2.1 and 2.2, each below a number of its own.
    private static string FamilyOf(NumberingScheme scheme, string label) =>
        DecimalLabel.StemOf(label) is { Length: > 0 } stem ? $"{scheme.Family} {stem}" : scheme.Family;

    private static void SetLabel(TaskDraft draft, SourceText text, Marker marker)
    {
        draft.Marker = HanText.WithoutBlanks(text.Value[..marker.Length]);
        draft.Scheme = marker.Scheme;
        draft.Number = marker.Number;
    }

    private void CollectPlaces(TaskDraft draft, CellItem item, int row, bool isFirst)
    {
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            var role = table.Verdict.Columns[c].Role;
            if (IsOfHeading(c, role, row) || rows.OwnText(c, row) is not { } cell)
            {
                continue;
            }

            var source = table.Matrix.Rows[row];
            var place = new CellPlace(tableNumber, source.Number, source.FirstColumn + c + 1);
            if (role == ColumnRole.Text && item.Marker is not null && !Ditto.Stands(cell.FoldedSpan))
            {
                SpanMaker.AddTo(draft.At, context.Plane, item.Text, place);
                context.Ledger.Claim(item.Text, LedgerClass.Task, part: reading.Id);
            }
            else if (isFirst)
            {
                SpanMaker.AddTo(draft.At, context.Plane, cell, place);
                context.Ledger.Claim(cell, LedgerClass.Task, part: reading.Id);
            }
        }
    }

    // A number of a group or title goes with that cell; a further one of the row, and one without such a cell, with the task.
    private bool IsOfHeading(int column, ColumnRole role, int row) =>
        role switch
        {
            ColumnRole.Group => true,
            ColumnRole.Title => habits.TitlesAreHeadings && column == table.Columns(role)[0],
            ColumnRole.Ordinal => rows.NumbersCell(ordinals.Group, ordinals.OfGroups, column, row)
                || (
                    habits.TitlesAreHeadings
                    && table.Columns(ColumnRole.Title) is [var title, ..]
                    && rows.NumbersCell(title, ordinals.OfTasks, column, row)
                ),
            _ => false,
        };
}
