using System.Text.Json;
using GovOpen.Parsing.Export.Report;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace GovOpen.Browser.Tests;

/// <summary>
/// A page of ten thousand tasks. Time is the processor's own; what else runs still slows it, so the least of several tries
/// counts, and no more are made than it takes.
/// </summary>
[Collection(BrowserTests.Name)]
public class SpeedTests(Browser browser, ITestOutputHelper output)
{
    private const int Tasks = 10_000;
    private const double OpenSeconds = 2;
    private const double FilterSeconds = 0.1;
    private const int Tries = 24;

    private static readonly string[] Searches = ["第77批", "财政局 第12项", "2024年6月", "无此内容"];

    [BrowserFact]
    public async Task Ten_thousand_tasks_open_in_two_seconds_and_filter_in_a_tenth()
    {
        var page = browser.Make("many.html", ReportLanguage.Zh, ManyTasks.Make(Tasks));
        var open = double.MaxValue;
        var filter = new double[Searches.Length];
        Array.Fill(filter, double.MaxValue);
        for (var i = 0; i < Tries && !(open <= OpenSeconds && filter.All(each => each <= FilterSeconds)); i++)
        {
            await using var window = await browser.OpenAsync("/dev/null");
            var session = await window.Page.Context.NewCDPSessionAsync(window.Page);
            await session.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
            await window.Page.GotoAsync("file://" + page);
            await Expect(window.Count).ToHaveTextAsync($"共 {Tasks} 项任务");
            open = Math.Min(open, await BusyAsync(session));
            // The words of the rows are made ready while the page waits.
            await window.Page.WaitForTimeoutAsync(2_000);
            for (var k = 0; k < 2 * Searches.Length; k++)
            {
                var before = await BusyAsync(session);
                await window.Page.GetByLabel("搜索").FillAsync(Searches[k % Searches.Length]);
                await window.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
                filter[k % Searches.Length] = Math.Min(filter[k % Searches.Length], await BusyAsync(session) - before);
            }
        }

        output.WriteLine(
            FormattableString.Invariant(
                $"open {open:0.000} s, filter {string.Join(", ", filter.Select(each => FormattableString.Invariant($"{each:0.000} s")))}, {new FileInfo(page).Length} bytes"
            )
        );
        Assert.InRange(open, 0, OpenSeconds);
        Assert.All(filter, each => Assert.InRange(each, 0, FilterSeconds));
    }

    // Seconds that the page's thread has worked.
    private static async Task<double> BusyAsync(ICDPSession session)
    {
        var metrics = await session.SendAsync("Performance.getMetrics");
        return metrics!
            .Value.GetProperty("metrics")
            .EnumerateArray()
            .Single(metric => metric.GetProperty("name").GetString() == "TaskDuration")
            .GetProperty("value")
            .GetDouble();
    }
}
