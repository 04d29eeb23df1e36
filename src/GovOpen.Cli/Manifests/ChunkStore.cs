using GovOpen.Cli.Outputs;

namespace GovOpen.Cli.Manifests;

/// <summary>
/// The unfinished output of a run that may be killed: the bytes that each input became, one behind the other, and beside
/// them the manifest that says which bytes those are. Both are hidden files next to the output that they will be.
/// </summary>
internal sealed class ChunkStore : IDisposable
{
    private readonly string name;
    private readonly string storePath;
    private readonly string manifestPath;
    private readonly FileStream store;
    private readonly FileStream manifest;
    private bool isFinished;

    /// <param name="name">The output as the user gave it.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="writeHead">Writes what stands before the first notice.</param>
    /// <exception cref="OutputException">It cannot be written, or another run is writing it.</exception>
    private ChunkStore(string name, string path, ManifestHead head, Action<Stream> writeHead, bool isResumed)
    {
        this.name = name;
        (storePath, manifestPath) = PathsOf(path);
        var earlier = isResumed ? Manifest.Read(manifestPath) : null;
        store = Open(storePath);
        try
        {
            manifest = Open(manifestPath);
        }
        catch
        {
            store.Dispose();
            throw;
        }

        if (earlier is not null && earlier.Head.IsLike(head) && earlier.Head.HeadLength <= store.Length)
        {
            Head = head with { HeadLength = earlier.Head.HeadLength };
            Entries =
            [
                .. earlier.Entries.Where(entry =>
                    entry.Start >= Head.HeadLength && entry.Length >= 0 && entry.End <= store.Length
                ),
            ];
            store.SetLength(Entries.Select(entry => entry.End).Append(Head.HeadLength).Max());
        }
        else
        {
            store.SetLength(0);
            writeHead(store);
            store.Flush();
            Head = head with { HeadLength = store.Position };
        }

        store.Seek(0, SeekOrigin.End);
        Rewrite();
    }

    /// <summary>The head of the manifest, with the length of what stands before the first notice.</summary>
    public ManifestHead Head { get; }

    /// <summary>What an earlier run has left.</summary>
    public IReadOnlyList<ManifestEntry> Entries { get; } = [];

    public static ChunkStore Open(
        string name,
        string path,
        ManifestHead head,
        Action<Stream> writeHead,
        bool isResumed
    ) => OutputException.Guard(name, () => new ChunkStore(name, path, head, writeHead, isResumed));

    /// <summary>Writes what an input became, and then that it did.</summary>
    public ManifestEntry Append(ManifestEntry entry, Action<Stream> write) =>
        OutputException.Guard(
            name,
            () =>
            {
                var start = store.Position;
                write(store);
                store.Flush();
                var written = entry with { Start = start, Length = store.Position - start };
                manifest.Write(Manifest.LineOf(written));
                manifest.Flush();
                return written;
            }
        );

    /// <summary>Makes the output: the head and the chunks of the entries, in their order. The store is gone then.</summary>
    public void Finish(string target, IReadOnlyList<ManifestEntry> entries) =>
        OutputException.Guard(
            name,
            () =>
            {
                if (IsInOrder(entries))
                {
                    store.Dispose();
                    File.Move(storePath, AtomicFile.Resolve(target), overwrite: true);
                }
                else
                {
                    using var file = new AtomicFile(name, target);
                    Chunks.Copy(store, 0, Head.HeadLength, file.Stream);
                    foreach (var entry in entries)
                    {
                        Chunks.Copy(store, entry.Start, entry.Length, file.Stream);
                    }

                    file.Commit();
                }

                Discard();
            }
        );

    /// <summary>Takes the store away.</summary>
    public void Discard()
    {
        isFinished = true;
        store.Dispose();
        manifest.Dispose();
        File.Delete(storePath);
        File.Delete(manifestPath);
    }

    /// <summary>Leaves both files for a later run, unless they have become the output.</summary>
    public void Dispose()
    {
        if (!isFinished)
        {
            store.Dispose();
            manifest.Dispose();
        }
    }

    private static (string Store, string Manifest) PathsOf(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? string.Empty;
        var file = Path.GetFileName(path);
        return (Path.Combine(folder, $".{file}.part"), Path.Combine(folder, $".{file}.part.manifest"));
    }

    // No sharing: two runs into one output would ruin each other.
    private static FileStream Open(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024);

    private void Rewrite()
    {
        manifest.SetLength(0);
        new Manifest(Head, Entries).Write(manifest);
        manifest.Flush();
    }

    private bool IsInOrder(IReadOnlyList<ManifestEntry> entries)
    {
        var end = Head.HeadLength;
        foreach (var entry in entries)
        {
            if (entry.Start != end)
            {
                return false;
            }

            end = entry.End;
        }

        return end == store.Length;
    }
}
