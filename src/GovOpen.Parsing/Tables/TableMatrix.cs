using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tables;

/// <summary>A cell at every grid position that it covers: the same instance in each.</summary>
/// <param name="Text">Its text.</param>
/// <param name="OriginRow">Zero-based index of its first row in the matrix.</param>
/// <param name="Column">Zero-based left column.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
internal sealed record MatrixCell(SourceText Text, int OriginRow, int Column, int RowSpan, int ColumnSpan)
{
    private CellKind? kind;

    /// <summary>What it looks like; worked out once.</summary>
    public CellKind Kind => kind ??= Twin?.Kind ?? CellSignature.Of(Text);

    /// <summary>Whether it looks like nothing: as the kind says, without the other kinds being tried.</summary>
    public bool IsBlank => kind is { } known ? known == CellKind.Blank : Text.IsBlank;

    /// <summary>Another cell with the same words, and so of the same kind.</summary>
    public MatrixCell? Twin { get; init; }
}

/// <summary>A row of a matrix.</summary>
/// <param name="Cells">One entry a column; null where the source has no cell.</param>
/// <param name="Number">One-based row in the source's table.</param>
/// <param name="FirstColumn">Zero-based column of the source that its first cell stands in.</param>
internal sealed record MatrixRow(MatrixCell?[] Cells, int Number, bool IsHead, bool StartsPage, int FirstColumn = 0)
{
    /// <summary>The source shows that it is no rest of the row above.</summary>
    public bool IsApart { get; init; }

    /// <summary>The cell that begins in this row at a column, or null where none does.</summary>
    public MatrixCell? Own(int column, int row) =>
        Cells[column] is { } cell && cell.OriginRow == row && cell.Column == column ? cell : null;
}

/// <summary>A table with every grid position resolved.</summary>
internal sealed class TableMatrix(List<MatrixRow> rows, int columnCount, TableForm form)
{
    // Shorter words may well stand in every column: 无, 全年.
    private const int ShortestCopy = 3;

    public List<MatrixRow> Rows { get; } = rows;

    public int ColumnCount { get; } = columnCount;

    public TableForm Form { get; } = form;

    /// <summary>Whether a blank cell may be the rest of a merged one above it.</summary>
    public bool MayHaveLostSpans { get; init; } = form != TableForm.Marked;

    private readonly sbyte[] sections = new sbyte[rows.Count];

    /// <summary>Whether any cell covers more than one row.</summary>
    public bool HasRowSpans { get; } = rows.Exists(row => Array.Exists(row.Cells, cell => cell is { RowSpan: > 1 }));

    /// <summary>Whether any cell covers more than one column.</summary>
    public bool HasColumnSpans { get; } =
        rows.Exists(row => Array.Exists(row.Cells, cell => cell is { ColumnSpan: > 1 }));

    /// <summary>Zero-based rows whose cells were moved to other columns than they stand in.</summary>
    public IReadOnlyList<int> MovedRows { get; init; } = [];

    /// <summary>Marks a row as standing first on its page: the one below a head that is printed again.</summary>
    public void StartPageAt(int row)
    {
        if (row < Rows.Count && !Rows[row].StartsPage)
        {
            Rows[row] = Rows[row] with { StartsPage = true };
        }
    }

    public static TableMatrix Build(TableGrid grid)
    {
        var rows = new List<MatrixRow>(grid.Rows.Count);
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            rows.Add(
                new(new MatrixCell?[grid.ColumnCount], r + 1, grid.Rows[r].IsHead, grid.Rows[r].StartsPage)
                {
                    IsApart = grid.Rows[r].IsApart,
                }
            );
        }

        for (var r = 0; r < grid.Rows.Count; r++)
        {
            foreach (var cell in grid.Rows[r].Cells)
            {
                Place(rows, new(cell.Text, r, cell.Column, cell.RowSpan, cell.ColumnSpan), grid.ColumnCount);
            }
        }

