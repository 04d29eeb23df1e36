using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>What the text operators show, and where.</summary>
public class TextOperatorTests
{
    private static PageBox Box(double x0, double y0, double x1, double y1) => new(x0, y0, x1, y1);

    private static void Near(PageBox expected, PageBox actual)
    {
        Assert.Equal(expected.X0, actual.X0, 6);
        Assert.Equal(expected.Y0, actual.Y0, 6);
        Assert.Equal(expected.X1, actual.X1, 6);
        Assert.Equal(expected.Y1, actual.Y1, 6);
    }

    [Fact]
    public void A_glyph_has_its_box_from_the_top_left()
    {
        var glyph = Assert.Single(PageRig.Page1("BT /F 10 Tf 100 700 Td (A) Tj ET").Glyphs);
        Near(Box(100, 91.2, 105, 101.2), glyph.Box);
        Assert.Equal(("A", 10, 100), (glyph.Text, glyph.Size, glyph.Baseline));
        Assert.Equal(TextDirection.LeftToRight, glyph.Direction);
        Assert.False(glyph.IsInvisible);
    }

    // Each moves the glyph B, shown last, to x = 200 and y = 50.
    [Theory]
    [InlineData("(A) Tj 100 50 Td (B) Tj")]
    [InlineData("1 0 0 1 200 750 Tm (B) Tj")]
    [InlineData("100 50 TD (B) Tj")]
    [InlineData("90 -50 Td 0 -100 TD 10 200 Td (B) Tj")]
    [InlineData("-50 TL 100 0 Td T* (B) Tj")]
    [InlineData("-50 TL 100 0 Td (B) '")]
    [InlineData("-50 TL 100 0 Td 7 8 (B) \"")]
    [InlineData("100 50 Td [(B)] TJ")]
    [InlineData("[-9500 (A) -0] TJ 100 50 Td (B) Tj")]
    [InlineData("0 50 Td [-10000 (B)] TJ")]
    [InlineData("0 50 Td 95 Tc (AB) Tj")]
    [InlineData("0 50 Td 95 Tw ( B) Tj")]
    [InlineData("0 50 Td 2000 Tz (AB) Tj")]
    [InlineData("100 0 Td 50 Ts (B) Tj")]
    [InlineData("ET q 2 0 0 2 100 100 cm BT 50 325 Td (B) Tj ET Q BT")]
    public void Text_moves(string operators)
    {
        var page = PageRig.Page1($"BT /F 10 Tf 100 700 Td {operators} ET");
        var glyph = page.Glyphs[^1];
        Assert.Equal("B", glyph.Text);
        Assert.Equal((200, 50), (Math.Round(glyph.Box.X0, 6), Math.Round(glyph.Baseline, 6)));
    }

    [Fact]
    public void Word_spacing_goes_by_single_bytes_of_32()
    {
        var page = PageRig.Page1("BT /W 10 Tf 100 Tw 100 700 Td <00200041> Tj ET");
        Assert.Equal(110, page.Glyphs[1].Box.X0, 6);
    }

    [Fact]
    public void Word_and_character_spacing_of_the_quote_operator_stay()
    {
        var page = PageRig.Page1("BT /F 10 Tf 100 700 Td 10 20 (A) \" ( A) Tj ET");
        Assert.Equal(100 + 25 + 35, page.Glyphs[^1].Box.X0, 6);
    }

    [Fact]
    public void Strings_are_understood_in_every_spelling()
    {
        var page = PageRig.Page1("BT /F 10 Tf 10 700 Td (a\\(b\\)(c)\\101\\n\\\nd) Tj <4 14 2 4> Tj ET");
        Assert.Equal("a(b)(c)A\ndAB@", PageRig.Text(page));
    }

