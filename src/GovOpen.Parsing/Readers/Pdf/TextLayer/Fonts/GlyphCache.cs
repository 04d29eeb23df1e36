namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>The glyphs of codes that were met, so that a code costs its look-ups once.</summary>
internal sealed class GlyphCache
{
    private const int PageSize = 256;
    private const int MaxLongCodes = 65_536;

    // Places in the list by code, 0 for none: a page for each first byte of two-byte codes, the last one for single bytes.
    private readonly ushort[]?[] pages = new ushort[]?[PageSize + 1];
    private readonly List<FontGlyph> glyphs = [default];
    private readonly Dictionary<(uint Code, int Length), FontGlyph> longCodes = [];

    public bool TryGet(uint code, int length, out FontGlyph glyph)
    {
        if (length > 2)
        {
            return longCodes.TryGetValue((code, length), out glyph);
        }

        var page = pages[Page(code, length)];
        var place = page is null ? 0 : page[code & 0xFF];
        glyph = glyphs[place];
        return place != 0;
    }

    public void Set(uint code, in FontGlyph glyph)
    {
        if (glyph.CodeLength > 2)
        {
            if (longCodes.Count < MaxLongCodes)
            {
                longCodes[(code, glyph.CodeLength)] = glyph;
            }

            return;
        }

        if (glyphs.Count <= ushort.MaxValue)
        {
            (pages[Page(code, glyph.CodeLength)] ??= new ushort[PageSize])[code & 0xFF] = (ushort)glyphs.Count;
            glyphs.Add(glyph);
        }
    }

    private static int Page(uint code, int length) => length == 1 ? PageSize : (int)(code >> 8 & 0xFF);
}
