namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A page less the invisible glyphs that nothing shows.</summary>
internal static class InvisibleText
{
    /// <summary>The page; of its invisible glyphs only those that stand on a picture, which shows what they say.</summary>
    public static GlyphPage WithoutUnshown(GlyphPage page)
    {
        var kept = (List<Glyph>?)null;
        var cover = (PictureCover?)null;
        for (var i = 0; i < page.Glyphs.Count; i++)
        {
            var glyph = page.Glyphs[i];
            if (!glyph.IsInvisible || (cover ??= new(page.Pictures)).Holds(glyph.Box))
            {
                kept?.Add(glyph);
            }
            else
            {
                kept ??= [.. page.Glyphs.Take(i)];
            }
        }

        return kept is null ? page : page with { Glyphs = kept };
    }
}
