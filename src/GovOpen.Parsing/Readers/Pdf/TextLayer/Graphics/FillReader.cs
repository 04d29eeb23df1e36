namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>
/// Finds the rulings of a filled path: shapes as thin as a line, and frames, which are a rectangle with a slightly smaller
/// one left out of it. Areas, as they ground cells, are no rulings; white is none either.
/// </summary>
internal static class FillReader
{
    private const double MaxThickness = 3.5;

    // A line is clearly longer than wide; a dot is not.
    private const double MinProportion = 2.5;
    private const double MinLength = 1;

    // A mitred border is a trapezium, and some programs repeat the first point or halve a side.
    private const int MaxCorners = 8;

    // Thinner gaps between a rectangle and the one inside it are rounding, not a border.
    private const double MinGap = 0.05;

    // At least so bright in each of red, green and blue is white.
    private const int White = 0xFC;

    public static bool IsWhite(int color) =>
        (color >> 16) >= White && (color >> 8 & 0xFF) >= White && (color & 0xFF) >= White;

    /// <param name="isEvenOdd">Filled by the even-odd rule: what stands inside another shape is left out.</param>
    /// <param name="margin">What a stroke adds on each side, 0 where the path is only filled.</param>
    /// <returns>The path was nothing but rulings, so that stroking it adds none.</returns>
    public static bool Read(PagePath path, int color, bool isEvenOdd, double margin, in PageBox clip, RulingSheet sheet)
    {
        if (IsWhite(color))
        {
            return false;
        }

        var allThin = !path.IsCut;
        var outer = default(FilledShape);
        foreach (var subpath in path.Subpaths)
        {
            var shape = FilledShape.Of(path.Points(subpath), MaxCorners);
            if (shape.IsStraight && IsThin(shape.Box))
            {
                sheet.Add(Grow(shape.Box, margin), color, clip);
                continue;
            }

            allThin = false;
            if (outer.LeavesOut(shape, isEvenOdd, MaxThickness))
            {
                Frame(outer.Box, shape.Box, color, clip, sheet);
                outer = default;
            }
            else
            {
                outer = shape;
            }
        }

        return allThin;
    }

    private static bool IsThin(in PageBox box)
    {
        var (thickness, length) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        return thickness <= MaxThickness && length >= MinLength && length >= thickness * MinProportion;
    }

    private static PageBox Grow(in PageBox box, double margin)
    {
        var x = Math.Max(margin, box.Width < LinePen.HairLine ? LinePen.HairLine / 2 : 0);
        var y = Math.Max(margin, box.Height < LinePen.HairLine ? LinePen.HairLine / 2 : 0);
        return new(box.X0 - x, box.Y0 - y, box.X1 + x, box.Y1 + y);
    }

    private static void Frame(in PageBox outer, in PageBox inner, int color, in PageBox clip, RulingSheet sheet)
    {
        if (inner.Y0 - outer.Y0 > MinGap)
        {
            sheet.Add(outer with { Y1 = inner.Y0 }, color, clip);
        }

        if (outer.Y1 - inner.Y1 > MinGap)
        {
            sheet.Add(outer with { Y0 = inner.Y1 }, color, clip);
        }

        if (inner.X0 - outer.X0 > MinGap)
        {
            sheet.Add(outer with { X1 = inner.X0 }, color, clip);
        }

        if (outer.X1 - inner.X1 > MinGap)
        {
            sheet.Add(outer with { X0 = inner.X1 }, color, clip);
        }
    }
}