        return new(rows, grid.ColumnCount, grid.Form) { MayHaveLostSpans = MayLackSpans(grid) };
    }

    public static bool MayLackSpans(TableGrid grid) => grid.MayHaveLostSpans || grid.Form != TableForm.Marked;

    /// <summary>Whether a cell begins in a row that is not blank; spreadsheets leave rows of blank ones below a table.</summary>
    public bool HasText(int row)
    {
        for (var c = 0; c < ColumnCount; c++)
        {
            if (Rows[row].Own(c, row) is { IsBlank: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cells that begin in a row, left to right.</summary>
    public IEnumerable<MatrixCell> OwnCells(int row)
    {
        for (var c = 0; c < ColumnCount; c++)
        {
            if (Rows[row].Own(c, row) is { } cell)
            {
                yield return cell;
            }
        }
    }

    /// <summary>
    /// Whether a row holds one heading and nothing else but sums of what stands below: a cell across the table, or a lone 一、 or （一） cell.
    /// </summary>
    public bool IsSectionRow(int row)
    {
        if (sections[row] == 0)
        {
            sections[row] = (sbyte)(HoldsHeading(row) ? 1 : -1);
        }

        return sections[row] > 0;
    }

    /// <summary>Why a row asks for nothing (a total, a note), or null.</summary>
    public string? AsideReason(int row) => FirstFilled(row) is { } first ? AsideRow.Reason(first.Text) : null;

    /// <summary>The first cell with text that begins in a row, or null.</summary>
    public MatrixCell? FirstFilled(int row)
    {
        for (var c = 0; c < ColumnCount; c++)
        {
            if (Rows[row].Own(c, row) is { IsBlank: false } first)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Whether a row is a heading or stands aside: its cells say nothing about their columns.</summary>
    public bool IsApartFromColumns(int row) => IsSectionRow(row) || AsideReason(row) is not null;

    /// <summary>Whether a column has any text from a row on.</summary>
    public bool HasTextBelow(int column, int from)
    {
        for (var r = from; r < Rows.Count; r++)
        {
            if (Rows[r].Cells[column] is { IsBlank: false })
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsHeading(int row)
    {
        MatrixCell? only = null;
        var hasSums = false;
        var copies = 0;
        for (var c = 0; c < ColumnCount; c++)
        {
            // A cell across the table is whole also where one from above reaches into it: its rowspan is too large.
            if (Rows[row].Cells[c] is not { IsBlank: false } cell || c < only?.Column + only?.ColumnSpan)
            {
                continue;
            }

            if (only is not null && IsCopy(cell, only))
            {
                copies++;
                continue;
            }

            if (cell.OriginRow != row || (only is not null && !CellSignature.IsAmount(cell.Text.FoldedSpan)))
            {
                return false;
            }

            hasSums |= only is not null;
            only ??= cell;
        }

        return only is not null
            && ColumnCount > 1
            && (
                only.ColumnSpan >= Math.Max(2, ColumnCount - 1)
                || copies >= Math.Max(2, ColumnCount - 1)
                || (hasSums && only is { Column: 0, ColumnSpan: > 1 })
                || (MayHaveLostSpans || only.Column == 0)
                    && only.Kind is CellKind.ChineseItem or CellKind.ParenthesisItem
            );
    }

    /// <summary>Whether a cell says what another of its row says: a cell across the table that is printed in each column.</summary>
    public static bool IsCopy(MatrixCell cell, MatrixCell of) =>
        cell.Text.Length >= ShortestCopy
        && cell.Text.Length == of.Text.Length
        && cell.OriginRow == of.OriginRow
        && cell.Text.Value == of.Text.Value;

    private static void Place(List<MatrixRow> rows, MatrixCell cell, int columnCount)
    {
        for (var r = cell.OriginRow; r < Math.Min(rows.Count, cell.OriginRow + cell.RowSpan); r++)
        {
            for (var c = cell.Column; c < Math.Min(columnCount, cell.Column + cell.ColumnSpan); c++)
            {
                rows[r].Cells[c] ??= cell;
            }
        }
    }
}
