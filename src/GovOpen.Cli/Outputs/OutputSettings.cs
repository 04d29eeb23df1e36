using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Outputs;

/// <summary>How tasks are written.</summary>
/// <param name="ByteOrderMark">Whether CSV starts with one; null: into a file yes, to a pipe no.</param>
/// <param name="CrLf">Whether CSV records end with CRLF; null: into a file yes, to a pipe no.</param>
internal sealed record OutputSettings(
    OutputFormat Format,
    ExportGrain Grain = ExportGrain.Task,
    ExportHeaders Headers = ExportHeaders.En,
    bool? ByteOrderMark = null,
    bool? CrLf = null,
    bool GuardFormulas = true
)
{
    public string Extension =>
        Format switch
        {
            OutputFormat.Json => ".json",
            OutputFormat.Jsonl => ".jsonl",
            OutputFormat.Csv => ".csv",
            OutputFormat.Tsv => ".tsv",
            _ => ".md",
        };

    /// <summary>The exporter for a stream.</summary>
    /// <param name="isFile">Whether the stream is a file rather than a pipe.</param>
    /// <param name="hasSeveral">Whether more than one input goes into it.</param>
    public INoticeExporter Open(Stream output, bool isFile, bool hasSeveral) =>
        Format switch
        {
            OutputFormat.Json => new JsonExporter(output, hasSeveral ? JsonLayout.Array : JsonLayout.One),
            OutputFormat.Jsonl => new JsonExporter(output, JsonLayout.Lines),
            OutputFormat.Markdown => new MarkdownExporter(output, Grain, Headers),
            _ => new CsvExporter(
                output,
                new CsvOptions
                {
                    Separator = Format == OutputFormat.Tsv ? '\t' : ',',
                    ByteOrderMark = ByteOrderMark ?? isFile,
                    CrLf = CrLf ?? isFile,
                    GuardFormulas = GuardFormulas,
                    Grain = Grain,
                    Headers = Headers,
                }
            ),
        };
}
