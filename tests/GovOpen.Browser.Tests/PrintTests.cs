using GovOpen.Parsing;
using GovOpen.Parsing.Export.Report;
using GovOpen.Parsing.Model;

namespace GovOpen.Browser.Tests;

/// <summary>What stands on paper, read back with the library's own reader.</summary>
[Collection(BrowserTests.Name)]
public class PrintTests(Browser browser)
{
    [BrowserFact]
    public async Task Paper_has_every_task_and_no_controls()
    {
        var page = browser.Make("print.html", ReportLanguage.Zh, Browser.Seeds);
        await using var window = await browser.OpenAsync(page);
        Assert.Equal(50, await window.Rows.CountAsync());
        var text = TextOf(await window.Page.PdfAsync(new() { Format = "A4" }));
        var last = NoticePipeline.Default.Read(Browser.Seeds.Last()).Tasks[^1];
        Assert.Contains(Squeeze(last.Text!)[..12], text, StringComparison.Ordinal);
        Assert.DoesNotContain("清除筛选", text, StringComparison.Ordinal);
        Assert.DoesNotContain("下一页", text, StringComparison.Ordinal);
        Assert.Equal(50, await window.Rows.CountAsync());
    }

    [BrowserFact]
    public async Task Paper_has_what_the_filters_leave()
    {
        var page = browser.Make("print.html", ReportLanguage.Zh, Browser.Seeds);
        await using var window = await browser.OpenAsync(page, address: "#f?from=2022-12-01&to=2022-12-31");
        var text = TextOf(await window.Page.PdfAsync(new() { Format = "A4" }));
        Assert.Contains("7/205项任务", text, StringComparison.Ordinal);
    }

    private static string TextOf(byte[] pdf) =>
        Squeeze(NoticePipeline.Default.Inspect(new SourceFile("page.pdf", pdf)).Document.Plane.Text);

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
