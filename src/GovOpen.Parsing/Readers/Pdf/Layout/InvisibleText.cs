namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A page less the invisible glyphs that nothing shows.</summary>
internal static class InvisibleText
{
    /// <summary>The page; of its invisible glyphs only those that stand on a picture, which shows what they say.</summary>
    public static GlyphPage WithoutUnshown(GlyphPage page)
    {
        var kept = (List<Glyph>?)null;
        for (var i = 0; i < page.Glyphs.Count; i++)
        {
            var glyph = page.Glyphs[i];
            if (!glyph.IsInvisible || StandsOnPicture(glyph.Box, page.Pictures))
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

    private static bool StandsOnPicture(PageBox box, IReadOnlyList<PagePicture> pictures)
    {
        foreach (var picture in pictures)
        {
            if (
                box.CenterX >= picture.Box.X0
                && box.CenterX <= picture.Box.X1
                && box.CenterY >= picture.Box.Y0
                && box.CenterY <= picture.Box.Y1
            )
            {
                return true;
            }
        }

        return false;
    }
}
