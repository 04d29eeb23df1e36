namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A page turned so that most of its text is read from left to right.</summary>
/// <param name="Page">The page as it is read.</param>
/// <param name="Turn">What leads back to the page as it is shown.</param>
internal sealed record UprightPage(GlyphPage Page, PageTurn Turn)
{
    /// <summary>Most of the text: two thirds of the glyphs that are no watermark.</summary>
    private const double Most = 2.0 / 3;

    public static UprightPage Of(GlyphPage page)
    {
        var turn = new PageTurn(DirectionOf(page.Glyphs), page.Width, page.Height);
        if (turn.IsNone)
        {
            return new(page, turn);
        }

        var turned = new GlyphPage(
            page.Number,
            turn.SwapsAxes ? page.Height : page.Width,
            turn.SwapsAxes ? page.Width : page.Height
        )
        {
            Glyphs = page.Glyphs.Select(turn.Apply).ToList(),
            Rulings = page.Rulings.Select(ruling => ruling with { Box = turn.Apply(ruling.Box) }).ToList(),
            Pictures = page.Pictures.Select(picture => picture with { Box = turn.Apply(picture.Box) }).ToList(),
        };
        return new(turned, turn);
    }

    private static TextDirection DirectionOf(IReadOnlyList<Glyph> glyphs)
    {
        Span<int> counts = stackalloc int[(int)TextDirection.Slanted + 1];
        var all = 0;
        foreach (var glyph in glyphs)
        {
            if (glyph.Direction != TextDirection.Slanted && !glyph.IsSpace)
            {
                counts[(int)glyph.Direction]++;
                all++;
            }
        }

        for (var direction = 1; direction < (int)TextDirection.Slanted; direction++)
        {
            if (counts[direction] > all * Most)
            {
                return (TextDirection)direction;
            }
        }

        return TextDirection.LeftToRight;
    }
}
