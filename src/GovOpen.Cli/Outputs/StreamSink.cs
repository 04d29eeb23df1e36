using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>Writes all notices to standard output.</summary>
internal sealed class StreamSink(Stream output, OutputSettings settings, bool hasSeveral) : INoticeSink
{
    private const string Name = "standard output";
    private readonly BufferedStream buffered = new(output, 64 * 1024);
    private INoticeExporter? exporter;

    public void Write(InputSource input, Notice notice) =>
        OutputException.Guard(
            Name,
            () =>
            {
                exporter ??= settings.Open(buffered, isFile: false, hasSeveral);
                exporter.Write(notice);
            }
        );

    public void Complete() =>
        OutputException.Guard(
            Name,
            () =>
            {
                exporter?.Complete();
                buffered.Flush();
            }
        );

    // Nothing to undo: what was written is with the reader, and nothing more goes there. The stream is not ours to close.
    public void Dispose()
    {
        try
        {
            exporter?.Dispose();
        }
        catch (IOException)
        {
            // A reader that left does not want the rest.
        }
    }
}
