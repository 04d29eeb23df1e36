using GovOpen.Cli.Inputs;
using GovOpen.Cli.Manifests;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>
/// Writes all notices to one file, and keeps account of which bytes are whose: so that a run that was killed can be gone on
/// with, and shards can be joined. For formats in which notices stand one behind the other (CSV, TSV, JSON Lines).
/// </summary>
internal sealed class JournaledFileSink : INoticeSink
{
    private readonly OutputSettings settings;
    private readonly string path;
    private readonly bool isKept;
    private readonly ChunkStore store;
    private readonly List<ManifestEntry> done = [];

    /// <param name="name">The file as the user gave it.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="isResumed">Whether to go on with what an earlier run has left, and to leave something for a later one.</param>
    /// <exception cref="OutputException">It cannot be written, or another run is writing it.</exception>
    public JournaledFileSink(string name, string path, OutputSettings settings, ManifestHead head, bool isResumed)
    {
        this.settings = settings;
        this.path = path;
        isKept = isResumed;
        store = ChunkStore.Open(
            name,
            path,
            head,
            stream =>
            {
                using var exporter = settings.Open(stream, isFile: true, hasSeveral: true);
                exporter.Complete();
            },
            isResumed
        );
        Known = new KnownInputs(store.Entries);
    }

    public KnownInputs Known { get; }

    public void Write(InputSource input, Notice notice) =>
        done.Add(
            store.Append(
                Account.Of(input, notice),
                stream =>
                {
                    using var exporter = settings.OpenNext(stream);
                    exporter.Write(notice);
                    exporter.Complete();
                }
            )
        );

    public void Keep(InputSource input, ManifestEntry entry) => done.Add(entry with { Index = input.Index });

    public void Fail(InputSource input) => done.Add(store.Append(Account.OfFailure(input), _ => { }));

    public void Complete()
    {
        var shard = store.Head.Shard;
        if (done.All(entry => entry.IsFailed) && shard.Count == 1)
        {
            store.Discard();
            return;
        }

        store.Finish(path, done);
        if (shard.Count > 1)
        {
            ShardIndex.Write(path, store.Head, done);
        }
    }

    public void Dispose()
    {
        if (!isKept)
        {
            store.Discard();
        }

        store.Dispose();
    }
}
