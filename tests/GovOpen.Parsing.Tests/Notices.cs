using System.Collections.Concurrent;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests;

/// <summary>The notices that stand in the repository, read once and shared by the tests.</summary>
internal static class Notices
{
    private static readonly ConcurrentDictionary<string, NoticeTrace> Read = new(StringComparer.Ordinal);

    /// <summary>The seeds and samples, as paths from the root of the repository, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [.. new[] { "seeds", "samples/text", "samples/html" }.SelectMany(FilesOf).Order(StringComparer.Ordinal)];

    /// <summary>The seed whose file name begins with a number such as 000.</summary>
    public static NoticeTrace Seed(string number) => Of(FilesOf("seeds").Single(path => path.Contains($"/{number}_")));

    /// <summary>The notice of a path from the root of the repository.</summary>
    public static NoticeTrace Of(string path) => Read.GetOrAdd(path, key => Inspect(key, Bytes(key)));

    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Golden.Root, path));

    public static NoticeTrace Inspect(string name, byte[] bytes) =>
        NoticePipeline.Default.Inspect(new SourceFile(name, bytes));

    /// <summary>Reads a text that a test made up.</summary>
    public static Notice OfText(string text, string name = "notice.txt") =>
        Inspect(name, System.Text.Encoding.UTF8.GetBytes(text)).Notice;

    private static IEnumerable<string> FilesOf(string folder)
    {
        var full = Path.Combine(Golden.Root, folder);
        return Directory.Exists(full)
            ? Directory.GetFiles(full).Select(file => $"{folder}/{Path.GetFileName(file)}")
            : [];
    }
}
