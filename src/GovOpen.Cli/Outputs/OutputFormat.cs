namespace GovOpen.Cli.Outputs;

/// <summary>The output formats.</summary>
internal enum OutputFormat
{
    Json,
    Jsonl,
    Csv,
    Tsv,
    Markdown,
    Xlsx,
    Sqlite,
    DataPackage,
    Calendar,
}
