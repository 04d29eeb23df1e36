using GovOpen.Cli.Inputs;
using GovOpen.Cli.Manifests;
using GovOpen.Cli.Outputs;
using GovOpen.Parsing.Readers;

namespace GovOpen.Cli.Watching;

/// <summary>
/// The folder that a watch writes to, a file per input, in folders like those of the inputs. The file has the whole name of
/// the input (<c>a.txt</c> becomes <c>a.txt.json</c>), so that what arrives later never changes the name of what was there.
/// </summary>
internal sealed class WatchTarget : IDisposable
{
    private readonly string name;
    private readonly string watched;
    private readonly OutputSettings settings;
    private readonly FolderJournal journal;

    /// <param name="name">The folder as the user gave it.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="watched">The folder that is watched, as the user gave it: the names of inputs start with it.</param>
    public WatchTarget(string name, string path, string watched, OutputSettings settings, ReaderOptions limits)
    {
        this.watched = watched.TrimEnd('/');
        this.name = name;
        this.settings = settings;
        Folder = Path.TrimEndingDirectorySeparator(path);
        var head = ManifestHead.Of(settings, limits, Shard.All, inputs: 0);
        journal = new(name, Folder, head, entry => NameOf(entry.Input));
    }

    /// <summary>The full path, without a separator at its end.</summary>
    public string Folder { get; }

    public KnownInputs Known => journal.Known;

    /// <summary>The sink for some inputs. It is not to be completed or disposed: the account goes on.</summary>
    public INoticeSink For(IReadOnlyList<InputSource> inputs) =>
        new FolderSink(
            name,
            Folder,
            settings,
            inputs.ToDictionary(input => input, input => NameOf(input.Name)),
            journal
        );

    public void Complete() => journal.Complete();

    public void Dispose() => journal.Dispose();

    private string NameOf(string input) => TargetNames.Beside(input[(watched.Length + 1)..], settings.Extension);
}
