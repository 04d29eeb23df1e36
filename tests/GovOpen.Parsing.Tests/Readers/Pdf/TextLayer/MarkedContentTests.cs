namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>Marked content: text that stands for its glyphs, layers.</summary>
public class MarkedContentTests
{
    private static string[] Texts(string content) =>
        [.. PageRig.Page1($"BT /F 10 Tf 100 700 Td {content} ET").Glyphs.Select(glyph => glyph.Text)];

    [Theory]
    [InlineData("(xy)", "ab", "a|b")]
    [InlineData("(x)", "abc", "abc")]
    [InlineData("(xyz)", "a", "a")]
    [InlineData("(abc)", "abc", "a|b|c")]
    [InlineData("(ab-)", "ab", "a|b")]
    [InlineData("(ab)", "abc", "a|bc")]
    [InlineData("(bc)", "abc", "ab|c")]
    [InlineData("(a~d)", "affid", "af|fi|d")]
    [InlineData("(xyzv)", "ab", "a|b")]
    [InlineData("(xy)", "", "")]
    public void Actual_text_takes_the_place_of_the_glyphs(string shown, string actual, string texts) =>
        Assert.Equal(texts, string.Join('|', Texts($"/Span<</ActualText({actual})>>BDC {shown} Tj EMC")));

    [Theory]
    [InlineData("<FEFF4E2DD83DDE00>", "中😀")]
    [InlineData("<FFFE2D4E>", "中")]
    [InlineData("<EFBBBFE4B8AD>", "中")]
    [InlineData("(\\200\\240A)", "•€A")]
    [InlineData("<FEFF001B7A68001B4E2D>", "中")]
    public void Actual_text_is_a_text_string(string actual, string text) =>
        Assert.Equal(text, string.Concat(Texts($"/Span<</MCID 1/ActualText{actual}>>BDC (xy) Tj EMC")));

    [Fact]
    public void Glyphs_that_share_a_character_share_a_box()
    {
        var page = PageRig.Page1("BT /F 10 Tf 100 700 Td /Span<</ActualText(w)>>BDC (vv) Tj EMC (x) Tj ET");
        Assert.Equal("wx", PageRig.Text(page));
        Assert.Equal((100, 110), (page.Glyphs[0].Box.X0, page.Glyphs[0].Box.X1));
    }

    [Fact]
    public void The_outermost_text_counts() =>
        Assert.Equal(
            "ab!",
            string.Concat(
                Texts("/Span<</ActualText(ab)>>BDC /Span<</ActualText(no)>>BDC (x) Tj EMC (y) Tj EMC EMC (!) Tj")
            )
        );

    [Fact]
    public void Properties_may_be_a_resource()
    {
        var rig = new PageRig { Resources = "/Properties<</P<</ActualText(b)>>>>" };
        Assert.Equal("b", PageRig.Text(rig.Read("BT /F 10 Tf 100 700 Td /Span/P BDC (x) Tj EMC ET")));
    }

    [Fact]
    public void Dictionaries_and_other_marks_are_passed_over() =>
        Assert.Equal(
            "abc",
            string.Concat(
                Texts("/P<</A[<</B(>>)>>]/MCID 0>>BDC (a) Tj EMC /X MP /X<</Y 1>>DP /Artifact BMC (b) Tj EMC (c) Tj")
            )
        );

    [Theory]
    [InlineData("/D<</OFF[9 0 R]>>", "/OC/L BDC", "b")]
    [InlineData("/D<</OFF[8 0 R]>>", "/OC/L BDC", "ab")]
    [InlineData("/D<</BaseState/OFF>>", "/OC/L BDC", "b")]
    [InlineData("/D<</BaseState/OFF/ON[9 0 R]>>", "/OC/L BDC", "ab")]
    [InlineData("/D<</OFF[9 0 R]>>", "/OC/Any BDC", "ab")]
    [InlineData("/D<</OFF[9 0 R]>>", "/OC/All BDC", "b")]
    [InlineData("/D<</OFF[9 0 R]>>", "/OC/NoneOff BDC", "b")]
    [InlineData("/D<</OFF[9 0 R]>>", "/OC/AllOff BDC", "ab")]
    [InlineData("/D<</OFF[9 0 R]>>", "/OC/Not BDC", "ab")]
    [InlineData("/D<</OFF[9 0 R]>>", "/OC/Both BDC", "b")]
    [InlineData("/D<</OFF[9 0 R]>>", "/Other/L BDC", "ab")]
    public void Layers_that_are_off_are_not_read(string configuration, string begin, string text)
    {
        var rig = new PageRig
        {
            Resources =
                "/Properties<</L 9 0 R/Any<</Type/OCMD/OCGs[9 0 R 8 0 R]>>/All<</Type/OCMD/P/AllOn/OCGs[9 0 R 8 0 R]>>"
                + "/NoneOff<</Type/OCMD/P/AllOn/OCGs 9 0 R>>/AllOff<</Type/OCMD/P/AllOff/OCGs 9 0 R>>"
                + "/Not<</Type/OCMD/VE[/Not 9 0 R]>>/Both<</Type/OCMD/VE[/And[/Or 9 0 R 8 0 R]9 0 R]>>>>",
        };
        rig.File.CatalogEntries = $"/OCProperties<</OCGs[9 0 R 8 0 R]{configuration}>>";
        while (rig.File.Add("<</Type/OCG/Name(L)>>") < 9) { }

        var page = rig.Read($"{begin} BT /F 10 Tf 100 700 Td (a) Tj ET 10 10 100 1 re f EMC BT (b) Tj ET");
        Assert.Equal(text, PageRig.Text(page));
        Assert.Equal(text.Length - 1, page.Rulings.Count);
        Assert.Equal(text == "b" ? ["GO1124"] : [], rig.Codes);
    }

    [Fact]
    public void Forms_and_pictures_of_a_hidden_layer_are_not_drawn()
    {
        var rig = new PageRig();
        var layer = rig.File.Add("<</Type/OCG>>");
        var form = rig.Form("BT /F 10 Tf 9 9 Td (hid) Tj ET", $"/OC {layer} 0 R");
        var image = rig.File.AddStream("", $"/Subtype/Image/Width 1/Height 1/OC {layer} 0 R");
        rig.File.CatalogEntries = $"/OCProperties<</D<</OFF[{layer} 0 R]>>>>";
        rig.Resources = $"/XObject<</X {form} 0 R/I {image} 0 R>>";
        var page = rig.Read("/X Do /I Do");
        Assert.Empty(page.Glyphs);
        Assert.Empty(page.Pictures);
    }
}
