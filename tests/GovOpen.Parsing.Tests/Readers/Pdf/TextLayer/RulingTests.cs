using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>The lines that a page shows.</summary>
public class RulingTests
{
    private static string[] Rulings(string content, string resources = "")
    {
        var page = new PageRig { Resources = resources }.Read(content);
        return [.. page.Rulings.Select(Write)];
    }

    private static string Write(Ruling ruling)
    {
        var box = ruling.Box;
        return FormattableString.Invariant(
            $"{box.X0:0.##} {box.Y0:0.##} {box.X1:0.##} {box.Y1:0.##} {ruling.Color:X6}"
        );
    }

    [Theory]
    [InlineData("1 w 100 700 m 200 700 l S", "100 99.5 200 100.5 000000")]
    [InlineData("2 w 100 700 m 100 600 l s", "99 100 101 200 000000")]
    [InlineData("0 w 100 700 m 200 700 l S", "100 99.88 200 100.12 000000")]
    [InlineData("2 w 2 J 100 700 m 200 700 l S", "99 99 201 101 000000")]
    [InlineData("[3 2] 0 d 1 w 100 700 m 200 700 l S", "100 99.5 200 100.5 000000")]
    [InlineData("q 2 0 0 4 0 0 cm 1 w 50 175 m 100 175 l S Q", "100 98 200 102 000000")]
    [InlineData("1 0 0 RG 1 w 100 700 m 200 700.3 l S", "100 99.2 200 100.5 FF0000")]
    [InlineData("/G gs 100 700 m 200 700 l S", "100 98.5 200 101.5 000000")]
    [InlineData("100 700 50 0.5 re f", "100 99.5 150 100 000000")]
    [InlineData("0 0.5 0 rg 100 700 2 50 re F", "100 50 102 100 008000")]
    [InlineData("100 700 m 150 700 l 149 701 l 101 701 l h f*", "100 99 150 100 000000")]
    [InlineData("100 700 m 150 700 l 150 701 l 100 701 l 100 700 l f", "100 99 150 100 000000")]
    [InlineData("100 700 50 0 re f", "100 99.88 150 100.12 000000")]
    [InlineData("0.5 w 100 700 50 1 re B", "99.75 98.75 150.25 100.25 000000")]
    [InlineData("0 0 590 800 re W n 1 w 500 700 m 800 700 l S", "500 99.5 590 100.5 000000")]
    public void Lines_are_rulings(string content, string ruling) =>
        Assert.Equal([ruling], Rulings(content, "/ExtGState<</G<</LW 3>>>>"));

    [Theory]
    [InlineData("100 700 50 20 re f")]
    [InlineData("1 g 100 700 50 1 re f")]
    [InlineData("100 700 2 2 re f")]
    [InlineData("100 700 m 200 750 l S")]
    [InlineData("100 700 m 120 710 180 710 200 700 c S")]
    [InlineData("100 700 m 200 700 l n")]
    [InlineData("20 w 100 700 m 200 700 l S")]
    [InlineData("/Clear gs 100 700 50 1 re f 100 700 m 200 700 l S")]
    [InlineData("0 0 50 50 re W n 100 700 m 200 700 l S")]
    [InlineData("100 900 m 200 900 l S")]
    [InlineData("100 700 m 150 700 l f")]
    public void Other_marks_are_none(string content) =>
        Assert.Empty(
            Rulings(
                content.Replace(" l f", " l 150 690 l f", StringComparison.Ordinal),
                "/ExtGState<</Clear<</ca 0/CA 0>>>>"
            )
        );

    [Fact]
    public void A_stroked_rectangle_has_four()
    {
        string[] four =
        [
            "100 99.5 200 100.5 000000",
            "199.5 50 200.5 100 000000",
            "100 49.5 200 50.5 000000",
            "99.5 50 100.5 100 000000",
        ];
        Assert.Equal(four, Rulings("1 w 100 700 100 50 re S"));
        Assert.Equal(four, Rulings("1 w 100 700 m 200 700 l 200 750 l 100 750 l h S"));
        Assert.Equal(four, Rulings("1 w 0.9 g 100 700 100 50 re B"));
    }

    [Theory]
    [InlineData("100 700 100 50 re 101 701 98 48 re f*")]
    [InlineData("100 700 100 50 re 101 701 m 101 749 l 199 749 l 199 701 l h f")]
    public void A_frame_filled_between_two_rectangles_has_four(string content) =>
        Assert.Equal(
            ["100 50 200 51 000000", "100 99 200 100 000000", "100 50 101 100 000000", "199 50 200 100 000000"],
            Rulings(content)
        );

    [Fact]
    public void Rectangles_one_in_the_other_both_filled_are_no_frame() =>
        Assert.Empty(Rulings("100 700 100 50 re 101 701 98 48 re f"));

    [Theory]
    [InlineData("0.5 g", "808080")]
    [InlineData("1 0 0 0 k", "00FFFF")]
    [InlineData("/DeviceRGB cs 0 0 1 sc", "0000FF")]
    [InlineData("/Icc cs 1 0 0 scn", "FF0000")]
    [InlineData("/Idx cs 1 sc", "00FF00")]
    [InlineData("/Spot cs 0.5 scn", "FF8080")]
    [InlineData("/Spot cs", "FF0000")]
    [InlineData("/Inks cs 1 0 scn", "000000")]
    [InlineData("/Lab cs 50 0 0 scn", "808080")]
    [InlineData("/Pattern cs /P1 scn", "000000")]
    [InlineData("/Nothing cs 0.5 scn", "808080")]
    [InlineData("1 0 0 rg q 0 1 0 rg Q", "FF0000")]
    public void Rulings_have_the_colour_in_force(string operators, string color)
    {
        var rig = new PageRig();
        var profile = rig.File.AddStream("", "/N 3");
        rig.Resources =
            $"/ColorSpace<</Icc[/ICCBased {profile} 0 R]/Idx[/Indexed/DeviceRGB 1<0000FF00FF00>]/Lab[/Lab<<>>]"
            + "/Spot[/Separation/Red/DeviceRGB<</FunctionType 2/N 1/C0[1 1 1]/C1[1 0 0]>>]"
            + "/Inks[/DeviceN[/A/B]/DeviceCMYK<</FunctionType 4>>]>>";
        var page = rig.Read($"{operators} 100 700 50 1 re f");
        Assert.Equal(
            color,
            Assert.Single(page.Rulings).Color.ToString("X6", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void More_lines_than_a_map_has_are_reported()
    {
        var rig = new PageRig();
        var page = rig.Read(string.Concat(Enumerable.Repeat("9 9 m 99 9 l S ", 100_010)));
        Assert.Equal(100_000, page.Rulings.Count);
        Assert.Equal(["GO1125"], rig.Codes);
    }
}
