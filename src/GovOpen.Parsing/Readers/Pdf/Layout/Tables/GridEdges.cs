namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The column or row borders of a grid: positions, each with the range of line positions that it stands for.</summary>
internal sealed class GridEdges
{
    private readonly List<(double Low, double High)> edges = [];

    public int Count => edges.Count;

    /// <summary>How many cells stand between the edges.</summary>
    public int CellCount => edges.Count - 1;

    public double this[int index] => (edges[index].Low + edges[index].High) / 2;

    /// <summary>The edges that lines stand on.</summary>
    public static GridEdges Of(List<RuleSegment> lines)
    {
        var positions = new double[lines.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = lines[i].At;
        }

        return Of(positions);
    }

    /// <summary>The edges at some positions; those closer than the tolerance are one.</summary>
    public static GridEdges Of(double[] positions)
    {
        Array.Sort(positions);
        var result = new GridEdges();
        foreach (var at in positions)
        {
            if (result.edges is [.., var (low, high)] && at - low <= RuleLines.Tolerance)
            {
                result.edges[^1] = (low, Math.Max(high, at));
            }
            else
            {
                result.edges.Add((at, at));
            }
        }

        return result;
    }

    /// <summary>Adds an edge outside of all others.</summary>
    public void AddOutside(double at)
    {
        if (at < edges[0].Low)
        {
            edges.Insert(0, (at, at));
        }
        else
        {
            edges.Add((at, at));
        }
    }

    /// <summary>Moves the last edge outwards.</summary>
    public void MoveLast(double at) => edges[^1] = (at, at);

    /// <summary>Adds an edge before the one at an index.</summary>
    public void Insert(int index, double at) => edges.Insert(index, (at, at));

    public void RemoveAt(int index) => edges.RemoveAt(index);

    /// <summary>Makes one edge of an edge and the next.</summary>
    public void MergeWithNext(int index)
    {
        edges[index] = (edges[index].Low, edges[index + 1].High);
        edges.RemoveAt(index + 1);
    }

    /// <summary>The edge that a line at a position stands on, or -1.</summary>
    public int IndexOf(double at)
    {
        var index = LastAtOrBefore(at);
        return index >= 0 && at <= edges[index].High ? index : -1;
    }

    /// <summary>The cell that a position stands in: 0 before the first, the last after the last.</summary>
    public int CellAt(double at)
    {
        var (low, high) = (0, edges.Count - 2);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = this[middle] <= at ? (middle, high) : (low, middle - 1);
        }

        return Math.Max(0, low);
    }

    public double[] ToArray()
    {
        var result = new double[edges.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = this[i];
        }

        return result;
    }

    private int LastAtOrBefore(double at)
    {
        var (low, high) = (-1, edges.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = edges[middle].Low <= at ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
