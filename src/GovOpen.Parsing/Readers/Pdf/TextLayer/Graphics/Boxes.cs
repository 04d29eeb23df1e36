namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>Cutting boxes with each other.</summary>
internal static class Boxes
{
    /// <summary>A box that touches nothing on any page.</summary>
    public static PageBox Nowhere { get; } = new(double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue);

    /// <summary>What two boxes share; <see cref="Nowhere"/> where they do not touch.</summary>
    public static PageBox Cut(this in PageBox box, in PageBox other) =>
        box.Touches(other)
            ? new(
                Math.Max(box.X0, other.X0),
                Math.Max(box.Y0, other.Y0),
                Math.Min(box.X1, other.X1),
                Math.Min(box.Y1, other.Y1)
            )
            : Nowhere;

    /// <summary>They share at least a point. False for boxes that are not numbers.</summary>
    public static bool Touches(this in PageBox box, in PageBox other) =>
        box.X0 <= other.X1 && other.X0 <= box.X1 && box.Y0 <= other.Y1 && other.Y0 <= box.Y1;
}
