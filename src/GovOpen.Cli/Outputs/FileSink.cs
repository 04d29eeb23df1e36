using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>Writes all notices to one file. Where no notice was converted, no file is made.</summary>
internal sealed class FileSink(string name, string path, OutputSettings settings, bool hasSeveral) : INoticeSink
{
    private readonly OutputSettings placed = settings with { Folder = Path.GetDirectoryName(path) };
    private AtomicFile? file;
    private INoticeExporter? exporter;

    public void Write(InputSource input, Notice notice)
    {
        file ??= new AtomicFile(name, path);
        OutputException.Guard(
            name,
            () =>
            {
                exporter ??= placed.Open(file.Stream, isFile: true, hasSeveral);
                exporter.Write(notice);
            }
        );
    }

    public void Complete()
    {
        OutputException.Guard(
            name,
            () =>
            {
                exporter?.Complete();
                exporter?.Dispose();
            }
        );
        exporter = null;
        file?.Commit();
    }

    public void Dispose()
    {
        try
        {
            exporter?.Dispose();
        }
        catch (IOException)
        {
            // What could not be written is thrown away anyway.
        }

        file?.Dispose();
    }
}
