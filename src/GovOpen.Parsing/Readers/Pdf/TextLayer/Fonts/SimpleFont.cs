using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>A Type1, MMType1 or TrueType font (ISO 32000-2, 9.6): every byte is a code.</summary>
internal sealed class SimpleFont(SimpleWidths widths, SimpleFontText texts) : CachedFont
{
    protected override FontGlyph LookUp(uint code, int length)
    {
        var text = texts.Find((byte)code);
        var advance =
            widths.Width((int)code)
            ?? StandardWidths.Width(Look.Name, Look.IsBold, Look.IsItalic, text.Text, (byte)code);
        return Glyph(code, length, text, advance);
    }
}
