namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>The current path (ISO 32000-2, 8.5.2), kept in points of the page. One for all paths: its room is used again.</summary>
internal sealed class PagePath
{
    // A path with more corners is a drawing or a map; its rulings are no table's.
    private const int MaxPoints = 100_000;

    private PathPoint[] points = new PathPoint[64];
    private Subpath[] subpaths = new Subpath[16];
    private int pointCount;
    private int subpathCount;
    private PageBox bounds;

    /// <summary>The path has more points than are kept.</summary>
    public bool IsCut { get; private set; }

    public bool IsEmpty => pointCount == 0;

    /// <summary>A box around all points, those that pull the curves included.</summary>
    public PageBox Bounds => bounds;

    public ReadOnlySpan<Subpath> Subpaths => subpaths.AsSpan(0, subpathCount);

    public ReadOnlySpan<PathPoint> Points(Subpath subpath) => points.AsSpan(subpath.Start, subpath.Count);

    public void Clear()
    {
        pointCount = 0;
        subpathCount = 0;
        IsCut = false;
    }

    public void MoveTo(in Affine matrix, double x, double y) =>
        Begin(new(matrix.X(x, y), matrix.Y(x, y), IsCurve: false));

    public void LineTo(in Affine matrix, double x, double y)
    {
        var point = new PathPoint(matrix.X(x, y), matrix.Y(x, y), IsCurve: false);
        if (Continue())
        {
            Add(point);
        }
        else
        {
            Begin(point);
        }
    }

    /// <summary>A Bézier curve to a point; the pulling points only widen the bounds.</summary>
    public void CurveTo(in Affine matrix, double x, double y)
    {
        if (Continue())
        {
            Add(new(matrix.X(x, y), matrix.Y(x, y), IsCurve: true));
        }
    }

    public void Pull(in Affine matrix, double x, double y)
    {
        if (pointCount > 0)
        {
            Widen(matrix.X(x, y), matrix.Y(x, y));
        }
    }

    public void Close()
    {
        if (subpathCount > 0)
        {
            subpaths[subpathCount - 1].IsClosed = true;
        }
    }

    public void Rectangle(in Affine matrix, double x, double y, double width, double height)
    {
        MoveTo(matrix, x, y);
        LineTo(matrix, x + width, y);
        LineTo(matrix, x + width, y + height);
        LineTo(matrix, x, y + height);
        Close();
    }

    /// <summary>There is a current point. A closed subpath goes on from its first point (8.5.2.1).</summary>
    private bool Continue()
    {
        if (subpathCount == 0)
        {
            return false;
        }

        var last = subpaths[subpathCount - 1];
        if (last.IsClosed)
        {
            Begin(points[last.Start] with { IsCurve = false });
        }

        return true;
    }

    private void Begin(PathPoint point)
    {
        // A move after a move takes its place.
        if (subpathCount > 0 && subpaths[subpathCount - 1] is { Count: 1, IsClosed: false })
        {
            pointCount--;
            subpathCount--;
        }

        if (subpathCount == subpaths.Length)
        {
            Array.Resize(ref subpaths, subpathCount * 2);
        }

        if (pointCount < MaxPoints)
        {
            subpaths[subpathCount++] = new(pointCount, pointCount, IsClosed: false);
        }

        Add(point);
    }

    private void Add(PathPoint point)
    {
        if (pointCount >= MaxPoints)
        {
            IsCut = true;
            return;
        }

        if (pointCount == points.Length)
        {
            Array.Resize(ref points, pointCount * 2);
        }

        if (pointCount == 0)
        {
            bounds = new(point.X, point.Y, point.X, point.Y);
        }

        points[pointCount++] = point;
        subpaths[subpathCount - 1].End = pointCount;
        Widen(point.X, point.Y);
    }

    private void Widen(double x, double y) =>
        bounds = new(Math.Min(bounds.X0, x), Math.Min(bounds.Y0, y), Math.Max(bounds.X1, x), Math.Max(bounds.Y1, y));
}
