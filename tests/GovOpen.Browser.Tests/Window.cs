using Microsoft.Playwright;

namespace GovOpen.Browser.Tests;

/// <summary>A browser window, with every request that it made and everything that went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public Window(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        context.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    public ILocator Rows => Page.Locator("table.ledger tbody tr");

    public ILocator Count => Page.Locator("#count");

    public ILocator Panel => Page.Locator("#panel");

    /// <summary>The words that are marked as the value that was chosen.</summary>
    public ILocator Marked => Page.Locator("#panel mark.hard");

    public Task<string> FocusedAsync(string expression) =>
        Page.EvaluateAsync<string>($"document.activeElement.{expression}");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
