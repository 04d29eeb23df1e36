using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Manifests;

/// <summary>All shards of one run, open to be read.</summary>
internal sealed class ShardSet : IDisposable
{
    private readonly List<FileStream> streams = [];
    private readonly ManifestHead head;

    private ShardSet(ManifestHead head) => this.head = head;

    /// <summary>What became of each input, in the order of the run, and the shard that holds it.</summary>
    public IReadOnlyList<(FileStream Part, ManifestEntry Entry)> Entries { get; private set; } = [];

    /// <param name="names">The outputs as the user gave them.</param>
    /// <param name="paths">Their full paths.</param>
    /// <exception cref="UsageException">They are not the shards of one run, or not all of them.</exception>
    public static ShardSet Open(IReadOnlyList<string> names, IReadOnlyList<string> paths)
    {
        var manifests = names.Select((name, i) => ReadIndex(name, paths[i])).ToList();
        Check(names, manifests);
        var set = new ShardSet(manifests[0].Head);
        try
        {
            var entries = new List<(FileStream, ManifestEntry)>();
            for (var i = 0; i < paths.Count; i++)
            {
                var stream = OpenPart(names[i], paths[i], manifests[i]);
                set.streams.Add(stream);
                entries.AddRange(manifests[i].Entries.Select(entry => (stream, entry)));
            }

            set.Entries = [.. entries.OrderBy(each => each.Item2.Index)];
            return set;
        }
        catch
        {
            set.Dispose();
            throw;
        }
    }

    /// <summary>Writes what one run over all inputs would have written.</summary>
    public void WriteTo(Stream output, CancellationToken cancel)
    {
        Chunks.Copy(streams[0], 0, head.HeadLength, output);
        foreach (var (part, entry) in Entries)
        {
            cancel.ThrowIfCancellationRequested();
            Chunks.Copy(part, entry.Start, entry.Length, output);
        }

        output.Flush();
    }

    public void Dispose() => streams.ForEach(stream => stream.Dispose());

    private static Manifest ReadIndex(string name, string path) =>
        Manifest.Read(ShardIndex.PathOf(path))
        ?? throw Refuse(
            $"'{ShardIndex.PathOf(name)}' is missing or no index of a shard",
            $"'{ShardIndex.PathOf(name)}' 不存在或不是分片索引"
        );

    private static void Check(IReadOnlyList<string> names, List<Manifest> manifests)
    {
        var first = manifests[0].Head;
        for (var i = 1; i < manifests.Count; i++)
        {
            var other = manifests[i].Head;
            if (
                !other.IsLike(first)
                || other.Shard.Count != first.Shard.Count
                || other.Inputs != first.Inputs
                || other.HeadLength != first.HeadLength
            )
            {
                throw Refuse(
                    $"'{names[i]}' is of another run than '{names[0]}' (other inputs, options or version)",
                    $"'{names[i]}' 与 '{names[0]}' 不属于同一次运行（输入、选项或版本不同）"
                );
            }
        }

        var numbers = manifests.Select(manifest => manifest.Head.Shard.Number).ToList();
        if (numbers.GroupBy(number => number).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw Refuse($"shard {twice.Key} is given twice", $"分片 {twice.Key} 给了两次");
        }

        var missing = Enumerable.Range(1, first.Shard.Count).Except(numbers).ToList();
        if (missing.Count > 0)
        {
            var list = string.Join(", ", missing);
            throw Refuse(
                $"of {first.Shard.Count} shards these are missing: {list}",
                $"共 {first.Shard.Count} 个分片，缺少：{list}"
            );
        }

        if (manifests.Sum(manifest => manifest.Entries.Count) != first.Inputs)
        {
            throw Refuse("the shards do not hold all inputs", "各分片未包含全部输入");
        }
    }

    private static FileStream OpenPart(string name, string path, Manifest manifest)
    {
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var end = manifest.Entries.Select(entry => entry.End).Append(manifest.Head.HeadLength).Max();
            if (stream.Length == end)
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Refuse($"'{name}' cannot be read", $"'{name}' 无法读取");
        }

        throw Refuse($"'{name}' is not what its index says", $"'{name}' 与其索引不符");
    }

    private static UsageException Refuse(string english, string chinese) =>
        new(new Phrase($"join: {english}", $"join：{chinese}"));
}
