using System.Text;
using GovOpen.Parsing.Readers;

namespace GovOpen.Parsing.Tests.Readers;

public class TextDecoderTests
{
    private const string Simplified = "各乡镇人民政府：现将2022年政务公开工作要点印发给你们，请认真贯彻落实。";
    private const string Traditional =
        "各鄉鎮人民政府：現將政務公開工作要點印發給你們，請認真貫徹落實，並於年底前報告辦理情況。";

    public static TheoryData<string, string, string?, string, string?> Cases =>
        new()
        {
            { Simplified, "utf-8", null, "utf-8", null },
            { Simplified, "utf-8", "utf-8", "utf-8", null },
            { Simplified, "utf-8", "gbk", "utf-8", "GO1030" },
            { Simplified, "gb18030", null, "gb18030", null },
            { Simplified, "gb18030", "gb2312", "gb18030", null },
            { Simplified, "gb18030", "utf-8", "gb18030", "GO1030" },
            { Simplified + "㐂𠀀", "gb18030", "gb2312", "gb18030", "GO1030" },
            { Simplified + "㐂𠀀", "gb18030", "gb18030", "gb18030", null },
            { Simplified, "utf-16", null, "utf-16", null },
            { Simplified, "utf-16BE", null, "utf-16BE", null },
            { Simplified, "utf-16", "utf-8", "utf-16", "GO1030" },
            { Traditional, "big5", null, "big5", null },
            { Traditional, "big5", "gbk", "big5", "GO1030" },
            { Traditional, "gb18030", null, "gb18030", null },
            { "plain", "us-ascii", "gbk", "utf-8", null },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Content_decides_and_a_wrong_declaration_is_told(
        string text,
        string encoding,
        string? declared,
        string used,
        string? code
    )
    {
        var decoded = TextDecoder.Decode(Charset.Get(encoding).GetBytes(text), declared);
        Assert.Equal((text, used), (decoded.Text, decoded.Encoding));
        Assert.Equal(code, decoded.Findings.SingleOrDefault()?.Rule.Code);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void A_byte_order_mark_decides_and_is_left_out(string encoding)
    {
        var bytes = Charset.Get(encoding).GetBytes('\uFEFF' + Simplified);
        var decoded = TextDecoder.Decode(bytes, null);
        Assert.Equal((Simplified, encoding), (decoded.Text, decoded.Encoding));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_drawn_table_in_UTF_16_without_a_mark_is_told_by_what_it_says(string encoding)
    {
        const string Table = "┌──┬────┐\n│序号│工作任务　　│\n├──┼────┤\n│一　│更新公开指南│\n└──┴────┘\n";
        var decoded = TextDecoder.Decode(Charset.Get(encoding).GetBytes(Table), null);
        Assert.Equal((Table, encoding), (decoded.Text, decoded.Encoding));
    }

    [Fact]
    public void Markup_in_GBK_is_no_UTF_16_however_little_Chinese_it_holds()
    {
        var page = $"<html><head><!--{new string('x', 3000)}--></head><body><p>公开城镇规划。</p></body></html>";
        Assert.Equal("gb18030", TextDecoder.Decode(Charset.Get("gb18030").GetBytes(page), "gb18030").Encoding);
    }

    [Fact]
    public void Damage_is_counted()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Simplified), 0xFF, .. "。"u8, 0xE4];
        var decoded = TextDecoder.Decode(bytes, "utf-8");
        Assert.Equal(Simplified + "\uFFFD。\uFFFD", decoded.Text);
        Assert.Contains(
            decoded.Findings,
            finding => finding.Rule.Code == "GO1032" && finding.Message.Contains('2', StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Bytes_that_fit_nothing_well_are_a_guess() =>
        Assert.Contains(
            TextDecoder.Decode([0xE9, 0x74, 0xE9, 0x20, 0xF8, 0x41], null).Findings,
            finding => finding.Rule.Code == "GO1031"
        );

    [Fact]
    public void Private_characters_of_the_old_standard_get_their_new_code_points() =>
        Assert.Equal(
            Simplified + "︐︒︑︓︔︕︖︗︘︙龴龵龶龷龸龹龺龻𠂇",
            TextDecoder
                .Decode(
                    [
                        .. Charset.Get("gb18030").GetBytes(Simplified),
                        0xA6,
                        0xD9,
                        0xA6,
                        0xDA,
                        0xA6,
                        0xDB,
                        0xA6,
                        0xDC,
                        0xA6,
                        0xDD,
                        0xA6,
                        0xDE,
                        0xA6,
                        0xDF,
                        0xA6,
                        0xEC,
                        0xA6,
                        0xED,
                        0xA6,
                        0xF3,
                        0xFE,
                        0x59,
                        0xFE,
                        0x61,
                        0xFE,
                        0x66,
                        0xFE,
                        0x67,
                        0xFE,
                        0x6D,
                        0xFE,
                        0x7E,
                        0xFE,
                        0x90,
                        0xFE,
                        0xA0,
                        0xFE,
                        0x51,
                    ],
                    "gb18030"
                )
                .Text
        );

    [Fact]
    public void Any_bytes_give_a_text()
    {
        var random = new Random(18030);
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);
            Assert.NotNull(TextDecoder.Decode(bytes, round % 2 == 0 ? null : "big5").Text);
        }
    }
}
