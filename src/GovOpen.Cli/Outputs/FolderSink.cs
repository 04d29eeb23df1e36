using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>Writes a file per input into a folder, which is made where it is missing.</summary>
/// <param name="names">The file name of each input.</param>
internal sealed class FolderSink(
    string name,
    string path,
    OutputSettings settings,
    IReadOnlyDictionary<InputSource, string> names
) : INoticeSink
{
    public void Write(InputSource input, Notice notice)
    {
        OutputException.Guard(name, () => Directory.CreateDirectory(path));
        var file = names[input];
        using var sink = new FileSink(
            $"{name.TrimEnd('/')}/{file}",
            Path.Combine(path, file),
            settings,
            hasSeveral: false
        );
        sink.Write(input, notice);
        sink.Complete();
    }

    public void Complete() { }

    public void Dispose() { }
}
