using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>A font with its measures, worked out once.</summary>
internal sealed class PageFont(PdfFont font)
{
    private const double Thousandth = 0.001;

    public PdfFont Font { get; } = font;

    /// <summary>From advances to text space.</summary>
    public double Unit { get; } = font.Matrix.Count > 0 ? font.Matrix[0] : Thousandth;

    /// <summary>In em.</summary>
    public double Ascent { get; } = font.Ascent * Thousandth;

    public double Descent { get; } = font.Descent * Thousandth;

    /// <summary>A Type3 font with units of its own: its em says nothing about the height of its letters.</summary>
    public bool HasOwnUnits { get; } = font.Matrix.Count > 0 && Math.Abs(font.Matrix[0] - Thousandth) > Thousandth / 10;

    /// <summary>How it looks, apart from its program: what the glyphs of a page keep of it.</summary>
    public FontLooks Looks { get; } = new(font.Look);
}
