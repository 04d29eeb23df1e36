using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>Text that is seen only by what is painted through it.</summary>
public class ShapedTextTests
{
    private const string Resources =
        "/ExtGState<</M<</SMask<</S/Alpha/G 3 0 R>>>>/N<</SMask/None>>>>/XObject<</I 4 0 R>>";

    [Theory]
    [InlineData("90 690 100 50 re f", false)]
    [InlineData("90 690 100 50 re n", true)]
    [InlineData("300 690 100 50 re f", true)]
    [InlineData("0 0 50 50 re W n 90 690 100 50 re f", true)]
    [InlineData("/S sh", false)]
    [InlineData("q 100 0 0 100 90 690 cm /I Do Q", false)]
    [InlineData("q 100 0 0 100 90 690 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q", false)]
    [InlineData("Q 90 690 100 50 re f", true)]
    [InlineData("q Q 90 690 100 50 re f", false)]
    public void Text_that_clips_is_seen_where_something_is_painted(string after, bool isInvisible)
    {
        var page = Read($"q BT /F 10 Tf 7 Tr 100 700 Td (AB) Tj ET {after}");
        Assert.Equal("AB", PageRig.Text(page));
        Assert.All(page.Glyphs, glyph => Assert.Equal(isInvisible, glyph.IsInvisible));
    }

    [Theory]
    [InlineData("/M gs 90 690 100 50 re f", false)]
    [InlineData("/M gs 300 690 100 50 re f", true)]
    [InlineData("/M gs", true)]
    [InlineData("/M gs /N gs 90 690 100 50 re f", true)]
    [InlineData("q /M gs Q 90 690 100 50 re f", true)]
    public void Text_of_a_soft_mask_is_seen_where_something_is_painted(string content, bool isInvisible)
    {
        var page = Read(content);
        var glyph = Assert.Single(page.Glyphs);
        Assert.Equal(isInvisible, glyph.IsInvisible);
        Assert.Empty(page.Rulings);
        Assert.Empty(page.Pictures);
    }

    [Fact]
    public void Text_under_a_soft_mask_is_read()
    {
        var glyphs = Read("/M gs BT /F 10 Tf 300 300 Td (B) Tj ET").Glyphs;
        Assert.Equal([true, false], glyphs.Select(glyph => glyph.IsInvisible));
    }

    [Fact]
    public void A_mask_that_masks_itself_ends()
    {
        var rig = new PageRig();
        rig.Form("/M gs BT /F 10 Tf 100 700 Td (A) Tj ET", $"/Resources<</Font<</F<</BaseFont/F>>>>{Resources}>>");
        rig.Resources = Resources;
        Assert.False(Assert.Single(rig.Read("/M gs 90 690 100 50 re f").Glyphs).IsInvisible);
    }

    private static GlyphPage Read(string content)
    {
        var rig = new PageRig();
        rig.Form(
            "0 0 m 500 0 l S BT /F 10 Tf 100 700 Td (A) Tj ET q 99 0 0 99 0 0 cm /I Do Q",
            $"/Resources<</Font<</F<</BaseFont/F>>>>{Resources}>>"
        );
        rig.File.AddStream("x", "/Subtype/Image/Width 1/Height 1");
        rig.Resources = Resources;
        return rig.Read(content);
    }
}
