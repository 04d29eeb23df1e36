using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>The words of a task table by row: what begins in it, what reaches down to it.</summary>
internal sealed class TaskRows(TaskTable table)
{
    // What 同上 stood for in the last row that said it, by column.
    private readonly Dictionary<int, (int Row, SourceText Text)> dittos = [];

    /// <summary>What a row, and the rows that belong to it, say beside the fields of a task.</summary>
    public string? RemarksOf(int row, int last)
    {
        List<string>? remarks = null;
        for (var r = row; r <= last; r++)
        {
            for (var c = 0; c < table.Matrix.ColumnCount; c++)
            {
                if (
                    (
                        table.Verdict.Columns[c].Role is ColumnRole.Remark or ColumnRole.Other
                        || (r > row && IsSecondTime(row, c))
                    )
                    && table.Matrix.Rows[r].Cells[c] is { IsBlank: false } cell
                    && (r == row || cell.OriginRow == r)
                    && HomeOf(cell) == cell.Column
                    && (c == 0 || !ReferenceEquals(cell, table.Matrix.Rows[r].Cells[c - 1]))
                )
                {
                    var label = LabelOver(r, c);
                    var words = HanText.Clean(cell.Text.Value);
                    (remarks ??= []).Add(
                        table.Verdict.Columns[c].Role != ColumnRole.Remark && label.Length > 0
                            ? $"{label}：{words}"
                            : words
                    );
                }
            }
        }

        return remarks is not null ? string.Join("；", remarks) : null;
    }

    // 第一季度、第二季度: the heads of all the columns that a cell reaches over.
    private string LabelOver(int row, int column)
    {
        var cells = table.Matrix.Rows[row].Cells;
        var label = table.Head.Labels[column];
        for (var c = column + 1; c < cells.Length && ReferenceEquals(cells[c], cells[column]); c++)
        {
            var next = table.Head.Labels[c];
            label = next.Length == 0 || next == table.Head.Labels[c - 1] ? label : $"{label}、{next}";
        }

        return label;
    }

    // A task has one deadline; what a further row of it says is kept beside.
    private bool IsSecondTime(int row, int column) =>
        table.Verdict.Columns[column].Role == ColumnRole.Deadline
        && table.Matrix.Rows[row].Cells[column] is { IsBlank: false };

    /// <summary>What a row says is to be done; empty where it says nothing.</summary>
    public SourceText TextOf(int row)
    {
        var columns = table.Columns(ColumnRole.Text);
        return columns.Length == 1 ? SaidText(columns[0], row) ?? SourceText.Empty : TextOf(columns, row);
    }

    private SourceText TextOf(int[] columns, int row) =>
        SourceTextJoin.Lines(columns.Select(c => SaidText(c, row)).OfType<SourceText>());

    /// <summary>What a row says its task is called; empty where it says nothing.</summary>
    public SourceText TitleOf(int row)
    {
        foreach (var c in table.Columns(ColumnRole.Title))
        {
            if (SaidText(c, row) is { } title)
            {
                return title;
            }
        }

        return SourceText.Empty;
    }

    /// <summary>The cell of a row that says 同上 of what is to be done, and what that stands for, where a row above says it.</summary>
    public (SourceText Cell, SourceText Said)? SameAsAbove(int row)
    {
        foreach (var role in (ReadOnlySpan<ColumnRole>)[ColumnRole.Title, ColumnRole.Text])
        {
            foreach (var c in table.Columns(role))
            {
                if (
                    OwnText(c, row) is { } own
                    && Ditto.Stands(own.FoldedSpan)
                    && SaidText(c, row) is { } said
                    && !ReferenceEquals(said, own)
                )
                {
                    return (own, said);
                }
            }
        }

        return null;
    }

    // 同上 stands for the next cell above that says something itself.
    private SourceText? SaidText(int column, int row)
    {
        var own = OwnText(column, row);
        if (own is null || !Ditto.Stands(own.FoldedSpan))
        {
            return own;
        }

        var known = dittos.TryGetValue(column, out var before) && before.Row < row ? before : (Row: -1, Text: own);
        var (end, found) = known;
        for (var above = row - 1; above >= Math.Max(known.Row + 1, table.Head.DataStart) && end == known.Row; above--)
        {
            if (OwnText(column, above) is { } text && !Ditto.Stands(text.FoldedSpan) && !table.Sections[above])
            {
                (end, found) = (above, text);
            }
        }

        dittos[column] = (row, found);
        return found;
    }

