namespace GovOpen.Parsing.Readers.Pdf.Svg;

/// <summary>Says below the page what the marks mean, and how many there are of each.</summary>
internal static class SvgLegend
{
    private const double Step = 66;
    private const double Side = 7;

    public static void Draw(SvgWriter svg, GlyphPage page, PageMarks marks, double y)
    {
        var (unknown, invisible) = Count(page.Glyphs);
        svg.Begin("legend");
        (string Look, string Name)[] entries =
        [
            ("fill=\"none\" stroke=\"#9db7d5\"", $"字符 {page.Glyphs.Count}"),
            ("fill=\"#fdd\" stroke=\"#d00\"", $"不明 {unknown}"),
            ("fill=\"none\" stroke=\"#ccc\" stroke-dasharray=\"1 1\"", $"不可见 {invisible}"),
            ("fill=\"#000\"", $"线条 {page.Rulings.Count}"),
            ("class=\"picture\"", $"图像 {page.Pictures.Count}"),
            ("class=\"cell\"", $"单元格 {marks.Cells.Count}"),
            ("class=\"line\"", $"行序 {marks.Lines.Count}"),
            ("class=\"furniture\"", $"页眉页脚 {marks.Furniture.Count}"),
        ];
        for (var i = 0; i < entries.Length; i++)
        {
            var (x, (look, name)) = (i * Step, entries[i]);
            svg.Line($"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Side:0.##}\" height=\"{Side:0.##}\" {look}/>");
            svg.Text(x + Side + 2, y + Side - 1, Side, "label", name);
        }

        svg.End();
    }

    private static (int Unknown, int Invisible) Count(IReadOnlyList<Glyph> glyphs)
    {
        var (unknown, invisible) = (0, 0);
        foreach (var glyph in glyphs)
        {
            unknown += glyph.Confidence == GlyphConfidence.Unknown ? 1 : 0;
            invisible += glyph.IsInvisible ? 1 : 0;
        }

        return (unknown, invisible);
    }
}
