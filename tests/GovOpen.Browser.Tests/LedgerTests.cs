using System.Text.RegularExpressions;
using GovOpen.Parsing.Export.Report;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovOpen.Browser.Tests;

/// <summary>What a person does with the ledger: filter, sort, follow a value to its words, print, use the keyboard.</summary>
[Collection(BrowserTests.Name)]
public partial class LedgerTests(Browser browser)
{
    [BrowserFact]
    public async Task Filters_leave_the_tasks_that_match_and_say_how_many()
    {
        await using var window = await OpenSeedsAsync();
        await Expect(window.Count).ToHaveTextAsync("共 205 项任务");
        await window.Page.GetByLabel("搜索").FillAsync("营商环境");
        await Expect(window.Count).ToHaveTextAsync(CountOfSome());
        var found = await window.Rows.CountAsync();
        Assert.All(
            await window.Rows.AllTextContentsAsync(),
            row => Assert.Contains("营商环境", row, StringComparison.Ordinal)
        );

        await window.Page.Locator("select[name=deadline]").SelectOptionAsync("unsaid");
        await Expect(window.Count).ToHaveTextAsync(CountOfSome());
        Assert.InRange(await window.Rows.CountAsync(), 0, found);

        await window.Page.GetByText("清除筛选").ClickAsync();
        await Expect(window.Count).ToHaveTextAsync("共 205 项任务");
    }

    [BrowserFact]
    public async Task A_unit_and_its_role_are_one_filter()
    {
        await using var window = await OpenSeedsAsync();
        await window
            .Page.Locator(".load tbody tr", new() { HasText = "县政府办公室" })
            .Locator("td.num a")
            .First.ClickAsync();
        await Expect(window.Count).ToHaveTextAsync("26 / 205 项任务");
        Assert.All(
            await window.Rows.Locator(".units .lead").AllTextContentsAsync(),
            units => Assert.Contains("县政府办公室", units, StringComparison.Ordinal)
        );
    }

    [BrowserFact]
    public async Task A_bar_of_the_timeline_lists_what_is_due_then()
    {
        await using var window = await OpenSeedsAsync();
        await window.Page.Locator(".timeline a[aria-label^='2022-12']").ClickAsync();
        await Expect(window.Count).ToHaveTextAsync("7 / 205 项任务");
        Assert.All(
            await window.Rows.Locator(".due time").AllTextContentsAsync(),
            day => Assert.StartsWith("2022-12", day, StringComparison.Ordinal)
        );
    }

    [BrowserFact]
    public async Task A_heading_sorts_up_then_down_and_says_so()
    {
        await using var window = await OpenSeedsAsync();
        var head = window.Page.Locator("th[data-sort=deadline]");
        await head.Locator("button").ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        var days = await window.Rows.Locator(".due time:last-of-type").AllTextContentsAsync();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);

