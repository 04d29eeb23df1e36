namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>Finds the pictures of a page that may show a text or a table.</summary>
internal static class PictureFinder
{
    /// <summary>Pictures that together cover this much of a page without text are the page: a scan may come in strips.</summary>
    private const double PageShare = 0.5;

    /// <summary>A picture as large as a table: this much of the page, and this much of its width.</summary>
    private const double TableShare = 0.15;
    private const double TableWidth = 0.4;

    /// <summary>A page with fewer visible glyphs has no text of its own: a page number, a stamp.</summary>
    private const int ScarceText = 12;

    /// <summary>So many large pictures of a page are looked at; they lie on each other.</summary>
    private const int MostPictures = 64;

    public static IReadOnlyList<PictureFinding> Find(GlyphPage page)
    {
        if (page.Pictures.Count == 0)
        {
            return [];
        }

        var area = page.Width * page.Height;
        var whole = page.Pictures[0].Box;
        var covered = 0.0;
        foreach (var picture in page.Pictures)
        {
            whole = whole.Union(picture.Box);
            covered += picture.Box.Width * picture.Box.Height;
        }

        var (visible, invisible) = Count(page.Glyphs);
        if (covered >= PageShare * area && visible < ScarceText)
        {
            return [new(whole, invisible < ScarceText ? PictureKind.WholePage : PictureKind.RecognizedPage)];
        }

        return page
            .Pictures.Where(picture => IsLarge(picture.Box, page))
            .Take(MostPictures)
            .Where(picture => !HoldsText(picture.Box, page.Glyphs))
            .Select(picture => new PictureFinding(picture.Box, PictureKind.LargePicture))
            .ToList();
    }

    private static (int Visible, int Invisible) Count(IReadOnlyList<Glyph> glyphs)
    {
        var (visible, invisible) = (0, 0);
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && glyph.Direction != TextDirection.Slanted)
            {
                visible += glyph.IsInvisible ? 0 : 1;
                invisible += glyph.IsInvisible ? 1 : 0;
            }
        }

        return (visible, invisible);
    }

    private static bool IsLarge(PageBox box, GlyphPage page) =>
        box.Width * box.Height >= TableShare * page.Width * page.Height && box.Width >= TableWidth * page.Width;

    // A picture behind the text is a background.
    private static bool HoldsText(PageBox box, IReadOnlyList<Glyph> glyphs)
    {
        var held = 0;
        foreach (var glyph in glyphs)
        {
            var (x, y) = (glyph.Box.CenterX, glyph.Box.CenterY);
            held += !glyph.IsSpace && x >= box.X0 && x <= box.X1 && y >= box.Y0 && y <= box.Y1 ? 1 : 0;
        }

        return held >= ScarceText;
    }
}
