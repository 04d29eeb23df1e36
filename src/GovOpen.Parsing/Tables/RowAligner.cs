using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tables;

/// <summary>
/// Gives the cells of ragged rows their columns. Rows that lost merged cells at either end are moved to where their
/// cells look like the cells of the column: a column of （一） labels, of units, of deadlines.
/// </summary>
internal static class RowAligner
{
    /// <summary>A row is moved only where that fits better by this much: half of one cell's evidence.</summary>
    private const double Margin = 0.5;

    private const int Rounds = 3;

    public static TableMatrix Align(TableGrid grid)
    {
        var rows = grid
            .Rows.Select(row => row.Cells.Select(cell => new MatrixCell(cell.Text, 0, cell.Column, 1, 1)).ToArray())
            .ToList();
        var width = rows.Max(TrimmedLength);
        var shifts = new int[rows.Count];
        var profile = new double[width, Enum.GetValues<CellKind>().Length];
        AddFullest(rows, profile, width);
        for (var round = 0; round < Rounds; round++)
        {
            for (var r = 0; r < rows.Count; r++)
            {
                shifts[r] = BestShift(rows[r], profile, width);
            }

            Rebuild(rows, shifts, profile, width);
        }

        return Place(grid, rows, shifts, width);
    }

    private static void AddFullest(List<MatrixCell[]> rows, double[,] profile, int width)
    {
        var most = rows.Max(row => row.Count(cell => cell.Kind != CellKind.Blank));
        foreach (
            var row in rows.Where(row =>
                row.Count(cell => cell.Kind != CellKind.Blank) == most && TrimmedLength(row) == width
            )
        )
        {
            AddRow(row, 0, profile, width);
        }
    }

    private static void Rebuild(List<MatrixCell[]> rows, int[] shifts, double[,] profile, int width)
    {
        Array.Clear(profile);
        for (var r = 0; r < rows.Count; r++)
        {
            AddRow(rows[r], shifts[r], profile, width);
        }
    }

    private static void AddRow(MatrixCell[] row, int shift, double[,] profile, int width)
    {
        for (var i = 0; i < row.Length && i + shift < width; i++)
        {
            profile[i + shift, (int)row[i].Kind]++;
        }
    }

    private static int BestShift(MatrixCell[] row, double[,] profile, int width)
    {
        var best = 0;
        var bestScore = Score(row, 0, profile, width);
        for (var shift = 1; shift + TrimmedLength(row) <= width; shift++)
        {
            var score = Score(row, shift, profile, width);
            if (score > bestScore + Margin)
            {
                (best, bestScore) = (shift, score);
            }
        }

        return best;
    }

    /// <summary>The sum, over the cells with text, of the share of the column that looks like the cell.</summary>
    private static double Score(MatrixCell[] row, int shift, double[,] profile, int width)
    {
        var score = 0.0;
        for (var i = 0; i < row.Length && i + shift < width; i++)
        {
            var kind = row[i].Kind;
            if (kind == CellKind.Blank)
            {
                continue;
            }

            var filled = 0.0;
            for (var k = 1; k < profile.GetLength(1); k++)
            {
                filled += profile[i + shift, k];
            }

            score += filled == 0 ? 0 : profile[i + shift, (int)kind] / filled;
        }

        return score;
    }

    private static TableMatrix Place(TableGrid grid, List<MatrixCell[]> rows, int[] shifts, int width)
    {
        var placed = new List<MatrixRow>(rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = new MatrixCell?[width];
            for (var i = 0; i < rows[r].Length && i + shifts[r] < width; i++)
            {
                cells[i + shifts[r]] = rows[r][i] with { OriginRow = r, Column = i + shifts[r] };
            }

            placed.Add(new(cells, r + 1, grid.Rows[r].IsHead, grid.Rows[r].StartsPage));
        }

        return new(placed, width, grid.Form);
    }

    private static int TrimmedLength(MatrixCell[] row)
    {
        var length = row.Length;
        while (length > 0 && row[length - 1].Kind == CellKind.Blank)
        {
            length--;
        }

        return Math.Max(1, length);
    }
}
