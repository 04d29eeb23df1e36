using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>A Type3 font (ISO 32000-2, 9.6.4): its glyphs are content streams.</summary>
internal sealed class Type3Font : CachedFont
{
    private readonly ICosSource source;
    private readonly CosDictionary? procedures;
    private readonly FontEncoding encoding;
    private readonly ToUnicodeMap toUnicode;
    private readonly SimpleWidths widths;

    public Type3Font(CosDictionary font, ICosSource source)
    {
        this.source = source;
        procedures = source.Dictionary(font["CharProcs"]);
        Resources = source.Dictionary(font["Resources"]);
        encoding = new(font["Encoding"], source);
        toUnicode = ToUnicodeMap.Read(font["ToUnicode"], source);
        widths = new(font, source.Dictionary(font["FontDescriptor"]), source);
    }

    /// <summary>What the glyphs' streams refer to; null where the page's resources hold.</summary>
    public CosDictionary? Resources { get; }

    /// <summary>The content stream that draws a code, or null.</summary>
    public CosStream? Procedure(int code) =>
        code is >= 0 and <= 0xFF && encoding.Name((byte)code) is { } name ? source.Stream(procedures?[name]) : null;

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