    [Theory]
    [InlineData(0, nameof(TextDirection.LeftToRight))]
    [InlineData(1.5, nameof(TextDirection.LeftToRight))]
    [InlineData(30, nameof(TextDirection.Slanted))]
    [InlineData(90, nameof(TextDirection.TurnedLeft))]
    [InlineData(180, nameof(TextDirection.TurnedOver))]
    [InlineData(270, nameof(TextDirection.TurnedRight))]
    public void Direction_is_told_by_the_angle(double degrees, string direction)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var page = PageRig.Page1(
            FormattableString.Invariant($"BT /F 10 Tf {cos:F6} {sin:F6} {-sin:F6} {cos:F6} 300 400 Tm (AB) Tj ET")
        );
        Assert.All(page.Glyphs, glyph => Assert.Equal(direction, glyph.Direction.ToString()));
        Assert.Equal(10, page.Glyphs[0].Size, 3);
    }

    [Fact]
    public void Turned_text_keeps_its_box_and_baseline()
    {
        var glyph = Assert.Single(PageRig.Page1("BT /F 10 Tf 0 -1 1 0 300 400 Tm (A) Tj ET").Glyphs);
        Near(Box(298.8, 400, 308.8, 405), glyph.Box);
        Assert.Equal(300, glyph.Baseline);
    }

    [Fact]
    public void Vertical_writing_goes_down_the_column()
    {
        var page = PageRig.Page1("BT /V 10 Tf 300 700 Td <4E00> Tj [<4E8C> 500 <4E09>] TJ ET");
        Near(Box(295, 100, 305, 110), page.Glyphs[0].Box);
        Near(Box(295, 110, 305, 120), page.Glyphs[1].Box);
        Near(Box(295, 125, 305, 135), page.Glyphs[2].Box);
        Assert.All(page.Glyphs, glyph => Assert.Equal(TextDirection.TopToBottom, glyph.Direction));
        Assert.All(page.Glyphs, glyph => Assert.Equal(300, glyph.Baseline));
    }

    [Theory]
    [InlineData(0, "600 20", 590, 780, 590, 800)]
    [InlineData(90, "100 690", 690, 90, 800, 590)]
    [InlineData(180, "510 90", 90, 90, 590, 800)]
    [InlineData(270, "100 710", 90, 500, 800, 590)]
    public void A_turned_and_cropped_page_is_looked_at_upright(
        int rotate,
        string origin,
        double x,
        double y,
        double width,
        double height
    )
    {
        var rig = new PageRig { Page = $"/MediaBox[0 0 600 900]/CropBox[10 0 600 800]/Rotate {rotate}" };
        var page = rig.Read($"BT /F 10 Tf {origin} Td (A) Tj ET");
        var glyph = Assert.Single(page.Glyphs);
        Assert.Equal((width, height), (page.Width, page.Height));
        var start = glyph.Direction switch
        {
            TextDirection.LeftToRight => (glyph.Box.X0, glyph.Baseline),
            TextDirection.TurnedRight => (glyph.Baseline, glyph.Box.Y0),
            TextDirection.TurnedOver => (glyph.Box.X1, glyph.Baseline),
            _ => (glyph.Baseline, glyph.Box.Y1),
        };
        Assert.Equal((x, y), start);
    }

    [Theory]
    [InlineData("3 Tr", true)]
    [InlineData("7 Tr", true)]
    [InlineData("1 1 1 rg", false)]
    [InlineData("/Clear gs", true)]
    [InlineData("-200 0 Td", true)]
    [InlineData("ET 0 0 50 50 re W n BT /F 10 Tf 100 700 Td", true)]
    [InlineData("ET 90 690 50 50 re W* n BT /F 10 Tf 100 700 Td", false)]
    [InlineData("ET q 0 0 50 50 re W n Q BT /F 10 Tf 100 700 Td", false)]
    public void What_is_not_seen_is_marked(string operators, bool isInvisible)
    {
        var rig = new PageRig { Resources = "/ExtGState<</Clear<</ca 0>>>>" };
        var glyph = Assert.Single(rig.Read($"BT /F 10 Tf 100 700 Td {operators} (A) Tj ET").Glyphs);
        Assert.Equal(isInvisible, glyph.IsInvisible);
    }

    [Theory]
    [InlineData("/F 10 Tf 2 Tr 0.4 w", true, false)]
    [InlineData("/F 10 Tf 2 Tr 0.01 w", false, false)]
    [InlineData("/F 10 Tf 1 0 0.3 1 100 700 Tm", false, true)]
    [InlineData("/F 10 Tf", false, false)]
    public void Weight_and_slant_that_the_page_adds_are_seen(string operators, bool isBold, bool isItalic)
    {
        var glyph = Assert.Single(PageRig.Page1($"BT 100 700 Td {operators} (A) Tj ET").Glyphs);
        Assert.Equal((isBold, isItalic), (glyph.Font.IsBold, glyph.Font.IsItalic));
        Near(Box(100, 91.2, 105, 101.2), glyph.Box);
    }

    [Fact]
    public void A_font_of_the_graphics_state_parameters_is_set()
    {
        var rig = new PageRig();
        var font = rig.File.Add("<</BaseFont/Other>>");
        rig.Resources = $"/ExtGState<</G<</Font[{font} 0 R 20]>>>>";
        var glyph = Assert.Single(rig.Read("BT /G gs 100 700 Td (A) Tj ET").Glyphs);
        Assert.Equal(("Other", 20), (glyph.Font.Name, glyph.Size));
    }

    [Fact]
    public void Text_in_a_missing_font_is_read_and_reported()
    {
        var rig = new PageRig();
        Assert.Equal("A", PageRig.Text(rig.Read("BT /Nowhere 10 Tf 100 700 Td (A) Tj ET")));
        Assert.Equal(["GO1123"], rig.Codes);
    }

    [Fact]
    public void Unknown_glyphs_are_counted_once_for_the_file()
    {
        var rig = new PageRig();
        rig.Add("BT /F 10 Tf 100 700 Td (A?B?) Tj ET");
        rig.Add("BT /F 10 Tf 100 700 Td (?) Tj ET");
        var pages = rig.ReadAll();
        Assert.Equal("A\uFFFDB\uFFFD", PageRig.Text(pages[0]));
        var finding = Assert.Single(rig.Findings);
        Assert.Equal("GO1120", finding.Rule.Code);
        Assert.Equal("2页中有3个字形查不到对应的字符，首个在第1页（左105、上91.2点处），字体“F”", finding.Message);
    }
}
