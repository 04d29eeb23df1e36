using GovOpen.Cli.Inputs;
using GovOpen.Cli.Manifests;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>Writes a file per input into a folder, which is made where it is missing.</summary>
/// <param name="names">The file name of each input.</param>
/// <param name="journal">Keeps account of what is done; null where no later run wants to know.</param>
internal sealed class FolderSink(
    string name,
    string path,
    OutputSettings settings,
    IReadOnlyDictionary<InputSource, string> names,
    FolderJournal? journal = null
) : INoticeSink
{
    public KnownInputs Known => journal?.Known ?? KnownInputs.None;

    public void Write(InputSource input, Notice notice)
    {
        var file = names[input];
        var place = Path.Combine(path, file);
        OutputException.Guard(name, () => Directory.CreateDirectory(Path.GetDirectoryName(place) ?? path));
        using (var sink = new FileSink($"{name.TrimEnd('/')}/{file}", place, settings, hasSeveral: false))
        {
            sink.Write(input, notice);
            sink.Complete();
        }

        journal?.Add(Account.Of(input, notice) with { Output = file });
    }

    public void Keep(InputSource input, ManifestEntry entry) => journal?.Add(entry with { Index = input.Index });

    public void Fail(InputSource input) => journal?.Add(Account.OfFailure(input));

    public void Complete() => journal?.Complete();

    public void Dispose() => journal?.Dispose();
}
