using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>A Type3 font (ISO 32000-2, 9.6.4): its glyphs are content streams, which are not looked at.</summary>
internal sealed class Type3Font : CachedFont
{
    private readonly FontEncoding encoding;
    private readonly ToUnicodeMap toUnicode;
    private readonly SimpleWidths widths;

    public Type3Font(CosDictionary font, ICosSource source)
    {
        encoding = new(font["Encoding"], source);
        toUnicode = ToUnicodeMap.Read(font["ToUnicode"], source);
        widths = new(font, source.Dictionary(font["FontDescriptor"]), source);
    }

    protected override FontGlyph LookUp(uint code, int length)
    {
        var name = encoding.Name((byte)code);
        var text =
            CodeText.Sound(toUnicode.IsIdentity ? null : toUnicode.Text(code), GlyphConfidence.Known)
            ?? (name is null ? null : CodeText.Sound(GlyphNames.Text(name), GlyphConfidence.Derived))
            ?? CodeText.Sound(name is null ? encoding.Base?[(byte)code] : null, GlyphConfidence.Known)
            ?? CodeText.Unknown;
        return Glyph(code, length, text, widths.Width((int)code) ?? 0);
    }
}