        await head.Locator("button").ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(window.Rows.First.Locator(".due")).ToContainTextAsync("未写时限");
        await Expect(window.Page.Locator("th[data-sort=number]")).ToHaveAttributeAsync("aria-sort", "none");
    }

    [BrowserFact]
    public async Task Every_kind_of_value_leads_to_its_words()
    {
        await using var window = await OpenSeedsAsync();
        foreach (var kind in new[] { ".units a", ".due p:first-child a", ".title a", ".path span:not(.of) a" })
        {
            foreach (
                var link in (await window.Page.Locator(".ledger " + kind).AllAsync()).Where((_, at) => at % 23 == 0)
            )
            {
                var words = Squeeze(await link.TextContentAsync());
                await link.ClickAsync();
                await Expect(window.Panel).ToBeVisibleAsync();
                var marked = Squeeze(string.Concat(await window.Marked.AllTextContentsAsync()));
                // A unit's name lacks 等部门 behind it, and has the prefix back that its words left out; a task's label is marked apart.
                Assert.True(
                    words.Contains(marked, StringComparison.Ordinal)
                        || marked.Contains(words[1..], StringComparison.Ordinal),
                    $"{words} | {marked}"
                );
                Assert.NotEmpty(marked);
                await Expect(window.Marked.First).ToBeInViewportAsync();
                await window.Page.Keyboard.PressAsync("Escape");
                await Expect(window.Panel).ToBeHiddenAsync();
            }
        }
    }

    [BrowserFact]
    public async Task The_text_of_a_task_leads_to_the_source_by_a_click_on_it()
    {
        await using var window = await OpenSeedsAsync();
        var text = window.Rows.Nth(10).Locator(".text");
        var words = Squeeze(await text.TextContentAsync());
        await text.ClickAsync();
        await Expect(window.Marked.First).ToBeVisibleAsync();
        Assert.Contains(
            Squeeze(string.Concat(await window.Marked.AllTextContentsAsync())),
            words,
            StringComparison.Ordinal
        );
        await Expect(window.Page.Locator("tr.current .no")).ToHaveTextAsync("11");
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using var window = await OpenSeedsAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到台账", await window.FocusedAsync("textContent"));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await window.FocusedAsync("name"));
        await window.Page.Keyboard.TypeAsync("财政局");
        await Expect(window.Count).ToHaveTextAsync(CountOfSome());

        await window.Page.Locator("th[data-sort=units] button").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Page.Locator("th[data-sort=units]")).ToHaveAttributeAsync("aria-sort", "ascending");

        var link = window.Rows.First.Locator(".units a").First;
        await link.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Panel).ToBeVisibleAsync();
        Assert.Equal("panel-title", await window.FocusedAsync("id"));
        await window.Page.Keyboard.PressAsync("Escape");
        await Expect(window.Panel).ToBeHiddenAsync();
        await Expect(link).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Back_closes_the_source_and_an_address_opens_it()
    {
        await using var window = await OpenSeedsAsync();
        await window.Rows.First.Locator(".no a").ClickAsync();
        await Expect(window.Panel).ToBeVisibleAsync();
        var address = new Uri(window.Page.Url).Fragment;
        await window.Page.GoBackAsync();
        await Expect(window.Panel).ToBeHiddenAsync();

        await using var other = await browser.OpenAsync(
            browser.Make("seeds.html", ReportLanguage.Zh, Browser.Seeds),
            address: address
        );
        await Expect(other.Marked.First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Nothing_is_asked_of_any_network_and_nothing_is_refused()
    {
        await using var window = await OpenSeedsAsync();
        await window.Rows.First.Locator(".no a").ClickAsync();
        await Expect(window.Panel).ToBeVisibleAsync();
        await window.Page.GetByLabel("搜索").FillAsync("公开");
        Assert.Single(window.Requests, request => !request.StartsWith("data:", StringComparison.Ordinal));
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task Words_of_a_notice_do_nothing()
    {
        const string Attack = "</script><script>window.broken=1</script><img src=x onerror=window.broken=2><!--";
        var text =
            $"{Attack}县政务公开工作要点\n一、公开{Attack}\n1.公开预算{Attack}。（牵头单位：{Attack}县财政局）\n";
        var file = new Parsing.Model.SourceFile($"{Attack}.txt", System.Text.Encoding.UTF8.GetBytes(text));
        await using var window = await browser.OpenAsync(browser.Make("hostile.html", ReportLanguage.En, file));
        await window.Rows.First.Locator(".no a").ClickAsync();
        await Expect(window.Panel).ToContainTextAsync("onerror=window.broken=2");
        Assert.True(await window.Page.EvaluateAsync<bool>("window.broken === undefined"));
        Assert.Equal(0, await window.Page.Locator("img").CountAsync());
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_the_whole_table()
    {
        await using var window = await browser.OpenAsync(
            browser.Make("plain.html", ReportLanguage.En, Browser.Seeds),
            new() { JavaScriptEnabled = false }
        );
        await Expect(window.Rows).ToHaveCountAsync(205);
        await Expect(window.Page.Locator("#filters")).ToBeHiddenAsync();
        await Expect(window.Rows.Last).ToBeVisibleAsync();
    }

    private async Task<Window> OpenSeedsAsync() =>
        await browser.OpenAsync(browser.Make("seeds.html", ReportLanguage.Zh, Browser.Seeds));

    private static string Squeeze(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^\d+ / 205 项任务$")]
    private static partial Regex CountOfSome();
}
