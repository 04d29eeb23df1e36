namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>
/// A page as the text layer hands it to the layout: glyphs in the order of the content stream, rulings and pictures.
/// Coordinates are points from the top left of the visible page (crop box, after its /Rotate), y downwards.
/// </summary>
/// <param name="Number">One-based.</param>
internal sealed record GlyphPage(int Number, double Width, double Height)
{
    public IReadOnlyList<Glyph> Glyphs { get; init; } = [];

    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    public IReadOnlyList<PagePicture> Pictures { get; init; } = [];
}

/// <summary>A rectangle in points, origin top left, y downwards: X0 ≤ X1, Y0 ≤ Y1.</summary>
internal readonly record struct PageBox(double X0, double Y0, double X1, double Y1)
{
    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    public double CenterX => (X0 + X1) / 2;

    public double CenterY => (Y0 + Y1) / 2;

    public PageBox Union(PageBox other) =>
        new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));
}

/// <summary>One glyph that the page shows.</summary>
/// <param name="Text">
/// What it stands for: one character, several (a ligature), a surrogate pair; U+FFFD where the file does not say.
/// </param>
/// <param name="Box">Advance width by the font's ascent and descent, turned with the text.</param>
/// <param name="Font">The font.</param>
/// <param name="Size">Height of the em on the page, in points.</param>
/// <param name="Baseline">Where the glyph's origin stands: y of the baseline for horizontal text, x for vertical text.</param>
/// <param name="Direction">Where the next glyph of the line stands.</param>
/// <param name="Confidence">How its text is known.</param>
/// <param name="IsInvisible">Drawn in text rendering mode 3 (a recognized text under a scan), or clipped away.</param>
internal sealed record Glyph(
    string Text,
    PageBox Box,
    GlyphFont Font,
    double Size,
    double Baseline,
    TextDirection Direction,
    GlyphConfidence Confidence,
    bool IsInvisible = false
)
{
    /// <summary>The glyph stands for nothing but white space.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

/// <summary>The font of a glyph, without its subset prefix.</summary>
internal sealed record GlyphFont(string Name, bool IsBold, bool IsItalic);

/// <summary>The direction in which text runs on the page as it is looked at.</summary>
internal enum TextDirection
{
    LeftToRight,

    /// <summary>Vertical writing: down the column, columns from right to left.</summary>
    TopToBottom,

    /// <summary>Horizontal text that was turned by a quarter clockwise: read downwards.</summary>
    TurnedRight,

    /// <summary>Horizontal text that was turned by a half.</summary>
    TurnedOver,

    /// <summary>Horizontal text that was turned by a quarter against the clock: read upwards.</summary>
    TurnedLeft,

    /// <summary>Any other angle: watermarks, stamps.</summary>
    Slanted,
}

/// <summary>How the text of a glyph is known.</summary>
internal enum GlyphConfidence
{
    /// <summary>The file says it: ToUnicode, a standard encoding or a standard character collection.</summary>
    Known,

    /// <summary>Told from the font program or the glyph's name.</summary>
    Derived,

    /// <summary>The file does not say; the text is U+FFFD.</summary>
    Unknown,
}

/// <summary>A straight line that the page shows: a stroked segment, or a filled rectangle as thin as a line.</summary>
/// <param name="Box">Its extent, thickness included. Horizontal where wider than high.</param>
/// <param name="Color">RGB 0xRRGGBB.</param>
internal readonly record struct Ruling(PageBox Box, int Color)
{
    public bool IsHorizontal => Box.Width >= Box.Height;
}

/// <summary>A picture: an image XObject or an inline image, with its extent on the page.</summary>
/// <param name="Box">Its extent on the page, clipped to it.</param>
/// <param name="PixelWidth">Samples across, or 0 where the file does not say.</param>
/// <param name="PixelHeight">Samples down, or 0 where the file does not say.</param>
internal readonly record struct PagePicture(PageBox Box, int PixelWidth, int PixelHeight);
