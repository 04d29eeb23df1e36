using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Text;

public class NumeralTests
{
    [Fact]
    public void Chinese_numerals_from_1_to_9999_are_read_back()
    {
        for (var value = 1; value < 10_000; value++)
        {
            Assert.Equal(value, Numeral.ParseChinese(Write(value)));
        }
    }

    [Fact]
    public void Ten_to_nineteen_and_positional_years_are_read_as_notices_write_them()
    {
        for (var value = 10; value < 20; value++)
        {
            Assert.Equal(value, Numeral.ParseChinese(Write(value).AsSpan(1)));
        }

        for (var year = 1949; year < 2100; year++)
        {
            var digits = string.Concat($"{year}".Select(c => "〇一二三四五六七八九"[c - '0']));
            Assert.Equal(year, Numeral.ParseChinese(digits));
            Assert.Equal(year, Numeral.ParseChinese(digits.Replace('〇', '○')));
        }
    }

    [Theory]
    [InlineData("廿一", 21)]
    [InlineData("卅", 30)]
    [InlineData("一百零三", 103)]
    [InlineData("壹佰贰拾叁", 123)]
    [InlineData("两百", 200)]
    [InlineData("十万", 100_000)]
    [InlineData("三万零五十", 30_050)]
    [InlineData("〇", 0)]
    public void Other_spellings_are_read(string text, int value) => Assert.Equal(value, Numeral.ParseChinese(text));

    [Theory]
    [InlineData("")]
    [InlineData("百")]
    [InlineData("十十")]
    [InlineData("十百")]
    [InlineData("廿十")]
    [InlineData("十五六")]
    [InlineData("十零")]
    [InlineData("一百零")]
    [InlineData("零十")]
    [InlineData("一 二")]
    [InlineData("一千二百三十四五")]
    [InlineData("1")]
    public void What_is_no_number_is_refused(string text) => Assert.Null(Numeral.ParseChinese(text));

    [Fact]
    public void Circled_characters_count_up_inside_their_ranges()
    {
        foreach (
            var (range, first) in new[]
            {
                ("①⑳", 1),
                ("⓵⓾", 1),
                ("❶❿", 1),
                ("㈠㈩", 1),
                ("⑴⒇", 1),
                ("⒈⒛", 1),
                ("㉑㉟", 21),
                ("㊱㊿", 36),
                ("㊀㊉", 1),
            }
        )
        {
            for (var c = range[0]; c <= range[1]; c++)
            {
                Assert.Equal(c - range[0] + first, Numeral.ParseCircled(c));
            }
        }

        Assert.Null(Numeral.ParseCircled('1'));
        Assert.Null(Numeral.ParseCircled(' '));
    }

    [Theory]
    [InlineData("IV", 4)]
    [InlineData("ix", 9)]
    [InlineData("XXXIX", 39)]
    [InlineData("Ⅻ", 12)]
    [InlineData("ⅳ", 4)]
    [InlineData("IIII", null)]
    [InlineData("IVI", null)]
    [InlineData("", null)]
    [InlineData("XL", null)]
    [InlineData("i.", null)]
    public void Roman_numerals_are_read_in_their_one_spelling(string text, int? value) =>
        Assert.Equal(value, Numeral.ParseRoman(text));

    private static string Write(int value)
    {
        const string Digits = "零一二三四五六七八九";
        var written = "";
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            written +=
                digit > 0 ? Digits[digit] + name
                : written.Length > 0 && written[^1] != '零' && value % unit > 0 ? "零"
                : "";
        }

        return written;
    }
}
