using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;

namespace GovOpen.Parsing.Tables;

/// <summary>A table, understood: rows whole, columns with roles.</summary>
/// <param name="Matrix">Its cells; rows that a page break cut are joined.</param>
/// <param name="Head">Its head.</param>
/// <param name="Verdict">Its columns' roles, and whether it is a task table.</param>
/// <param name="Joining">What was joined or taken out to get here.</param>
internal sealed record TaskTable(TableMatrix Matrix, TableHead Head, TableVerdict Verdict, RowJoining Joining)
{
    private readonly int[]?[] columns = new int[]?[(int)ColumnRole.Remark + 1];

    /// <summary>Rows that are a heading: across the table, or a number and a title with nothing beside them.</summary>
    public bool[] Sections { get; } = SectionRows.Find(Matrix, Head, Verdict);

    public static TaskTable Understand(TableGrid grid)
    {
        var matrix = SideBySide.Stack(
            TableMatrix.MayLackSpans(grid) && !grid.IsInPlace ? RowAligner.Align(grid) : TableMatrix.Build(grid)
        );
        var head = TableHead.Find(matrix);
        var verdict = ColumnRoleClassifier.Classify(matrix, head);
        if (verdict.Refusal is not null && head.DataStart > 0)
        {
            return new(matrix, head, verdict, new(matrix, [], [], []));
        }

        var joining = RowJoiner.Join(matrix, head, verdict);
        var isWhole = ReferenceEquals(joining.Matrix, matrix);
        return new(
            joining.Matrix,
            head,
            isWhole ? verdict : ColumnRoleClassifier.Classify(joining.Matrix, head),
            joining
        );
    }

    /// <summary>The title that stands in the table above its head, or null.</summary>
    public SourceText? Caption()
    {
        for (var row = 0; row < Head.CaptionRows; row++)
        {
            if (
                !Head.IsHeadingAbove(Matrix, row)
                && Matrix.OwnCells(row).FirstOrDefault(cell => !cell.IsBlank)?.Text is { } text
                && !text.FoldedSpan.Contains(':')
                && HeadLines.MayBeTitle(text.Value)
            )
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The label of the first heading between its rows, or null.</summary>
    public Marker? FirstSection() =>
        Array.IndexOf(Sections, true) is >= 0 and var row
        && Matrix.OwnCells(row).FirstOrDefault(cell => !cell.IsBlank)?.Text is { } text
            ? NumberingRecognizer.Recognize(text.FoldedSpan)
            : null;

    /// <summary>What <c>govopen inspect</c> shows: the table as it was understood, with each column's role and label.</summary>
    public TableTrace Trace() =>
        new(
            new([.. Matrix.Rows.Select((row, r) => RowOf(row, r))], Matrix.ColumnCount, Matrix.Form, string.Empty),
            [.. Verdict.Columns.Select((column, c) => $"{column.Role} {Head.Labels[c]}".TrimEnd())],
            Head.DataStart,
            Verdict.Refusal ?? "任务表"
        );

    private TableRow RowOf(MatrixRow row, int index) =>
        new(
            [
                .. Matrix
                    .OwnCells(index)
                    .Select(cell => new TableCell(
                        cell.Column,
                        cell.ColumnSpan,
                        Math.Clamp(cell.RowSpan, 1, Matrix.Rows.Count - index),
                        cell.Text
                    )),
            ],
            row.IsHead,
            row.StartsPage
        );

    /// <summary>The columns of a role, left to right.</summary>
    public int[] Columns(ColumnRole role) => columns[(int)role] ??= [.. Verdict.ColumnsOf(role)];
}
