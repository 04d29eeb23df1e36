using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer;

/// <summary>The visible part of a page as it is looked at.</summary>
/// <param name="Matrix">From default user space to points from its top left, y downwards.</param>
internal readonly record struct PageFrame(Affine Matrix, double Width, double Height)
{
    /// <param name="box">The crop box in default user space, where y goes upwards.</param>
    /// <param name="rotate">By how many degrees the page is turned clockwise: 0, 90, 180 or 270.</param>
    /// <param name="unit">The size of a unit in points (/UserUnit).</param>
    public static PageFrame Of(CosRectangle box, int rotate, double unit)
    {
        var (x0, y0, x1, y1) = (box.X0 * unit, box.Y0 * unit, box.X1 * unit, box.Y1 * unit);
        var (width, height) = (x1 - x0, y1 - y0);
        return rotate switch
        {
            90 => new(new(0, unit, unit, 0, -y0, -x0), height, width),
            180 => new(new(-unit, 0, 0, unit, x1, -y0), width, height),
            270 => new(new(0, -unit, -unit, 0, y1, x1), height, width),
            _ => new(new(unit, 0, 0, -unit, -x0, y1), width, height),
        };
    }
}
