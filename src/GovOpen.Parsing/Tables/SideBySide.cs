namespace GovOpen.Parsing.Tables;

/// <summary>Sets the right half of a table below its left half where both have the same head, as on a page set in two columns.</summary>
internal static class SideBySide
{
    private const int FewestColumns = 3;

    public static TableMatrix Stack(TableMatrix matrix)
    {
        var half = matrix.ColumnCount / 2;
        var head = matrix.Rows.FindIndex(row => row.Cells[0] is { IsBlank: false });
        if (
            half < FewestColumns
            || half * 2 != matrix.ColumnCount
            || head is < 0 or > 2
            || !IsTwice(matrix, head, half)
        )
        {
            return matrix;
        }

        var rows = new List<MatrixRow>(matrix.Rows.Count * 2);
        foreach (var row in matrix.Rows)
        {
            rows.Add(row with { Cells = row.Cells[..half] });
        }

        var copies = new Dictionary<MatrixCell, MatrixCell>(ReferenceEqualityComparer.Instance);
        for (var r = head; r < matrix.Rows.Count; r++)
        {
            var cells = matrix.Rows[r].Cells[half..];
            for (var c = 0; c < cells.Length; c++)
            {
                cells[c] = Move(cells[c], matrix.Rows.Count - head, half, copies);
            }

            rows.Add(matrix.Rows[r] with { Cells = cells, StartsPage = r == head, FirstColumn = half });
        }

        return new(rows, half, matrix.Form)
        {
            MovedRows = matrix.MovedRows,
            MayHaveLostSpans = matrix.MayHaveLostSpans,
        };
    }

    private static MatrixCell? Move(MatrixCell? cell, int down, int left, Dictionary<MatrixCell, MatrixCell> copies)
    {
        if (cell is null)
        {
            return null;
        }

        if (!copies.TryGetValue(cell, out var copy))
        {
            copy = cell with { OriginRow = cell.OriginRow + down, Column = cell.Column - left };
            copies.Add(cell, copy);
        }

        return copy;
    }

    // Both halves say the same, and no cell reaches over the middle.
    private static bool IsTwice(TableMatrix matrix, int head, int half)
    {
        var cells = matrix.Rows[head].Cells;
        var known = 0;
        for (var c = 0; c < half; c++)
        {
            if (
                cells[c] is not { IsBlank: false } left
                || cells[c + half] is not { } right
                || left.Text.Value != right.Text.Value
            )
            {
                return false;
            }

            known += ColumnLexicon.Knows(left.Text.Value) ? 1 : 0;
        }

        return known * 2 > half
            && matrix
                .Rows.Skip(head)
                .All(row => row.Cells[half] is null || !ReferenceEquals(row.Cells[half - 1], row.Cells[half]));
    }
}