    /// <summary>Whether a task begins in a row.</summary>
    public bool HasTask(int row) =>
        FirstOwn(table.Columns(ColumnRole.Text), row) is not null
        || FirstOwn(table.Columns(ColumnRole.Title), row) is not null;

    /// <summary>Whether a row holds headings of groups and nothing else.</summary>
    public bool HoldsGroupsOnly(int row)
    {
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            if (OwnText(c, row) is not null && table.Verdict.Columns[c].Role != ColumnRole.Group)
            {
                return false;
            }
        }

        return FirstOwn(table.Columns(ColumnRole.Group), row) is not null;
    }

    /// <summary>The first text that begins in a row in one of some columns.</summary>
    public SourceText? FirstOwn(int[] columns, int row) =>
        FirstOwnColumn(columns, row) is >= 0 and var column ? OwnText(column, row) : null;

    /// <summary>The first of some columns in which a text begins in a row, or −1.</summary>
    public int FirstOwnColumn(int[] columns, int row)
    {
        foreach (var c in columns)
        {
            if (OwnCell(c, row) is not null)
            {
                return c;
            }
        }

        return -1;
    }

    /// <summary>Whether a column holds the number, the first of some columns, of what begins in a row in a column.</summary>
    public bool NumbersCell(int? numbered, int[] numbers, int column, int row) =>
        numbered is { } cell && OwnCell(cell, row) is not null && FirstOwnColumn(numbers, row) == column;

    /// <summary>The text that begins in a row and belongs to a column, trimmed, or null.</summary>
    public SourceText? OwnText(int column, int row) => OwnCell(column, row)?.Text.Trim();

    private MatrixCell? OwnCell(int column, int row) =>
        table.Matrix.Rows[row].Cells[column] is { } cell
        && cell.OriginRow == row
        && !cell.IsBlank
        && HomeOf(cell) == column
            ? cell
            : null;

    // The column at its left edge; of a cell over an aim or title and the text beside it, the text's.
    private int HomeOf(MatrixCell cell)
    {
        if (
            cell.ColumnSpan > 1
            && table.Verdict.Columns[cell.Column].Role is ColumnRole.Other or ColumnRole.Remark or ColumnRole.Title
        )
        {
            for (var c = cell.Column + 1; c < cell.Column + cell.ColumnSpan; c++)
            {
                // A cell that reaches down from above may cover a part of it.
                if (
                    table.Verdict.Columns[c].Role == ColumnRole.Text
                    && ReferenceEquals(table.Matrix.Rows[cell.OriginRow].Cells[c], cell)
                )
                {
                    return c;
                }
            }
        }

        return cell.Column;
    }

    /// <summary>Whether a row names units or a time of its own.</summary>
    public bool HasUnitCell(int row)
    {
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            if (
                table.Verdict.Columns[c].Role is ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Deadline
                && OwnText(c, row) is not null
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row names units or a time, and nothing that begins a task: it goes on with the one above.</summary>
    public bool HasUnitsOnly(int row)
    {
        var first = true;
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            if (table.Matrix.Rows[row].Cells[c] is not { IsBlank: false } cell)
            {
                continue;
            }

            if (
                cell.OriginRow == row
                && (
                    (first && AsideRow.Reason(cell.Text) is not null)
                    || table.Verdict.Columns[c].Role
                        is ColumnRole.Text
                            or ColumnRole.Title
                            or ColumnRole.Ordinal
                            or ColumnRole.Group
                )
            )
            {
                return false;
            }

            first = false;
        }

        return HasUnitCell(row);
    }

    /// <summary>Whether a row below has units at most, and the text of a row above reaches down to it.</summary>
    public bool IsCoveredFrom(int row, int below)
    {
        var isCovered = false;
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            if (
                table.Verdict.Columns[c].Role
                is not (ColumnRole.Text or ColumnRole.Title or ColumnRole.Ordinal or ColumnRole.Group)
            )
            {
                continue;
            }

            if (OwnText(c, below) is not null)
            {
                return false;
            }

            isCovered |=
                table.Verdict.Columns[c].Role is ColumnRole.Text or ColumnRole.Title
                && table.Matrix.Rows[below].Cells[c] is { IsBlank: false } cell
                && ReferenceEquals(cell, table.Matrix.Rows[row].Cells[c]);
        }

        return isCovered;
    }
}
