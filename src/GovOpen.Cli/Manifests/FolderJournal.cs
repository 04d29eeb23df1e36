using System.Globalization;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Outputs;

namespace GovOpen.Cli.Manifests;

/// <summary>
/// The account of a run that writes a file per input. It stays in the folder, so that the next run converts only what is
/// new or has changed.
/// </summary>
internal sealed class FolderJournal : IDisposable
{
    private readonly string name;
    private readonly string folder;
    private readonly string path;
    private readonly ManifestHead head;
    private readonly List<ManifestEntry> done = [];
    private FileStream? stream;

    /// <param name="name">The folder as the user gave it.</param>
    /// <param name="nameOf">The file that an input becomes now, or null: one that has another name is converted again.</param>
    public FolderJournal(string name, string folder, ManifestHead head, Func<ManifestEntry, string?> nameOf)
    {
        this.name = name;
        this.folder = folder;
        this.head = head;
        path = Path.Combine(folder, FileNameOf(head.Shard));
        var earlier = Manifest.Read(path);
        Known =
            earlier is null || !earlier.Head.IsLike(head)
                ? KnownInputs.None
                : new(
                    earlier.Entries.Where(entry =>
                        entry.Output is { } file && nameOf(entry) == file && File.Exists(Path.Combine(folder, file))
                    )
                );
    }

    public KnownInputs Known { get; }

    public void Add(ManifestEntry entry)
    {
        done.Add(entry);
        OutputException.Guard(
            name,
            () =>
            {
                var output = stream ??= Open();
                output.Write(Manifest.LineOf(entry));
                output.Flush();
            }
        );
    }

    /// <summary>Leaves an account of this run alone.</summary>
    public void Complete()
    {
        if (stream is null)
        {
            return;
        }

        stream.Dispose();
        stream = null;
        using var file = new AtomicFile(name, path);
        OutputException.Guard(name, () => new Manifest(head, done).Write(file.Stream));
        file.Commit();
    }

    public void Dispose() => stream?.Dispose();

    private static string FileNameOf(Shard shard) =>
        shard.Count == 1
            ? ".govopen-manifest.jsonl"
            : string.Create(CultureInfo.InvariantCulture, $".govopen-manifest-{shard.Number}-of-{shard.Count}.jsonl");

    // What an earlier run has done stays known until this run is through: its lines are added behind.
    private FileStream Open()
    {
        Directory.CreateDirectory(folder);
        var isGoneOnWith = Manifest.Read(path) is { } earlier && earlier.Head.IsLike(head);
        var output = new FileStream(
            path,
            isGoneOnWith ? FileMode.Open : FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.Read
        );
        if (isGoneOnWith)
        {
            CutTornLine(output);
        }
        else
        {
            output.Write(Manifest.LineOf(head));
        }

        return output;
    }

    private static void CutTornLine(FileStream output)
    {
        var end = output.Length;
        while (end > 0)
        {
            output.Seek(end - 1, SeekOrigin.Begin);
            if (output.ReadByte() == '\n')
            {
                break;
            }

            end--;
        }

        output.SetLength(end);
        output.Seek(0, SeekOrigin.End);
    }
}
