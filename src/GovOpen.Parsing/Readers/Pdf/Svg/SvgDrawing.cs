namespace GovOpen.Parsing.Readers.Pdf.Svg;

/// <summary>
/// Draws a page as the reader sees it, so that a person can see why a table came out as it did: glyphs, rulings, pictures,
/// cells and reading order, a group of the drawing each. Needs nothing but itself to be shown; the same page gives the
/// same bytes.
/// </summary>
internal static class SvgDrawing
{
    private const double Margin = 12;
    private const double LegendHeight = 22;

    // Of the page: thinner lines would not be seen, thicker ones hide what they mark.
    private const string Styles =
        "text{font-family:'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif}"
        + ".g{fill:#111}.g rect,.i rect,.u rect{fill:none;stroke-width:.25}.g rect{stroke:#9db7d5}"
        + ".i{fill:#aaa}.i rect{stroke:#ccc;stroke-dasharray:1 1}.u{fill:#d00}.u rect{stroke:#d00;fill:#fdd}"
        + ".picture{fill:url(#hatch);stroke:#886;stroke-width:.5}"
        + ".cell{fill:#4c9a2a;fill-opacity:.12;stroke:#4c9a2a;stroke-width:.4}.cell-label{fill:#2d6b12}"
        + ".furniture{fill:#999;fill-opacity:.2;stroke:#999;stroke-width:.4;stroke-dasharray:3 2}"
        + ".line{fill:none;stroke:#c60;stroke-width:.3}.order{fill:none;stroke:#c60;stroke-width:.6;stroke-opacity:.6}"
        + ".number{fill:#c60}.label{fill:#666}";

    public static string Draw(GlyphPage page, PageMarks marks)
    {
        var svg = new SvgWriter();
        var (width, height) = (page.Width + 2 * Margin, page.Height + 2 * Margin + LegendHeight);
        svg.Write(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{-Margin:0.##} {-Margin:0.##} {width:0.##} {height:0.##}\" width=\"{width:0.##}pt\" height=\"{height:0.##}pt\">"
        );
        svg.Line($"<title>第{page.Number}页</title>");
        svg.Line($"<style>{Styles}</style>");
        svg.Line(
            $"<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V6\" stroke=\"#ba8\" stroke-width=\"1\"/></pattern></defs>"
        );
        svg.Line(
            $"<rect id=\"page\" width=\"{page.Width:0.##}\" height=\"{page.Height:0.##}\" fill=\"#fff\" stroke=\"#333\" stroke-width=\".5\"/>"
        );
        Pictures(svg, page.Pictures);
        Boxes(svg, "furniture", marks.Furniture);
        Boxes(svg, "cells", marks.Cells);
        Rulings(svg, page.Rulings);
        SvgGlyphs.Draw(svg, page.Glyphs);
        Order(svg, marks.Lines);
        SvgLegend.Draw(svg, page, marks, page.Height + Margin + LegendHeight / 2);
        svg.Line($"</svg>");
        return svg.ToString();
    }

    private static void Pictures(SvgWriter svg, IReadOnlyList<PagePicture> pictures)
    {
        svg.Begin("pictures");
        foreach (var picture in pictures)
        {
            svg.Box(picture.Box, "picture");
            svg.Text(picture.Box.X0 + 2, picture.Box.Y0 + 7, 6, "label", $"{picture.PixelWidth}×{picture.PixelHeight}");
        }

        svg.End();
    }

    // Cells are labelled in their top left corner, small enough to leave their text readable.
    private static void Boxes(SvgWriter svg, string group, IReadOnlyList<PageMark> marks)
    {
        var kind = group == "cells" ? "cell" : group;
        svg.Begin(group);
        foreach (var mark in marks)
        {
            svg.Box(mark.Box, kind);
            svg.Text(mark.Box.X0 + 1, mark.Box.Y0 + 5, 5, kind == "cell" ? "cell-label" : "label", mark.Label);
        }

        svg.End();
    }

    private static void Rulings(SvgWriter svg, IReadOnlyList<Ruling> rulings)
    {
        svg.Begin("rulings");
        foreach (var ruling in rulings)
        {
            var box = ruling.Box;
            // White lines would not be seen on white: an outline shows them.
            var outline = ruling.Color == 0xFFFFFF ? " stroke=\"#f0f\" stroke-width=\".2\"" : "";
            svg.Line(
                $"<rect x=\"{box.X0:0.##}\" y=\"{box.Y0:0.##}\" width=\"{box.Width:0.##}\" height=\"{box.Height:0.##}\" fill=\"#{ruling.Color:x6}\"{outline}/>"
            );
        }

        svg.End();
    }

    private static void Order(SvgWriter svg, IReadOnlyList<PageMark> lines)
    {
        svg.Begin("order");
        foreach (var line in lines)
        {
            svg.Box(line.Box, "line");
        }

        if (lines.Count > 1)
        {
            svg.Write($"<polyline class=\"order\" points=\"");
            foreach (var line in lines)
            {
                svg.Write($"{line.Box.X0:0.##},{line.Box.CenterY:0.##} ");
            }

            svg.Line($"\"/>");
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var (box, label) = (lines[i].Box, lines[i].Label);
            svg.Text(box.X0 - 1, box.Y0 + 1, 5, "number", label.Length > 0 ? $"{i + 1} {label}" : $"{i + 1}");
        }

        svg.End();
    }
}
