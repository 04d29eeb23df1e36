namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>Finds the rulings of a stroked path: its level and upright straight segments.</summary>
internal static class StrokeReader
{
    // Thicker is a bar of colour, as some programs paint the ground of a cell.
    private const double MaxThickness = 6;

    // Shorter is a corner of a drawing or of a letter set as outline.
    private const double MinLength = 1;

    // About two degrees.
    private const double MaxSlope = 0.035;

    public static void Read(PagePath path, in LinePen pen, in PageBox clip, RulingSheet sheet)
    {
        foreach (var subpath in path.Subpaths)
        {
            var points = path.Points(subpath);
            for (var i = 1; i < points.Length; i++)
            {
                if (!points[i].IsCurve)
                {
                    Segment(points[i - 1], points[i], pen, clip, sheet);
                }
            }

            if (subpath.IsClosed && points.Length > 2)
            {
                Segment(points[^1], points[0], pen, clip, sheet);
            }
        }
    }

    private static void Segment(PathPoint from, PathPoint to, in LinePen pen, in PageBox clip, RulingSheet sheet)
    {
        var box = new PageBox(
            Math.Min(from.X, to.X),
            Math.Min(from.Y, to.Y),
            Math.Max(from.X, to.X),
            Math.Max(from.Y, to.Y)
        );
        var isLevel = box.Width >= box.Height;
        var (length, drift) = isLevel ? (box.Width, box.Height) : (box.Height, box.Width);
        var thickness = isLevel ? pen.Across : pen.Along;
        if (length < MinLength || drift > length * MaxSlope || thickness > MaxThickness || length < thickness)
        {
            return;
        }

        var (half, cap) = (thickness / 2, pen.HasSquareCaps ? thickness / 2 : 0);
        var (x, y) = isLevel ? (cap, half) : (half, cap);
        sheet.Add(new(box.X0 - x, box.Y0 - y, box.X1 + x, box.Y1 + y), pen.Color, clip);
    }
}
