using System.Xml.Linq;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Svg;
using GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Svg;

/// <summary>What a drawn page shows.</summary>
public class SvgDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly PageMarks Marks = new()
    {
        Lines = [new(new(100, 90, 200, 100), "段"), new(new(100, 110, 200, 120), "")],
        Cells = [new(new(90, 80, 210, 130), "1,2")],
        Furniture = [new(new(0, 0, 600, 40), "页眉")],
    };

    private static XElement Group(XElement drawing, string id) =>
        drawing.Elements(Svg + "g").Single(group => (string?)group.Attribute("id") == id);

    private static XElement Draw(string content, PageMarks? marks = null) =>
        XElement.Parse(SvgDrawing.Draw(PageRig.Page1(content), marks ?? PageMarks.None));

    [Fact]
    public void Layers_stand_in_their_order_and_count_what_they_hold()
    {
        var drawing = Draw(
            "BT /F 10 Tf 100 700 Td (AB) Tj ET 1 0 0 rg 90 690 100 1 re f q 9 0 0 9 9 9 cm BI /W 1/H 1/CS/G/BPC 8 ID x EI Q",
            Marks
        );
        string[] layers = ["pictures", "furniture", "cells", "rulings", "glyphs", "order", "legend"];
        Assert.Equal(layers, drawing.Elements(Svg + "g").Select(group => (string?)group.Attribute("id")));
        Assert.Equal("-12 -12 624 846", (string?)drawing.Attribute("viewBox"));
        Assert.Equal(["A", "B"], Group(drawing, "glyphs").Descendants(Svg + "text").Select(text => text.Value));
        var ruling = Assert.Single(Group(drawing, "rulings").Elements());
        Assert.Equal(
            ("90", "109", "#ff0000"),
            ((string?)ruling.Attribute("x"), (string?)ruling.Attribute("y"), (string?)ruling.Attribute("fill"))
        );
        Assert.Equal(["1×1"], Group(drawing, "pictures").Elements(Svg + "text").Select(text => text.Value));
        Assert.Equal(["1,2"], Group(drawing, "cells").Elements(Svg + "text").Select(text => text.Value));
        Assert.Equal(["页眉"], Group(drawing, "furniture").Elements(Svg + "text").Select(text => text.Value));
        Assert.Equal(["1 段", "2"], Group(drawing, "order").Elements(Svg + "text").Select(text => text.Value));
        Assert.Equal(
            "100,95 100,115 ",
            (string?)Group(drawing, "order").Element(Svg + "polyline")?.Attribute("points")
        );
        Assert.Contains("字符 2", Group(drawing, "legend").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_and_invisible_glyphs_have_their_own_looks()
    {
        var drawing = Draw("BT /F 10 Tf 100 700 Td (A?) Tj 3 Tr (B) Tj ET");
        Assert.Equal(
            ["g", "u", "i"],
            Group(drawing, "glyphs").Elements().Select(group => (string?)group.Attribute("class"))
        );
        Assert.Contains("不明 1", Group(drawing, "legend").Value, StringComparison.Ordinal);
        Assert.Contains("不可见 1", Group(drawing, "legend").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_input_stays_text()
    {
        var drawing = Draw(
            "BT /F 10 Tf 100 700 Td (<&\">) Tj ET",
            Marks with
            {
                Cells = [new(default, "</svg><script>\u0001\uD800😀")],
            }
        );
        Assert.Equal(
            "<&\">",
            string.Concat(Group(drawing, "glyphs").Descendants(Svg + "text").Select(text => text.Value))
        );
        Assert.Equal("</svg><script>\uFFFD\uFFFD😀", Group(drawing, "cells").Value.Trim());
    }

    [Fact]
    public void Turned_and_vertical_text_is_turned_in_the_drawing()
    {
        var drawing = Draw("BT /F 10 Tf 0 -1 1 0 300 400 Tm (A) Tj /V 10 Tf 1 0 0 1 300 700 Tm <4E00> Tj ET");
        var texts = Group(drawing, "glyphs").Descendants(Svg + "text").ToList();
        Assert.Equal("translate(300 400) rotate(90)", (string?)texts[0].Attribute("transform"));
        Assert.Equal(("295", "108.8"), ((string?)texts[1].Attribute("x"), (string?)texts[1].Attribute("y")));
    }

    [Fact]
    public void The_same_page_gives_the_same_drawing()
    {
        var page = PageRig.Page1("BT /F 10 Tf 100 700 Td (AB) Tj ET");
        Assert.Equal(SvgDrawing.Draw(page, Marks), SvgDrawing.Draw(page, Marks));
    }
}
