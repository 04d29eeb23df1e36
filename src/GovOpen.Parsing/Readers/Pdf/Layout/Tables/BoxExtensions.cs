namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Questions about boxes that only tables ask.</summary>
internal static class BoxExtensions
{
    /// <summary>Whether a glyph's centre stands in a box and the glyph is no watermark.</summary>
    public static bool Holds(this PageBox box, Glyph glyph) =>
        glyph.Direction != TextDirection.Slanted
        && glyph.Box.CenterX >= box.X0
        && glyph.Box.CenterX <= box.X1
        && glyph.Box.CenterY >= box.Y0
        && glyph.Box.CenterY <= box.Y1;

    /// <summary>Whether a box lies in another, lines that touch included.</summary>
    public static bool Holds(this PageBox box, PageBox inner) =>
        inner.X0 >= box.X0 - RuleLines.Tolerance
        && inner.X1 <= box.X1 + RuleLines.Tolerance
        && inner.Y0 >= box.Y0 - RuleLines.Tolerance
        && inner.Y1 <= box.Y1 + RuleLines.Tolerance;

    public static bool Overlaps(this PageBox box, PageBox other) =>
        box.X0 < other.X1 && other.X0 < box.X1 && box.Y0 < other.Y1 && other.Y0 < box.Y1;
}
