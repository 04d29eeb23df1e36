namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>How much of each border between the positions of a grid is drawn.</summary>
internal sealed class BorderMap
{
    /// <summary>A border counts as drawn where at least this part of it is.</summary>
    private const double DrawnShare = 0.6;

    private readonly GridEdges columns;
    private readonly GridEdges rows;
    private readonly double[] across;
    private readonly double[] down;

    public BorderMap(RuleGroup group, GridEdges columns, GridEdges rows)
    {
        this.columns = columns;
        this.rows = rows;
        LastRowEdge = rows.Count - 1;
        across = new double[rows.Count * columns.CellCount];
        down = new double[columns.Count * rows.CellCount];
        Draw(group.Across, rows, columns, across);
        Draw(group.Down, columns, rows, down);
    }

    /// <summary>Index of the lower side.</summary>
    public int LastRowEdge { get; }

    /// <summary>Whether the border at a row edge is drawn over a column.</summary>
    public bool IsDrawnAcross(int rowEdge, int column) =>
        IsDrawn(across[(rowEdge * columns.CellCount) + column], columns[column + 1] - columns[column]);

    /// <summary>Whether the border at a column edge is drawn beside a row.</summary>
    public bool IsDrawnDown(int columnEdge, int row) =>
        IsDrawn(down[(columnEdge * rows.CellCount) + row], rows[row + 1] - rows[row]);

    public bool IsAnyDrawnAcross(int rowEdge)
    {
        for (var c = 0; c < columns.CellCount; c++)
        {
            if (IsDrawnAcross(rowEdge, c))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsAnyDrawnDown(int columnEdge)
    {
        for (var r = 0; r < rows.CellCount; r++)
        {
            if (IsDrawnDown(columnEdge, r))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part of the four outer sides that is drawn, from 0 to 1.</summary>
    public double OuterShare()
    {
        var (drawn, whole) = (0.0, 0.0);
        for (var c = 0; c < columns.CellCount; c++)
        {
            var width = columns[c + 1] - columns[c];
            whole += 2 * width;
            drawn += (IsDrawnAcross(0, c) ? width : 0) + (IsDrawnAcross(rows.CellCount, c) ? width : 0);
        }

        for (var r = 0; r < rows.CellCount; r++)
        {
            var height = rows[r + 1] - rows[r];
            whole += 2 * height;
            drawn += (IsDrawnDown(0, r) ? height : 0) + (IsDrawnDown(columns.CellCount, r) ? height : 0);
        }

        return whole > 0 ? drawn / whole : 0;
    }

    // Lines stop short of the corners by as much as the tolerance.
    private static bool IsDrawn(double length, double whole) =>
        length >= whole * DrawnShare || (length > 0 && length >= whole - (2 * RuleLines.Tolerance));

    private static void Draw(List<RuleSegment> lines, GridEdges on, GridEdges along, double[] drawn)
    {
        foreach (var line in lines)
        {
            var edge = on.IndexOf(line.At);
            if (edge < 0)
            {
                continue;
            }

            for (var i = along.CellAt(line.From); i < along.CellCount && along[i] < line.To; i++)
            {
                var overlap = Math.Min(line.To, along[i + 1]) - Math.Max(line.From, along[i]);
                drawn[(edge * along.CellCount) + i] += Math.Max(0, overlap);
            }
        }
    }
}
