namespace GovOpen.Browser.Tests;

/// <summary>A test that needs Chromium: the one that CHROMIUM names, else an installed one. Skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    public BrowserFactAttribute()
    {
        if (Executable is null)
        {
            Skip = "no Chromium is installed, and CHROMIUM names none";
        }
    }

    /// <summary>The browser, or null.</summary>
    public static string? Executable { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : Usual.FirstOrDefault(File.Exists);
}
