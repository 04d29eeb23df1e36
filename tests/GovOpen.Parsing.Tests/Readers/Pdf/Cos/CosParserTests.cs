using System.Globalization;
using System.Text;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosParserTests
{
    [Theory]
    [InlineData("[1 0 R 2 3 0 R 4 5]", "[1R 2 3R 4 5]")]
    [InlineData("<</A 1 0 R/B 2/C 3 4 0 R/D 5>>", "<<A=1R B=2 C=3 D=5>>")]
    [InlineData("12 0 R", "12R")]
    [InlineData("[true false null (a) /N <</X[]>>]", "[true false null (a) /N <<X=[]>>]")]
    [InlineData("<</A>>", "<<>>")]
    [InlineData("<</A/B 7 8>>", "<<A=/B>>")]
    [InlineData("<</A 1/A 2>>", "<<A=2>>")]
    [InlineData("[-1 0 R]", "[-1 0 null]")]
    [InlineData("[1.5 0 R]", "[1.5 0 null]")]
    [InlineData("[99999999999 0 R]", "[99999999999 0 null]")]
    public void A_value_is_built(string text, string expected) => Assert.Equal(expected, Show(Parse(text, out _)));

    [Theory]
    [InlineData("[1 2 endobj 3]", "[1 2]")]
    [InlineData("<</A[1 2>>", "<<A=[1 2]>>")]
    [InlineData("<</A 1 2 0 obj<</B 3>>", "<<A=1>>")]
    [InlineData("<</A(", "<<A=()>>")]
    [InlineData("<<1/A 2>>", "<<A=2>>")]
    [InlineData("oops", "null")]
    public void What_breaks_off_keeps_what_stood_before(string text, string expected)
    {
        Assert.Equal(expected, Show(Parse(text, out var isDamaged)));
        Assert.Equal(text != "<</A(" || isDamaged, isDamaged);
    }

    [Fact]
    public void Brackets_without_end_are_cut_at_the_limit()
    {
        var findings = new List<Diagnostic>();
        var budget = new PdfBudget(PdfLimits.Default, new(findings), CancellationToken.None);
        var bytes = PdfWriter.Latin(string.Concat(Enumerable.Repeat("[<</A", 100_000)));
        var value = new CosParser(bytes, 0, budget).Value();
        var depth = 0;
        while (value is CosArray { Items: [CosDictionary { Entries.Count: 1 } only, ..] })
        {
            value = only["A"];
            depth += 2;
        }

        Assert.InRange(depth, 90, 100);
        Assert.Equal([PdfLimitRules.TooDeep], findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("[] ")]
    [InlineData("0 ")]
    [InlineData("<</A 0>> ")]
    public void Values_without_number_are_cut_at_the_limit(string value)
    {
        var findings = new List<Diagnostic>();
        var limits = PdfLimits.Default with { MaxObjects = 1000 };
        var budget = new PdfBudget(limits, new(findings), CancellationToken.None);
        var bytes = PdfWriter.Latin("[" + string.Concat(Enumerable.Repeat(value, 100_000)));
        var array = Assert.IsType<CosArray>(new CosParser(bytes, 0, budget).Value());
        Assert.InRange(array.Items.Count, 150, 2001);
        Assert.Equal([PdfLimitRules.TooManyObjects], findings.Select(finding => finding.Rule));
    }

    private static CosObject Parse(string text, out bool isDamaged)
    {
        var budget = new PdfBudget(PdfLimits.Default, new([]), CancellationToken.None);
        var parser = new CosParser(PdfWriter.Latin(text), 0, budget);
        var value = parser.Value();
        isDamaged = parser.IsDamaged;
        return value;
    }

    private static string Show(CosObject value) =>
        value switch
        {
            CosNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
            CosReference reference => $"{reference.Number}R",
            CosName name => "/" + name.Value,
            CosString text => $"({Encoding.Latin1.GetString(text.Bytes)})",
            CosBoolean boolean => boolean.Value ? "true" : "false",
            CosArray array => $"[{string.Join(' ', array.Items.Select(Show))}]",
            CosDictionary dictionary =>
                $"<<{string.Join(' ', dictionary.Entries.Select(entry => $"{entry.Key}={Show(entry.Value)}"))}>>",
            _ => "null",
        };
}
