namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>Text that is drawn over itself.</summary>
public class TwinGlyphTests
{
    [Theory]
    [InlineData("0.3 0", true)]
    [InlineData("0 0", true)]
    [InlineData("1 -1", true)]
    [InlineData("4 0", false)]
    [InlineData("0 3", false)]
    public void A_string_drawn_again_close_by_is_bold(string offset, bool isTwin)
    {
        var page = PageRig.Page1($"BT /F 10 Tf 100 700 Td (Mine) Tj {offset} Td (Mine) Tj ET");
        Assert.Equal(isTwin ? "Mine" : "MineMine", PageRig.Text(page));
        Assert.All(page.Glyphs, glyph => Assert.Equal(isTwin, glyph.Font.IsBold));
    }

    [Theory]
    [InlineData("(N) Tj")]
    [InlineData("/F 8 Tf (M) Tj")]
    [InlineData("0 1 -1 0 100 700 Tm (M) Tj")]
    public void Other_glyphs_at_the_place_are_no_twins(string second) =>
        Assert.Equal(2, PageRig.Page1($"BT /F 10 Tf 100 700 Td (M) Tj 0 0 Td {second} ET").Glyphs.Count);

    [Fact]
    public void Letters_crowded_by_one_operator_are_all_kept() =>
        Assert.Equal("iiii", PageRig.Text(PageRig.Page1("BT /F 10 Tf -4.9 Tc 100 700 Td (iiii) Tj ET")));

    [Fact]
    public void Recognized_text_under_visible_text_is_one_text_and_not_bold()
    {
        var page = PageRig.Page1("BT /F 10 Tf 3 Tr 100 700 Td (A) Tj 0 Tr 0 0 Td (A) Tj ET");
        var glyph = Assert.Single(page.Glyphs);
        Assert.False(glyph.IsInvisible);
        Assert.False(glyph.Font.IsBold);
    }

    [Fact]
    public void A_page_of_one_glyph_repeated_takes_no_longer_than_its_length()
    {
        var shown = string.Concat(Enumerable.Repeat("0.0001 0 Td (A) Tj ", 200_000));
        var page = PageRig.Page1($"BT /F 0.02 Tf 100 700 Td {shown} ET");
        Assert.InRange(page.Glyphs.Count, 1, 200_000);
    }
}
