namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Where the cells of each column of a table end within its pages, and how the columns stand to each other in this.</summary>
internal sealed class ColumnEnds
{
    /// <summary>Wider tables are no tables of tasks, and take long to compare.</summary>
    private const int MostColumns = 32;

    /// <summary>Fewer ends may coincide by chance.</summary>
    private const int FewestEnds = 2;

    private readonly List<HashSet<(int Part, int Row)>> ends = [];
    private readonly bool[] isMerged;
    private readonly bool[] isSpanned;

    public ColumnEnds(List<TablePart> parts, int columnCount)
    {
        isMerged = new bool[columnCount];
        isSpanned = new bool[columnCount];
        for (var c = 0; c < columnCount && columnCount <= MostColumns; c++)
        {
            ends.Add([]);
        }

        for (var p = 0; p < parts.Count && ends.Count > 0; p++)
        {
            Add(parts[p], p);
        }
    }

    /// <summary>Each cell of a column stands beside one of the column to the left that covers the same rows, and some cover several.</summary>
    public bool AreTwins(int column) =>
        column > 0
        && column < ends.Count
        && isMerged[column]
        && !isSpanned[column]
        && !isSpanned[column - 1]
        && ends[column].Count > 0
        && ends[column].SetEquals(ends[column - 1]);

    /// <summary>No cell of a column covers rows of two cells of another, though it covers several.</summary>
    public bool Follows(int column, int other) =>
        column < ends.Count
        && isMerged[column]
        && isMerged[other]
        && ends[other].Count >= FewestEnds
        && ends[other].IsSubsetOf(ends[column]);

    // The ends of a page cut all columns alike: only ends within a page count.
    private void Add(TablePart part, int index)
    {
        foreach (var cell in part.Table.Cells)
        {
            if (cell.Row < part.HeadRows || (index == 0 && cell.Row == 0))
            {
                continue;
            }

            var (column, span) = (part.ColumnOf(cell), part.ColumnSpanOf(cell));
            for (var c = column; c < column + span; c++)
            {
                isMerged[c] |= cell.RowSpan > 1;
                isSpanned[c] |= span > 1;
                if (cell.Row > part.HeadRows)
                {
                    ends[c].Add((index, cell.Row));
                }
            }
        }
    }
}
