using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tables;

/// <summary>
/// Gives the cells of ragged rows their columns. Rows that lost merged cells, at either end or inside, are spread to
/// where their cells look like the cells of the column: a column of （一） labels, of units, of deadlines.
/// </summary>
internal static class RowAligner
{
    /// <summary>A row is moved only where that fits better by this much: half of one cell's evidence.</summary>
    private const double Margin = 0.5;

    /// <summary>What it costs to leave a column out between two cells.</summary>
    private const double GapCost = 0.25;

    /// <summary>What each further column costs that is left out between the same two cells.</summary>
    private const double FurtherGapCost = 0.5;

    /// <summary>What a label fits in a column that has none of its kind: worse than a column left out.</summary>
    private const double OtherLevel = -0.5;

    /// <summary>What a short text fits in a column of long ones, and a long one among short ones.</summary>
    private const double OtherLength = 0.8;

    private const int Rounds = 3;

    /// <summary>Cells of more characters are hardly ever the same. UTF-16 code units.</summary>
    private const int LongestTwin = 60;

    /// <summary>Scores of one row that are kept on the stack.</summary>
    private const int MostOnStack = 256;

    // Room made for different cells before they are counted.
    private const int MostExpected = 512;

    public static TableMatrix Align(TableGrid grid)
    {
        var rows = CellsOf(grid);
        var width = rows.Max(TrimmedLength);
        var heads = rows.TakeWhile(IsHead).Count();
        var places = rows.ConvertAll(AsWritten);
        if (rows.Exists(row => TrimmedLength(row) < width))
        {
            Spread(rows, places, heads, width);
        }

        if (heads == 2)
        {
            LostHeadSpan.Place(rows, places, width);
        }

        return Place(grid, rows, places, width);
    }

    private static void Spread(List<MatrixCell[]> rows, List<int[]> places, int heads, int width)
    {
        var profile = new ColumnProfile(width);
        var most = rows.Max(FilledCount);
        for (var r = heads; r < rows.Count; r++)
        {
            if (TrimmedLength(rows[r]) == width && FilledCount(rows[r]) == most)
            {
                profile.Add(rows[r], places[r]);
            }
        }

        if (profile.IsEmpty)
        {
            AddFullest(rows, places, heads, profile);
        }

        var mayMove = rows.ConvertAll(row => TrimmedLength(row) < width && !StandsAside(row));
        for (var round = 0; round < Rounds; round++)
        {
            var isSettled = round > 0;
            for (var r = 0; r < rows.Count; r++)
            {
                // What columns hold says nothing about where labels stand: that is found out later.
                if (mayMove[r] && (r > 0 || heads == 0))
                {
                    var best = BestPlaces(rows[r], profile, width);
                    isSettled &= best.AsSpan().SequenceEqual(places[r]);
                    places[r] = best;
                }
            }

            if (isSettled)
            {
                return;
            }

            profile.Clear();
            for (var r = heads; r < rows.Count; r++)
            {
                profile.Add(rows[r], places[r]);
            }
        }
    }

    // The last column is blank in all rows that lost nothing: those with the most cells, and of them the fullest. A
    // lone cell stands where it begins.
    private static void AddFullest(List<MatrixCell[]> rows, List<int[]> places, int heads, ColumnProfile profile)
    {
        var fullest = (Cells: 0, Filled: 0);
        for (var r = heads; r < rows.Count; r++)
        {
            var row = (rows[r].Length, FilledCount(rows[r]));
            fullest = row.CompareTo(fullest) > 0 ? row : fullest;
        }

        for (var r = heads; r < rows.Count; r++)
        {
            if (rows[r].Length == 1 || (rows[r].Length, FilledCount(rows[r])) == fullest)
            {
                profile.Add(rows[r], places[r]);
            }
        }
    }

    private static List<MatrixCell[]> CellsOf(TableGrid grid)
    {
        // Columns of units and of time limits say the same few things over and over.
        var known = new Dictionary<string, MatrixCell>(
            (int)Math.Min((long)grid.Rows.Count * grid.ColumnCount, MostExpected),
            StringComparer.Ordinal
        );
        var knownWords = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var rows = new List<MatrixCell[]>(grid.Rows.Count);
        foreach (var row in grid.Rows.AsSpan())
        {
            var cells = new MatrixCell[row.Cells.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                var text = row.Cells[i].Text;
                var twin =
                    text.Length is > 0 and <= LongestTwin && knownWords.TryGetValue(text.Span, out var same)
                        ? same
                        : null;
                cells[i] = new(text, rows.Count, row.Cells[i].Column, 1, 1) { Twin = twin };
                if (twin is null && text.Length is > 0 and <= LongestTwin)
                {
                    known.Add(text.Value, cells[i]);
                }
            }

            rows.Add(cells);
        }

        return rows;
    }

    // A row that begins as a note or a total does (合计, 注：).
    private static bool StandsAside(MatrixCell[] row) =>
        Array.Find(row, cell => !cell.IsBlank) is { } first && AsideRow.Reason(first.Text) is not null;

