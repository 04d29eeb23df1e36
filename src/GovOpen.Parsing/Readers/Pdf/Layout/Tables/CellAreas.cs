namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The cells of a grid: positions with no border between them are one, cut into rectangles where they are not one.</summary>
/// <param name="Areas">By row, then by column.</param>
/// <param name="Repaired">The areas that were cut off from a region that is no rectangle.</param>
internal sealed record CellAreas(List<CellArea> Areas, List<CellArea> Repaired)
{
    public static CellAreas Build(BorderMap borders, int rows, int columns)
    {
        var sets = new DisjointSets(rows * columns);
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (c + 1 < columns && !borders.IsDrawnDown(c + 1, r))
                {
                    sets.Unite((r * columns) + c, (r * columns) + c + 1);
                }

                if (r + 1 < rows && !borders.IsDrawnAcross(r + 1, c))
                {
                    sets.Unite((r * columns) + c, ((r + 1) * columns) + c);
                }
            }
        }

        return Cut(sets, rows, columns);
    }

    private static CellAreas Cut(DisjointSets sets, int rows, int columns)
    {
        var areas = new List<CellArea>();
        var isTaken = new bool[rows * columns];
        var areasOf = new int[rows * columns];
        for (var at = 0; at < isTaken.Length; at++)
        {
            if (!isTaken[at])
            {
                areas.Add(Grow(sets, isTaken, at, rows, columns));
                areasOf[sets.Find(at)]++;
            }
        }

        return new(areas, areas.FindAll(area => areasOf[sets.Find((area.Row * columns) + area.Column)] > 1));
    }

    /// <summary>The widest, then highest free rectangle of the region from its first free position on.</summary>
    private static CellArea Grow(DisjointSets sets, bool[] isTaken, int start, int rows, int columns)
    {
        var root = sets.Find(start);
        var (row, column) = (start / columns, start % columns);
        var width = 1;
        while (column + width < columns && IsFree(start + width))
        {
            width++;
        }

        var height = 1;
        while (row + height < rows && IsRowFree(start + (height * columns)))
        {
            height++;
        }

        for (var r = 0; r < height; r++)
        {
            Array.Fill(isTaken, true, start + (r * columns), width);
        }

        return new(row, column, height, width);

        bool IsFree(int at) => !isTaken[at] && sets.Find(at) == root;

        bool IsRowFree(int at)
        {
            for (var c = 0; c < width; c++)
            {
                if (!IsFree(at + c))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
