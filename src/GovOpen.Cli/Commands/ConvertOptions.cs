using System.CommandLine;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Outputs;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Commands;

/// <summary>The options that say how and where tasks are written.</summary>
internal sealed class ConvertOptions(Language language)
{
    private readonly ChoiceOption<OutputFormat?> format = new(
        "--format",
        ["-f"],
        language,
        new(
            "By the extension of -o, else json for one input and jsonl for several",
            "默认按 -o 的扩展名，否则单个输入为 json、多个为 jsonl"
        ),
        fallback: null,
        ("json", OutputFormat.Json),
        ("jsonl", OutputFormat.Jsonl),
        ("csv", OutputFormat.Csv),
        ("tsv", OutputFormat.Tsv),
        ("xlsx", OutputFormat.Xlsx),
        ("md", OutputFormat.Markdown),
        ("ics", OutputFormat.Calendar),
        ("sqlite", OutputFormat.Sqlite),
        ("datapackage", OutputFormat.DataPackage)
    )
    {
        HelpName = "FORMAT",
    };
    private readonly OutputOption output = new(
        language,
        new(
            "A file, or a folder (one that exists, or ends with /) for a file per input. Standard output if left out.",
            "文件；或文件夹（已存在或以 / 结尾），每个输入写一个文件。省略则写到标准输出。"
        )
    )
    {
        HelpName = "FILE|DIR",
    };
    private readonly ChoiceOption<ExportGrain> grain = new(
        "--grain",
        [],
        language,
        new("What a row of a table stands for", "表格中一行代表什么"),
        "task",
        ("task", ExportGrain.Task),
        ("measure", ExportGrain.Measure),
        ("unit", ExportGrain.Unit)
    )
    {
        HelpName = "GRAIN",
    };
    private readonly ChoiceOption<ExportHeaders?> headers = new(
        "--headers",
        [],
        language,
        new(
            "The language of a table's header cells, else zh in a workbook and en elsewhere",
            "表头的语言，默认工作簿为 zh、其他为 en"
        ),
        fallback: null,
        ("en", ExportHeaders.En),
        ("zh", ExportHeaders.Zh),
        ("both", ExportHeaders.Both)
    )
    {
        HelpName = "LANGUAGE",
    };
    private readonly ChoiceOption<bool?> bom = new(
        "--csv-bom",
        [],
        language,
        new("Byte-order mark of CSV; auto: into a file", "CSV 的字节顺序标记；auto：写文件时加"),
        "auto",
        ("auto", null),
        ("on", true),
        ("off", false)
    )
    {
        HelpName = "WHEN",
    };
    private readonly ChoiceOption<bool?> eol = new(
        "--csv-eol",
        [],
        language,
        new("Line ends of CSV; auto: crlf into a file, else lf", "CSV 的换行；auto：写文件时 crlf，否则 lf"),
        "auto",
        ("auto", null),
        ("lf", false),
        ("crlf", true)
    )
    {
        HelpName = "EOL",
    };
    private readonly ChoiceOption<bool> injection = new(
        "--csv-injection",
        [],
        language,
        new(
            "Cells that a spreadsheet would run as formulas; escape: an apostrophe before them",
            "会被表格软件当作公式执行的单元格；escape：前加单引号"
        ),
        "escape",
        ("escape", true),
        ("none", false)
    )
    {
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
    public string? Output(ParseResult parse) => output.Target(parse);

    /// <param name="hasSeveral">Whether several inputs go into one output.</param>
    public OutputSettings Read(ParseResult parse, bool hasSeveral)
    {
        var chosen =
            parse.Choice(format) ?? ByExtension(parse) ?? (hasSeveral ? OutputFormat.Jsonl : OutputFormat.Json);
        return new(
            chosen,
            parse.Choice(grain),
            parse.Choice(headers) ?? (chosen == OutputFormat.Xlsx ? ExportHeaders.Zh : ExportHeaders.En),
            parse.Choice(bom),
            parse.Choice(eol),
            parse.Choice(injection)
        );
    }

    private OutputFormat? ByExtension(ParseResult parse) =>
        Path.GetExtension(Output(parse) ?? string.Empty).ToLowerInvariant() switch
        {
            ".json" => OutputFormat.Json,
            ".jsonl" or ".ndjson" => OutputFormat.Jsonl,
            ".csv" => OutputFormat.Csv,
            ".tsv" => OutputFormat.Tsv,
            ".md" or ".markdown" => OutputFormat.Markdown,
            ".xlsx" => OutputFormat.Xlsx,
            ".ics" => OutputFormat.Calendar,
            ".sqlite" or ".sqlite3" or ".db" => OutputFormat.Sqlite,
            _ => null,
        };
}
