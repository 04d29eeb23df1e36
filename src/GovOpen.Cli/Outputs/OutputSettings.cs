using GovOpen.Parsing.Diagnostics;
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
    /// <summary>Finds the inputs from an output; null where outputs have no links.</summary>
    public SourceLinks? Links { get; init; }

    /// <summary>The full path of the folder that the output lies in; null where it is not known yet.</summary>
    public string? Folder { get; init; }

    /// <summary>Takes what the output could not hold as it is.</summary>
    public Action<Diagnostic>? Report { get; init; }

    /// <summary>The extension of a file of the format; none for a data package, which is a folder.</summary>
    public string Extension =>
        Format switch
        {
            OutputFormat.Json => ".json",
            OutputFormat.Jsonl => ".jsonl",
            OutputFormat.Csv => ".csv",
            OutputFormat.Tsv => ".tsv",
            OutputFormat.Calendar => ".ics",
            OutputFormat.Xlsx => ".xlsx",
            OutputFormat.Sqlite => ".sqlite",
            OutputFormat.DataPackage => string.Empty,
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
            OutputFormat.Calendar => new CalendarExporter(output),
            OutputFormat.Xlsx => OfficeExporters.Xlsx(output, this),
            OutputFormat.Sqlite => OfficeExporters.Sqlite(output),
            OutputFormat.DataPackage => throw new InvalidOperationException("A data package is a folder."),
            _ => new CsvExporter(output, Csv(isFile)),
        };

    /// <summary>How a CSV or TSV table is written.</summary>
    /// <param name="isFile">Whether people open it in a spreadsheet.</param>
    public CsvOptions Csv(bool isFile) =>
        new()
        {
            Separator = Format == OutputFormat.Tsv ? '\t' : ',',
            ByteOrderMark = ByteOrderMark ?? isFile,
            CrLf = CrLf ?? isFile,
            GuardFormulas = GuardFormulas,
            Grain = Grain,
            Headers = Headers,
        };

    /// <summary>Whether notices stand one behind the other, so that pieces of outputs can be put together.</summary>
    public bool IsSequence => Format is OutputFormat.Csv or OutputFormat.Tsv or OutputFormat.Jsonl;

    /// <summary>The exporter for what follows in a file that has its head already. For formats that are a sequence.</summary>
    public INoticeExporter OpenNext(Stream output) =>
        Format == OutputFormat.Jsonl
            ? new JsonExporter(output, JsonLayout.Lines)
            : new CsvExporter(output, Csv(isFile: true) with { HasHeader = false });
}
