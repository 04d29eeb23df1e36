using GovOpen.Parsing;
using GovOpen.Parsing.Export.Report;
using GovOpen.Parsing.Model;
using Microsoft.Playwright;

namespace GovOpen.Browser.Tests;

/// <summary>One Chromium for all tests, and pages made of notices in a folder that goes with it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Milliseconds that a page is waited for.</summary>
    private const int Patience = 60_000;

    private readonly string folder = Directory.CreateTempSubdirectory("govopen-page-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Executable is not { } executable)
        {
            return;
        }

        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A browser window on a page of notices. What the window asks for or complains of is kept.</summary>
    public async Task<Window> OpenAsync(string page, BrowserNewContextOptions? options = null, string address = "")
    {
        var context = await browser!.NewContextAsync(
            options
                ?? new()
                {
                    ViewportSize = new() { Width = 1400, Height = 900 },
                }
        );
        context.SetDefaultTimeout(Patience);
        var window = new Window(context, await context.NewPageAsync());
        await window.Page.GotoAsync("file://" + page + address);
        return window;
    }

    /// <summary>Writes a page and returns its path.</summary>
    public string Make(string name, ReportLanguage language, params IEnumerable<SourceFile> files)
    {
        using var report = new ReportPage(language);
        foreach (var file in files)
        {
            report.Add(NoticePipeline.Default.Inspect(file));
        }

        var path = Path.Combine(folder, name);
        using var output = File.Create(path);
        report.Write(output);
        return path;
    }

    /// <summary>The notices that the repository keeps as seeds.</summary>
    public static IEnumerable<SourceFile> Seeds =>
        Directory
            .GetFiles(Path.Combine(Root, "seeds"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile("seeds/" + Path.GetFileName(path), File.ReadAllBytes(path)));

    private static string Root
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "GovOpen.slnx")))
            {
                at = at.Parent ?? throw new DirectoryNotFoundException("the repository's root");
            }

            return at.FullName;
        }
    }
}
