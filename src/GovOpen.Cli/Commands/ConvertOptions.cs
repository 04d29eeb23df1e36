using System.CommandLine;
using GovOpen.Cli.Outputs;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Commands;

/// <summary>The options that say how and where tasks are written.</summary>
internal sealed class ConvertOptions
{
    private readonly Option<string> format = new("--format", "-f")
    {
        Description =
            "json, jsonl, csv, tsv or md. By the extension of -o; else json for one input, jsonl for several. (xlsx is to come.)",
        HelpName = "FORMAT",
    };
    private readonly Option<string> output = new("--output", "-o")
    {
        Description =
            "A file, or a folder (one that exists, or ends with /) for a file per input. Standard output if left out.",
        HelpName = "FILE|DIR",
    };
    private readonly Option<string> grain = new("--grain")
    {
        Description = "What a row is: task, measure or unit (task). For csv, tsv and md.",
        HelpName = "GRAIN",
    };
    private readonly Option<string> headers = new("--headers")
    {
        Description = "Header cells: en, zh, or both in one cell as en（zh） (en). For csv, tsv and md.",
        HelpName = "LANGUAGE",
    };
    private readonly Option<string> bom = new("--csv-bom")
    {
        Description = "Byte-order mark: auto, on or off (auto: into a file).",
        HelpName = "WHEN",
    };
    private readonly Option<string> eol = new("--csv-eol")
    {
        Description = "Line ends: auto, lf or crlf (auto: crlf into a file, else lf).",
        HelpName = "EOL",
    };
    private readonly Option<string> injection = new("--csv-injection")
    {
        Description =
            "escape: an apostrophe before cells that a spreadsheet would run as formulas; none: cells as they are (escape).",
        HelpName = "HOW",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(grain);
        command.Options.Add(headers);
        command.Options.Add(bom);
        command.Options.Add(eol);
        command.Options.Add(injection);
    }

    /// <summary>Where to write, or null for standard output.</summary>
    public string? Output(ParseResult parse) =>
        parse.GetValue(output) switch
        {
            null or "-" => null,
            "" => throw new UsageException($"{output.Name}: the name is empty"),
            var name => name,
        };

    /// <param name="hasSeveral">Whether several inputs go into one output.</param>
    public OutputSettings Read(ParseResult parse, bool hasSeveral) =>
        new(
            Format(parse, hasSeveral),
            parse.Choice(
                grain,
                ExportGrain.Task,
                ("task", ExportGrain.Task),
                ("measure", ExportGrain.Measure),
                ("unit", ExportGrain.Unit)
            ),
            parse.Choice(
                headers,
                ExportHeaders.En,
                ("en", ExportHeaders.En),
                ("zh", ExportHeaders.Zh),
                ("both", ExportHeaders.Both)
            ),
            parse.Choice<bool?>(bom, null, ("auto", null), ("on", true), ("off", false)),
            parse.Choice<bool?>(eol, null, ("auto", null), ("lf", false), ("crlf", true)),
            parse.Choice(injection, true, ("escape", true), ("none", false))
        );

    private OutputFormat Format(ParseResult parse, bool hasSeveral)
    {
        var fallback = hasSeveral ? OutputFormat.Jsonl : OutputFormat.Json;
        var extension = Path.GetExtension(Output(parse) ?? string.Empty).ToLowerInvariant();
        if (parse.GetValue(format) is not null)
        {
            return Supported(
                format.Name,
                parse.Choice<OutputFormat?>(
                    format,
                    fallback,
                    ("json", OutputFormat.Json),
                    ("jsonl", OutputFormat.Jsonl),
                    ("csv", OutputFormat.Csv),
                    ("tsv", OutputFormat.Tsv),
                    ("md", OutputFormat.Markdown),
                    ("xlsx", null)
                )
            );
        }

        return Supported(
            output.Name,
            extension switch
            {
                ".json" => OutputFormat.Json,
                ".jsonl" or ".ndjson" => OutputFormat.Jsonl,
                ".csv" => OutputFormat.Csv,
                ".tsv" => OutputFormat.Tsv,
                ".md" or ".markdown" => OutputFormat.Markdown,
                ".xlsx" => null,
                _ => fallback,
            }
        );
    }

    private static OutputFormat Supported(string option, OutputFormat? chosen) =>
        chosen ?? throw new UsageException($"{option}: xlsx is not supported yet, csv opens in any spreadsheet");
}
