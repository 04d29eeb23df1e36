using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>Forms and pictures.</summary>
public class XObjectTests
{
    [Fact]
    public void A_form_is_placed_clipped_and_left_again()
    {
        var rig = new PageRig();
        var form = rig.File.AddStream(
            "q q BT /F 10 Tf 10 10 Td (A) Tj 100 0 Td (B) Tj ET 0 5 m 90 5 l S",
            "/Subtype/Form/BBox[0 0 50 50]/Matrix[2 0 0 2 100 300]"
        );
        rig.Resources = $"/XObject<</X {form} 0 R>>";
        var page = rig.Read("BT /F 20 Tf 5 5 Td /X Do (C) Tj ET");
        Assert.Equal("ABC", PageRig.Text(page));
        Assert.Equal((120, 480, 20), (page.Glyphs[0].Box.X0, page.Glyphs[0].Baseline, page.Glyphs[0].Size));
        Assert.True(page.Glyphs[1].IsInvisible);
        Assert.Equal((5, 795), (page.Glyphs[2].Box.X0, page.Glyphs[2].Baseline));
        Assert.Equal((100, 200), (page.Rulings[0].Box.X0, page.Rulings[0].Box.X1));
    }

    [Fact]
    public void A_form_has_its_own_resources_or_those_of_its_page()
    {
        var rig = new PageRig();
        var own = rig.Form("BT /F 10 Tf 9 9 Td (A) Tj ET", "/Resources<</Font<</F<</BaseFont/Other>>>>>>");
        var none = rig.Form("BT /F 10 Tf 9 50 Td (B) Tj ET");
        rig.Resources = $"/XObject<</X {own} 0 R/Y {none} 0 R>>";
        var page = rig.Read("/X Do /Y Do");
        Assert.Equal(["Other", "F"], page.Glyphs.Select(glyph => glyph.Font.Name));
    }

    [Fact]
    public void A_form_that_leaves_too_much_closed_does_not_touch_its_page()
    {
        var rig = new PageRig();
        var form = rig.Form("Q Q EMC EMC ET 1 0 0 rg");
        rig.Resources = $"/XObject<</X {form} 0 R>>";
        var page = rig.Read(
            "q 1 0 0 1 50 0 cm /Span<</ActualText(b)>>BDC /X Do BT /F 10 Tf 9 9 Td (x) Tj ET EMC 10 10 50 1 re f Q"
        );
        Assert.Equal("b", PageRig.Text(page));
        Assert.Equal(59, page.Glyphs[0].Box.X0);
        Assert.Equal(0, page.Rulings[0].Color);
    }

    [Fact]
    public void Pictures_have_a_clipped_box_and_their_pixels()
    {
        var rig = new PageRig();
        var image = rig.File.AddStream("xyz", "/Subtype/Image/Width 20/Height 10");
        rig.Resources = $"/XObject<</I {image} 0 R>>";
        var page = rig.Read("q 200 0 0 100 500 650 cm /I Do Q q 0 0 9 9 re W n 200 0 0 100 500 650 cm /I Do Q");
        Assert.Equal([new PagePicture(new(500, 50, 600, 150), 20, 10)], page.Pictures);
    }

    [Theory]
    [InlineData("/W 4/H 2/BPC 8/CS/G ID 12 EI Q EI")]
    [InlineData("/W 4/H 2/IM true ID \u0001EEI")]
    [InlineData("/W 4/H 2/BPC 8/CS/RGB/F/Fl ID ab EI\u0080\u0090 \n EI q\u0001\nEI")]
    [InlineData("/W 4/H 2/F[/A85/DCT] ID abEI~> EI")]
    [InlineData("/Width 4/Height 2/L 6/F/Fl ID EI Q q EI")]
    [InlineData("/W 4/H 2/BPC 8/CS/G/DP<</K -1>> ID 1234567 EI")]
    [InlineData("/W 4/H 2/F/DCT ID \r\n\u0001\u0002EI")]
    public void An_inline_image_ends_where_content_goes_on(string image)
    {
        var rig = new PageRig();
        var page = rig.Read($"q 9 0 0 9 9 9 cm BI {image} Q BT /F 10 Tf 9 9 Td (after) Tj ET");
        Assert.Equal("after", PageRig.Text(page));
        Assert.Equal((4, 2), (Assert.Single(page.Pictures).PixelWidth, page.Pictures[0].PixelHeight));
        Assert.Equal(9, page.Glyphs[0].Box.X0);
        Assert.Empty(rig.Codes);
    }

    [Theory]
    [InlineData("BI /W 4/H 2/F/Fl ID \u0001\u0002 BT /F 10 Tf 9 9 Td (after) Tj ET")]
    [InlineData("BI /W 4/H 2 BT /F 10 Tf 9 9 Td (after) Tj ET")]
    public void An_image_without_end_does_not_swallow_the_page(string content)
    {
        var rig = new PageRig();
        Assert.Equal("after", PageRig.Text(rig.Read(content)));
        Assert.Contains("GO1122", rig.Codes);
    }
}
