namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>A filled subpath, as far as rulings ask for it.</summary>
/// <param name="IsStraight">No curve, and few corners, though not three.</param>
/// <param name="IsRectangle">An upright rectangle.</param>
/// <param name="IsClockwise">Drawn clockwise on the page.</param>
internal readonly record struct FilledShape(PageBox Box, bool IsStraight, bool IsRectangle, bool IsClockwise)
{
    // Sides of a rectangle may be off by rounding.
    private const double Slack = 0.05;

    public static FilledShape Of(ReadOnlySpan<PathPoint> points, int maxCorners)
    {
        if (points.Length > 2 && points[^1].X == points[0].X && points[^1].Y == points[0].Y)
        {
            points = points[^1].IsCurve ? points : points[..^1];
        }

        if (points.Length < 2 || points.Length > maxCorners)
        {
            return default;
        }

        var box = new PageBox(points[0].X, points[0].Y, points[0].X, points[0].Y);
        var area = 0.0;
        var (isStraight, isUpright) = (true, points.Length == 4);
        for (var i = 0; i < points.Length; i++)
        {
            var (from, to) = (points[i], points[i + 1 < points.Length ? i + 1 : 0]);
            box = box.Union(new(to.X, to.Y, to.X, to.Y));
            area += from.X * to.Y - to.X * from.Y;
            isStraight &= !to.IsCurve;
            isUpright &= Math.Abs(from.X - to.X) <= Slack || Math.Abs(from.Y - to.Y) <= Slack;
        }

        // A rectangle of no height loses its last corner; a triangle is no line, however thin.
        isStraight &= points.Length != 3 || area == 0;
        return new(box, isStraight, isStraight && isUpright, area > 0);
    }

    /// <summary>The other is a hole in this one that leaves nothing but a border.</summary>
    public bool LeavesOut(in FilledShape inner, bool isEvenOdd, double maxBorder)
    {
        if (!IsRectangle || !inner.IsRectangle || (!isEvenOdd && IsClockwise == inner.IsClockwise))
        {
            return false;
        }

        return IsBorder(inner.Box.X0 - Box.X0, maxBorder)
            && IsBorder(Box.X1 - inner.Box.X1, maxBorder)
            && IsBorder(inner.Box.Y0 - Box.Y0, maxBorder)
            && IsBorder(Box.Y1 - inner.Box.Y1, maxBorder);
    }

    private static bool IsBorder(double gap, double maxBorder) => gap >= -Slack && gap <= maxBorder;
}