    private static int[] AsWritten(MatrixCell[] row)
    {
        var places = new int[row.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        return places;
    }

    private static int[] BestPlaces(MatrixCell[] row, ColumnProfile profile, int width)
    {
        var asWritten = AsWritten(row);
        var length = TrimmedLength(row);
        var (places, score) = Spread(row, length, profile, width);
        var written = 0.0;
        for (var i = 0; i < length; i++)
        {
            written += profile.Fit(row[i].Kind, i);
        }

        return score > written + Margin ? places : asWritten;
    }

    /// <summary>The columns, rising from left to right, that the first cells of a row fit best.</summary>
    private static (int[] Places, double Score) Spread(MatrixCell[] row, int length, ColumnProfile profile, int width)
    {
        // By cell, and within it by the columns left out before the cell.
        var shifts = width - length + 1;
        var size = length * shifts;
        var best = size <= MostOnStack ? stackalloc double[size] : new double[size];
        var from = size <= MostOnStack ? stackalloc int[size] : new int[size];
        for (var i = 0; i < length; i++)
        {
            var (own, before) = (i * shifts, (i - 1) * shifts);
            // The best of the places that leave a column out.
            var (gap, gapScore) = (-1, double.NegativeInfinity);
            for (var s = 0; s < shifts; s++)
            {
                (best[own + s], from[own + s]) = (0, s);
                if (i > 0)
                {
                    var near = best[before + s];
                    var isNear = gap < 0 || near > gapScore - GapCost;
                    (best[own + s], from[own + s]) = isNear ? (near, s) : (gapScore - GapCost, gap);
                    gapScore -= FurtherGapCost;
                    (gap, gapScore) = near > gapScore ? (s, near) : (gap, gapScore);
                }

                best[own + s] += profile.Fit(row[i].Kind, i + s);
            }
        }

        var ends = best[^shifts..];
        var last = 0;
        for (var s = 1; s < shifts; s++)
        {
            last = ends[s] > ends[last] ? s : last;
        }

        return (Trace(row.Length, length, from, last), ends[last]);
    }

    private static int[] Trace(int cells, int length, ReadOnlySpan<int> from, int last)
    {
        var shifts = from.Length / length;
        var places = new int[cells];
        for (int i = length - 1, s = last; i >= 0; i--)
        {
            places[i] = i + s;
            s = from[(i * shifts) + s];
        }

        for (var i = length; i < cells; i++)
        {
            places[i] = places[i - 1] + 1;
        }

        return places;
    }

    private static TableMatrix Place(TableGrid grid, List<MatrixCell[]> rows, List<int[]> places, int width)
    {
        var placed = new List<MatrixRow>(rows.Count);
        var moved = new List<int>();
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = new MatrixCell?[width];
            for (var i = 0; i < rows[r].Length && places[r][i] < width; i++)
            {
                var (cell, column) = (rows[r][i], places[r][i]);
                cells[column] = cell.Column == column ? cell : cell with { Column = column };
            }

            if (places[r].Length > 0 && places[r][^1] > places[r].Length - 1)
            {
                moved.Add(r);
            }

            placed.Add(
                new(cells, r + 1, grid.Rows[r].IsHead, grid.Rows[r].StartsPage) { IsApart = grid.Rows[r].IsApart }
            );
        }

        return new(placed, width, grid.Form) { MovedRows = moved, MayHaveLostSpans = TableMatrix.MayLackSpans(grid) };
    }

    private static bool IsHead(MatrixCell[] row) =>
        row.Count(cell => ColumnLexicon.Knows(cell.Text.Value)) * 2 > FilledCount(row);

    private static int FilledCount(MatrixCell[] row)
    {
        var count = 0;
        foreach (var cell in row)
        {
            count += cell.IsBlank ? 0 : 1;
        }

        return count;
    }

    private static int TrimmedLength(MatrixCell[] row)
    {
        var length = row.Length;
        while (length > 0 && row[length - 1].IsBlank)
        {
            length--;
        }

        return Math.Max(1, length);
    }

    /// <summary>How often each kind of cell stands in each column.</summary>
    private sealed class ColumnProfile(int width)
    {
        private static readonly int KindCount = CellSignature.KindCount;
        private readonly int[] counts = new int[width * KindCount];
        private readonly int[] filled = new int[width];

        public void Add(MatrixCell[] row, int[] places)
        {
            for (var i = 0; i < row.Length && places[i] < width; i++)
            {
                if (!row[i].IsBlank)
                {
                    counts[(places[i] * KindCount) + (int)row[i].Kind]++;
                    filled[places[i]]++;
                }
            }
        }

        public bool IsEmpty => !filled.AsSpan().ContainsAnyExcept(0);

        public void Clear()
        {
            Array.Clear(counts);
            Array.Clear(filled);
        }

        /// <summary>The share of a column's cells that look like this one; 0 for a blank.</summary>
        public double Fit(CellKind kind, int column)
        {
            if (kind == CellKind.Blank || filled[column] == 0)
            {
                return 0;
            }

            // A text is short or long by chance; a heading labelled 一、 belongs to no column of （一） labels.
            var alike =
                counts[(column * KindCount) + (int)kind]
                + kind switch
                {
                    CellKind.ShortText => OtherLength * counts[(column * KindCount) + (int)CellKind.LongText],
                    CellKind.LongText => OtherLength * counts[(column * KindCount) + (int)CellKind.ShortText],
                    _ => 0,
                };
            return alike == 0 && kind is (CellKind.ChineseItem or CellKind.ParenthesisItem)
                ? OtherLevel
                : alike / filled[column];
        }
    }
}
