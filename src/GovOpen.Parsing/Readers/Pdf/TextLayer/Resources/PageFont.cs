using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>A font with its looks: as the file names it, and as it appears where the page draws it heavier or aslant.</summary>
internal sealed class PageFont(PdfFont font)
{
    private const double Thousandth = 0.001;

    private readonly GlyphFont?[] looks = new GlyphFont?[4];

    public PdfFont Font { get; } = font;

    /// <summary>From advances to text space.</summary>
    public double Unit { get; } = font.Matrix.Count > 0 ? font.Matrix[0] : Thousandth;

    /// <summary>In em.</summary>
    public double Ascent { get; } = font.Ascent * Thousandth;

    public double Descent { get; } = font.Descent * Thousandth;

    /// <summary>A Type3 font with units of its own: its em says nothing about the height of its letters.</summary>
    public bool HasOwnUnits { get; } = font.Matrix.Count > 0 && Math.Abs(font.Matrix[0] - Thousandth) > Thousandth / 10;

    public GlyphFont Look(bool isBold, bool isItalic)
    {
        var (bold, italic) = (isBold || Font.Look.IsBold, isItalic || Font.Look.IsItalic);
        if (bold == Font.Look.IsBold && italic == Font.Look.IsItalic)
        {
            return Font.Look;
        }

        ref var look = ref looks[(bold ? 1 : 0) + (italic ? 2 : 0)];
        return look ??= Font.Look with { IsBold = bold, IsItalic = italic };
    }
}
