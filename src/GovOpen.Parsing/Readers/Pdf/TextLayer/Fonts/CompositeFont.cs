using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>A Type0 font (ISO 32000-2, 9.7): codes by a CMap, glyphs of a CIDFont.</summary>
internal sealed class CompositeFont(CMap map, CidWidths widths, CompositeFontText texts) : CachedFont
{
    protected override int CodeLength(ReadOnlySpan<byte> bytes) => map.Codespace.Length(bytes);

    protected override FontGlyph LookUp(uint code, int length)
    {
        var cid = map.Cid(code, length);
        var width = widths.Width(cid);
        var text = texts.Find(code, length, cid, width);
        if (!IsVertical)
        {
            return Glyph(code, length, text, width);
        }

        var (down, x, y) = widths.Vertical(cid);
        return Glyph(code, length, text, down, (x, y));
    }
}
