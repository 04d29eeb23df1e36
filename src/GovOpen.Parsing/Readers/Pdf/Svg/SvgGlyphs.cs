namespace GovOpen.Parsing.Readers.Pdf.Svg;

/// <summary>Draws glyphs: their boxes, and their characters as large as they stand on the page, turned with their text.</summary>
internal static class SvgGlyphs
{
    // Where the baseline stands in a box, counted from above: as fonts for Chinese put it.
    private const double BaselineHeight = 0.88;

    public static void Draw(SvgWriter svg, IReadOnlyList<Glyph> glyphs)
    {
        svg.Begin("glyphs");
        var kind = "";
        foreach (var glyph in glyphs)
        {
            var own = Kind(glyph);
            if (own != kind)
            {
                svg.Raw(kind.Length > 0 ? "</g>\n" : "");
                svg.Line($"<g class=\"{own}\">");
                kind = own;
            }

            svg.Box(glyph.Box, "");
            Character(svg, glyph);
        }

        svg.Raw(kind.Length > 0 ? "</g>\n" : "");
        svg.End();
    }

    private static string Kind(Glyph glyph) =>
        glyph.Confidence == GlyphConfidence.Unknown ? "u"
        : glyph.IsInvisible ? "i"
        : "g";

    private static void Character(SvgWriter svg, Glyph glyph)
    {
        if (glyph.IsSpace)
        {
            return;
        }

        var (box, size) = (glyph.Box, glyph.Size);
        var weight = glyph.Font.IsBold ? " font-weight=\"bold\"" : "";
        var style = glyph.Font.IsItalic ? " font-style=\"italic\"" : "";
        var place = glyph.Direction switch
        {
            TextDirection.LeftToRight or TextDirection.Slanted => Place(box.X0, glyph.Baseline, 0),
            TextDirection.TurnedOver => Place(box.X1, glyph.Baseline, 180),
            TextDirection.TurnedRight => Place(glyph.Baseline, box.Y0, 90),
            TextDirection.TurnedLeft => Place(glyph.Baseline, box.Y1, -90),
            _ => Place(box.CenterX - size / 2, box.Y0 + size * BaselineHeight, 0),
        };
        svg.Line($"<text {place} font-size=\"{size:0.##}\"{weight}{style}>{new SvgText(glyph.Text)}</text>");
    }

    private static string Place(double x, double y, int degrees) =>
        degrees == 0
            ? FormattableString.Invariant($"x=\"{x:0.##}\" y=\"{y:0.##}\"")
            : FormattableString.Invariant($"transform=\"translate({x:0.##} {y:0.##}) rotate({degrees})\"");
}
