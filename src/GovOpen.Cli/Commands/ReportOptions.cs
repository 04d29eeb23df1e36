using System.CommandLine;
using GovOpen.Cli.Reports;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Commands;

/// <summary>The options of every command that reports findings.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "Exit with 1 from this severity on: error, warning, info, or never (error).",
        HelpName = "SEVERITY",
    };
    private readonly Option<string> diagnostics = new("--diagnostics")
    {
        Description = "How findings are written: text, json, github or sarif (text).",
        HelpName = "FORM",
    };
    private readonly Option<bool> quiet = new("--quiet", "-q")
    {
        Description = "No progress, no summary; of the findings on standard error only the errors.",
    };
    private readonly Option<bool> verbose = new("--verbose")
    {
        Description = "Findings of severity info too, and the stack of a bug.",
    };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours (also: NO_COLOR)." };

    public void AddTo(Command command)
    {
        command.Options.Add(failOn);
        command.Options.Add(diagnostics);
        command.Options.Add(quiet);
        command.Options.Add(verbose);
        command.Options.Add(noColor);
    }

    public ReportSettings Read(ParseResult parse, CliConsole console) =>
        new()
        {
            FailOn = parse.Choice<Severity?>(
                failOn,
                Severity.Error,
                ("error", Severity.Error),
                ("warning", Severity.Warning),
                ("info", Severity.Info),
                ("never", null)
            ),
            Form = parse.Choice(
                diagnostics,
                ReportForm.Text,
                ("text", ReportForm.Text),
                ("json", ReportForm.Json),
                ("github", ReportForm.Github),
                ("sarif", ReportForm.Sarif)
            ),
            IsQuiet = parse.GetValue(quiet),
            IsVerbose = parse.GetValue(verbose),
            HasColor = console.IsErrorTerminal && !console.NoColor && !parse.GetValue(noColor),
        };
}
