using System.Text;

namespace GovOpen.Parsing.Tests.Hostile;

/// <summary>Bytes whose declared encoding is missing or wrong: the text comes out whole, a wrong declaration is a finding.</summary>
[Collection(HostileReading.Collection)]
public class EncodingTests
{
    private const string Plan =
        "某县2022年政务公开工作要点\n一、健全机制。编制政务公开事项目录，及时向社会公布。\n二、加强解读。重要政策同步解读，抓好落实。\n";

    private static readonly Encoding Gb18030 = Register("GB18030");

    [Fact]
    public void Gbk_without_a_declaration()
    {
        AssertRead("plan.txt", Gb18030.GetBytes(Plan));
        AssertRead("plan.html", Gb18030.GetBytes(Page("", Plan)));
    }

    [Fact]
    public void Gbk_that_says_it_is_utf8() =>
        Assert.True(AssertRead("plan.html", Gb18030.GetBytes(Page("utf-8", Plan))).Has("GO1030"));

    [Fact]
    public void Utf8_that_says_it_is_gbk() =>
        Assert.True(AssertRead("plan.html", Encoding.UTF8.GetBytes(Page("gbk", Plan))).Has("GO1030"));

    [Fact]
    public void Characters_of_four_bytes_under_a_declaration_of_gb2312()
    {
        var plan = Plan.Replace("健全机制", "健全㐂𠀀机制", StringComparison.Ordinal);
        var trace = HostileReading.Within(10, "plan.html", Gb18030.GetBytes(Page("gb2312", plan)));
        Assert.Equal("健全㐂𠀀机制。", trace.Notice.Tasks[0].Title);
    }

    [Fact]
    public void Utf16_with_a_mark()
    {
        AssertRead("plan.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Plan)]);
        AssertRead("plan.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Plan)]);
        AssertRead("plan.html", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Page("utf-8", Plan))]);
    }

    [Fact]
    public void Utf8_with_a_mark() =>
        AssertRead("plan.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plan)]);

    [Fact]
    public void Big5()
    {
        var plan =
            "某縣2022年政務公開工作要點\n一、健全機制。編制政務公開事項目錄，及時向社會公布。\n二、加強解讀。重要政策同步解讀，抓好落實。\n";
        var notice = HostileReading.Within(10, "plan.txt", Register("big5").GetBytes(plan)).Notice;
        Assert.Equal(["健全機制。", "加強解讀。"], notice.Tasks.Select(task => task.Title));
    }

    [Fact]
    public void Bytes_that_are_no_character_are_a_finding_and_the_rest_is_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Plan), 0xE6, 0x94, (byte)'\n'];
        Assert.True(AssertRead("plan.txt", bytes).Has("GO1032"));
    }

    private static NoticeTrace AssertRead(string name, byte[] bytes)
    {
        var trace = HostileReading.Within(10, name, bytes);
        Assert.Equal(["健全机制。", "加强解读。"], trace.Notice.Tasks.Select(task => task.Title));
        Assert.Equal("某县2022年政务公开工作要点", trace.Notice.Head.Title);
        return trace;
    }

    private static string Page(string charset, string plan)
    {
        var meta =
            charset.Length == 0 ? "" : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\">";
        var lines = plan.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return $"<html><head>{meta}<title></title></head><body>{string.Concat(lines.Select(line => $"<p>{line}</p>"))}</body></html>";
    }

    private static Encoding Register(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name);
    }
}
