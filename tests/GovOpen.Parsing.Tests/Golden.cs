namespace GovOpen.Parsing.Tests;

/// <summary>
/// Compares with a golden file. What differs, or has no golden file yet, fails and is written beside it as
/// <c>Name.received.ext</c>; <c>./dev bless</c> takes it over.
/// </summary>
internal static class Golden
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <param name="name">The golden file less <c>.verified</c>, from <c>tests/Goldens</c> on: <c>000/tasks.json</c>.</param>
    public static void Check(string name, string text)
    {
        var path = Path.Combine(Root, "tests", "Goldens", name);
        var stem = Path.ChangeExtension(path, null);
        var extension = Path.GetExtension(path);
        var verified = $"{stem}.verified{extension}";
        var received = $"{stem}.received{extension}";
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        Assert.Fail($"{name}: {Difference(expected, text)}; ./dev bless takes over what was received");
    }

    private static string Difference(string? expected, string text)
    {
        if (expected is null)
        {
            return "there is no golden file";
        }

        var lines = expected.Split('\n').Zip(text.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"differs from line {lines + 1} on";
    }

    // The compiler's own path of this file is mapped away where builds are reproducible.
    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovOpen.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests lie outside the repository.");
        }

        return folder.FullName;
    }
}
