namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A page less the invisible glyphs that nothing shows.</summary>
/// <param name="Page">The page as it is read.</param>
/// <param name="Count">Invisible glyphs that were kept: they stand on a picture, which shows them.</param>
internal sealed record InvisibleText(GlyphPage Page, int Count)
{
    public static InvisibleText Of(GlyphPage page)
    {
        var kept = (List<Glyph>?)null;
        var count = 0;
        for (var i = 0; i < page.Glyphs.Count; i++)
        {
            var glyph = page.Glyphs[i];
            if (!glyph.IsInvisible)
            {
                kept?.Add(glyph);
            }
            else if (StandsOnPicture(glyph.Box, page.Pictures))
            {
                count += glyph.IsSpace ? 0 : 1;
                kept?.Add(glyph);
            }
            else
            {
                kept ??= [.. page.Glyphs.Take(i)];
            }
        }

        return new(kept is null ? page : page with { Glyphs = kept }, count);
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
