using System.CommandLine;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Reports;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Commands;

/// <summary>The options of every command that reports findings.</summary>
internal sealed class ReportOptions(LanguageChoice languages)
{
    private readonly ChoiceOption<Severity?> failOn = new(
        "--fail-on",
        [],
        languages.Words,
        new("Exit with 1 from this severity on", "达到此级别即以 1 退出"),
        "error",
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("info", Severity.Info),
        ("never", null)
    )
    {
        HelpName = "SEVERITY",
    };
    private readonly ChoiceOption<ReportForm> diagnostics = new(
        "--diagnostics",
        [],
        languages.Words,
        new("How findings are written", "诊断的输出形式"),
        "text",
        ("text", ReportForm.Text),
        ("json", ReportForm.Json),
        ("github", ReportForm.Github),
        ("sarif", ReportForm.Sarif),
        ("junit", ReportForm.Junit)
    )
    {
        HelpName = "FORM",
    };
    private readonly Option<bool> quiet = new("--quiet", "-q")
    {
        Description = new Phrase(
            "No progress, no summary; of the findings on standard error only the errors.",
            "不显示进度与汇总；标准错误中只保留错误级诊断。"
        ).In(languages.Words),
    };
    private readonly Option<bool> verbose = new("--verbose")
    {
        Description = new Phrase(
            "Findings of severity info too, and the stack of a bug.",
            "同时显示提示级诊断，以及程序缺陷的调用栈。"
        ).In(languages.Words),
    };
    private readonly Option<bool> noColor = new("--no-color")
    {
        Description = new Phrase("No colours (also: NO_COLOR).", "不使用颜色（也可设 NO_COLOR）。").In(languages.Words),
    };

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
            FailOn = parse.Choice(failOn),
            Form = parse.Choice(diagnostics),
            IsQuiet = parse.GetValue(quiet),
            IsVerbose = parse.GetValue(verbose),
            HasColor = console.IsErrorTerminal && !console.NoColor && !parse.GetValue(noColor),
            Languages = languages,
        };
}
