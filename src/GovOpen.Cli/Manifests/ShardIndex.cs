using GovOpen.Cli.Outputs;

namespace GovOpen.Cli.Manifests;

/// <summary>The manifest that a shard leaves beside its output, so that the shards can be joined.</summary>
internal static class ShardIndex
{
    private const string Extension = ".shard";

    public static string PathOf(string output) => output + Extension;

    /// <param name="done">The entries in the order of the output; their places in it are reckoned anew.</param>
    public static void Write(string output, ManifestHead head, IReadOnlyList<ManifestEntry> done)
    {
        var entries = new List<ManifestEntry>(done.Count);
        var start = head.HeadLength;
        foreach (var entry in done)
        {
            entries.Add(entry with { Start = start });
            start += entry.Length;
        }

        var path = PathOf(output);
        using var file = new AtomicFile(Path.GetFileName(path), path);
        OutputException.Guard(Path.GetFileName(path), () => new Manifest(head, entries).Write(file.Stream));
        file.Commit();
    }
}
