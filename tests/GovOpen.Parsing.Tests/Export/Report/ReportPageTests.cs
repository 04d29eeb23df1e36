using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export.Report;

namespace GovOpen.Parsing.Tests.Export.Report;

public class ReportPageTests
{
    private const string Attack =
        "</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>\"'><b>&amp;</noscript></table>\u2028";

    [Theory]
    [InlineData(ReportLanguage.Zh)]
    [InlineData(ReportLanguage.En)]
    public void The_same_notices_give_the_same_bytes(ReportLanguage language) =>
        Assert.Equal(PageOf.Bytes(language, PageOf.Seeds), PageOf.Bytes(language, PageOf.Seeds));

    [Fact]
    public void Every_task_is_a_row_and_an_entry_of_the_index()
    {
        var tasks = PageOf.Seeds.Sum(trace => trace.Notice.Tasks.Count);
        var page = PageOf.Parse(PageOf.Bytes(ReportLanguage.Zh, PageOf.Seeds));
        var numbers = page.QuerySelectorAll("table.ledger tbody tr .no").Select(cell => cell.TextContent);
        Assert.Equal(Enumerable.Range(1, tasks).Select(number => $"{number}"), numbers);

        using var index = JsonDocument.Parse(page.GetElementById("index")!.TextContent);
        Assert.Equal(tasks, index.RootElement.GetProperty("tasks").GetArrayLength());
        Assert.Equal(5, page.QuerySelectorAll("script[id^=source-]").Length);
    }

    [Fact]
    public void Counts_are_those_of_the_notices()
    {
        var tasks = PageOf.Seeds.SelectMany(trace => trace.Notice.Tasks).ToList();
        var page = PageOf.Parse(PageOf.Bytes(ReportLanguage.En, PageOf.Seeds));
        var tiles = page.QuerySelectorAll(".tiles a").Select(tile => tile.TextContent).ToList();
        Assert.Equal(
            [
                $"{tasks.Count} tasks",
                $"{tasks.Count(task => task.Deadline?.Date is not null)} with a date",
                $"{tasks.Count(task => task.Deadline is null)} without a deadline",
                $"{tasks.Count(task => task.Units.IsEmpty)} without a unit",
                $"{tasks.Count(task => task.Confidence < 1)} with a guess to check",
                "0 characters unplaced",
            ],
            tiles
        );
        var total = page.QuerySelectorAll(".load tbody tr").Sum(row => int.Parse(row.Children[^2].TextContent));
        Assert.Equal(tasks.Sum(task => task.Units.DistinctBy(unit => (unit.Role, unit.Name)).Count()), total);
    }

    [Fact]
    public void Names_that_only_the_width_of_their_brackets_parts_are_one_unit()
    {
        var notice = PageOf.OfText(
            "某县政务公开任务分工表\n任务\t责任单位\t完成时限\n公开目录并更新\t各乡镇（街道）\t6月底\n公开预算和决算\t各乡镇(街道)\t7月底\n"
        );
        var page = PageOf.Parse(PageOf.Bytes(ReportLanguage.Zh, [notice]));
        using var index = JsonDocument.Parse(page.GetElementById("index")!.TextContent);

        Assert.Equal("2", Assert.Single(page.QuerySelectorAll(".load tbody tr")).Children[^2].TextContent);
        Assert.Equal(1, index.RootElement.GetProperty("units").GetArrayLength());
        Assert.Equal(["各乡镇（街道）", "各乡镇(街道)"], notice.Notice.Tasks.Select(task => task.Units[0].Name));
    }

    [Theory]
    [InlineData(ReportLanguage.Zh, "序号缺失", "列表中缺少一个序号")]
    [InlineData(ReportLanguage.En, "a number is missing in the sequence", "A number is missing in a list")]
    public void Findings_are_in_the_language_of_the_page(ReportLanguage language, string title, string explanation)
    {
        var notice = PageOf.OfText("某县政务公开工作要点\n一、公开\n1.公开预算。\n2.公开决算。\n4.公开债务。\n");
        var row = PageOf
            .Parse(PageOf.Bytes(language, notice))
            .QuerySelectorAll("th[scope=row]")
            .Single(cell => cell.TextContent == "GO2001")
            .ParentElement!;
        Assert.Equal(title, row.Children[2].TextContent);
        Assert.StartsWith(explanation, row.Children[2].GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_notice_never_become_markup()
    {
        var text =
            $"{Attack}县政务公开工作要点\n一、公开{Attack}\n1.公开预算{Attack}。（牵头单位：{Attack}县财政局，2022年6月底前完成）\n";
        var plain = PageOf.Parse(PageOf.Bytes(ReportLanguage.Zh, PageOf.OfText("一、公开\n1.公开预算。\n")));
        var page = PageOf.Parse(PageOf.Bytes(ReportLanguage.Zh, PageOf.OfText(text, $"{Attack}.txt")));
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, base, form[action]"));
        Assert.Equal(plain.Scripts.Length, page.Scripts.Length);
        Assert.All(page.All.SelectMany(element => element.Attributes), AssertHarmless);
        Assert.Contains("onerror=alert(2)", page.QuerySelector("table.ledger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_allows_its_own_script_and_style_alone()
    {
        var page = PageOf.Parse(PageOf.Bytes(ReportLanguage.Zh, PageOf.Seeds));
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains(Hash(page.Scripts[^1].TextContent), policy, StringComparison.Ordinal);
        Assert.Contains(Hash(page.QuerySelector("style")!.TextContent), policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_could_not_be_read_is_named()
    {
        using var report = new ReportPage(ReportLanguage.En);
        report.Add(Notices.Seed("004"));
        report.AddUnread("坏<b>.txt", new(ReadingRules.CannotOpen, "打不开"));
        report.AddUnread("bug.txt", finding: null);
        using var output = new MemoryStream();
        report.Write(output);
        var page = PageOf.Parse(output.ToArray());
        Assert.Equal(
            ["坏<b>.txt GO1060 打不开", "bug.txt  not read: a fault of the program"],
            page.QuerySelectorAll(".unread li").Select(item => item.TextContent)
        );
    }

    [Fact]
    public void A_notice_without_tasks_makes_a_page_too()
    {
        var page = PageOf.Parse(PageOf.Bytes(ReportLanguage.En, PageOf.OfText("今天天气很好。\n")));
        Assert.Empty(page.QuerySelectorAll("table.ledger tbody tr"));
        Assert.Equal("0 tasks", page.QuerySelector(".tiles a")!.TextContent);
    }

    [Fact]
    public void Texts_say_the_same_in_both_languages()
    {
        var (zh, en) = (new ReportTexts(ReportLanguage.Zh), new ReportTexts(ReportLanguage.En));
        Assert.All(ReportTexts.Keys, key => Assert.Equal(Holes(zh[key]), Holes(en[key])));
        Assert.All(ReportTexts.Keys, key => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", en[key]));
    }

    private static IEnumerable<char> Holes(string text) => text.Where(char.IsDigit).Distinct().Order();

    private static void AssertHarmless(IAttr attribute)
    {
        Assert.DoesNotMatch("^(?i)on", attribute.Name);
        if (attribute.Name is "href" or "src" or "xlink:href")
        {
            Assert.Matches("^(#|data:,$)", attribute.Value);
        }
    }

    private static string Hash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
