using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;
using static GovOpen.Parsing.Tests.Readers.Pdf.Fonts.FontObjects;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class FontDescriptionTests
{
    [Theory]
    [InlineData("ABCDEF+SimSun", "SimSun")]
    [InlineData("ABCDE1+SimSun", "ABCDE1+SimSun")]
    [InlineData("\u00B7\u00C2\u00CB\u00CE", "仿宋")]
    [InlineData("ABCDEE+\u00CB\u00CE\u00CC\u00E5,Bold", "宋体,Bold")]
    [InlineData("\u00E5\u00AE\u008B\u00E4\u00BD\u0093", "宋体")]
    [InlineData("", "")]
    public void Names_are_read(string name, string read) => Assert.Equal(read, FontName.Read(name));

    [Theory]
    [InlineData("Arial-BoldMT", true, false)]
    [InlineData("TimesNewRomanPS-BoldItalicMT", true, true)]
    [InlineData("NotoSerifCJKsc-Bold", true, false)]
    [InlineData("SourceHanSansCN-Heavy", true, false)]
    [InlineData("Times New Roman,BoldItalic", true, true)]
    [InlineData("Helvetica-Oblique", false, true)]
    [InlineData("SimHei", false, false)]
    [InlineData("黑体", false, false)]
    [InlineData("Blackadder", false, false)]
    public void Weight_and_slant_are_told_by_words(string name, bool isBold, bool isItalic)
    {
        var look = Describe(name).Look;
        Assert.Equal((isBold, isItalic), (look.IsBold, look.IsItalic));
    }

    [Theory]
    [InlineData("FontWeight", 700, true)]
    [InlineData("FontWeight", 400, false)]
    [InlineData("Flags", 1 << 18, true)]
    [InlineData("StemV", 172, true)]
    [InlineData("StemV", 125, false)]
    public void Weight_is_told_by_the_descriptor(string key, double value, bool isBold) =>
        Assert.Equal(isBold, Describe("SomeFont", (key, Number(value))).Look.IsBold);

    [Fact]
    public void A_weight_that_is_given_outdoes_the_stem() =>
        Assert.False(Describe("SomeFont", ("FontWeight", Number(400)), ("StemV", Number(200))).Look.IsBold);

    [Theory]
    [InlineData(859, -141, 859, -141)]
    [InlineData(0, 0, 880, -120)]
    [InlineData(900, 200, 900, -200)]
    [InlineData(9000, -9000, 880, -120)]
    [InlineData(double.NaN, double.PositiveInfinity, 880, -120)]
    public void Heights_are_taken_where_they_are_sane(double ascent, double descent, double up, double down)
    {
        var description = Describe("SomeFont", ("Ascent", Number(ascent)), ("Descent", Number(descent)));
        Assert.Equal((up, down), (description.Ascent, description.Descent));
    }

    [Fact]
    public void A_font_without_name_takes_that_of_its_descriptor()
    {
        var descriptor = Dictionary(("FontName", Name("AAAAAA+NotoSerifCJKsc-Bold")));
        Assert.Equal("NotoSerifCJKsc-Bold", new FontDescription(Dictionary(), descriptor, new FontObjects()).Name);
    }

    private static FontDescription Describe(string name, params (string, CosObject)[] descriptor) =>
        new(Dictionary(("BaseFont", Name(name))), Dictionary(descriptor), new FontObjects());
}
