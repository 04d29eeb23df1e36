using System.CommandLine;
using GovOpen.Cli.Reading;
using GovOpen.Parsing.Readers;

namespace GovOpen.Cli.Commands;

/// <summary>The options of every command that reads notices: limits, time and workers.</summary>
internal sealed class ReadingOptions
{
    private static readonly ReaderOptions Default = ReaderOptions.Default;

    private readonly Option<string> maxBytes = Limit("--max-bytes", "Most bytes of one input", Default.MaxBytes);
    private readonly Option<string> maxLine = Limit(
        "--max-line-length",
        "Most characters of one line",
        Default.MaxLineLength
    );
    private readonly Option<string> maxColumns = Limit(
        "--max-table-columns",
        "Most columns of one table",
        Default.MaxTableColumns
    );
    private readonly Option<string> maxCells = Limit(
        "--max-table-cells",
        "Most cells of one table",
        Default.MaxTableCells
    );
    private readonly Option<string> maxDepth = Limit("--max-depth", "Deepest nesting of markup", Default.MaxDepth);
    private readonly Option<string> maxAttributes = Limit(
        "--max-attributes",
        "Most attributes of one element",
        Default.MaxAttributes
    );
    private readonly Option<string> password = new("--password")
    {
        Description = "Opens encrypted PDF files.",
        HelpName = "WORD",
    };
    private readonly Option<string> timeout = new("--timeout")
    {
        Description = "Seconds that one input may take, 0 for no limit (60).",
        HelpName = "SECONDS",
    };
    private readonly Option<string> jobs = new("--jobs", "-j")
    {
        Description = "Inputs read at a time (the number of processors). The output does not depend on it.",
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(jobs);
        command.Options.Add(timeout);
        command.Options.Add(maxBytes);
        command.Options.Add(maxLine);
        command.Options.Add(maxColumns);
        command.Options.Add(maxCells);
        command.Options.Add(maxDepth);
        command.Options.Add(maxAttributes);
        command.Options.Add(password);
    }

    public ReadingSettings Read(ParseResult parse)
    {
        var limits = new ReaderOptions
        {
            MaxBytes = parse.Number(maxBytes, Default.MaxBytes, 1, Array.MaxLength),
            MaxLineLength = (int)parse.Number(maxLine, Default.MaxLineLength, 1, int.MaxValue),
            MaxTableColumns = (int)parse.Number(maxColumns, Default.MaxTableColumns, 1, int.MaxValue),
            MaxTableCells = (int)parse.Number(maxCells, Default.MaxTableCells, 1, int.MaxValue),
            MaxDepth = (int)parse.Number(maxDepth, Default.MaxDepth, 1, int.MaxValue),
            MaxAttributes = (int)parse.Number(maxAttributes, Default.MaxAttributes, 1, int.MaxValue),
            Password = parse.GetValue(password),
        };
        var seconds = parse.Number(timeout, 60, 0, 86_400);
        return new(
            limits,
            seconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds),
            (int)parse.Number(jobs, Environment.ProcessorCount, 1, 1_024)
        );
    }

    private static Option<string> Limit(string name, string meaning, long value) =>
        new(name) { Description = $"{meaning} ({value}).", HelpName = "N" };
}
