using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Outputs;
using GovOpen.Cli.Reading;
using GovOpen.Cli.Reports;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Commands;

/// <summary>Reads notices and writes nothing but what was found wrong or doubtful in them.</summary>
internal sealed class ValidateCommand(LanguageChoice languages)
{
    public static readonly Phrase Description = new(
        "Read notices and write the findings alone.",
        "读取通知，只输出诊断。"
    );

    private readonly InputOptions inputs = new(languages.Words);
    private readonly OutputOption output = new(
        languages.Words,
        new("A file for the findings. Standard output if left out.", "诊断写入的文件，省略则为标准输出。")
    );
    private readonly Option<string> baseline = new("--baseline")
    {
        Description = new Phrase(
            "Findings that are known: a report of --diagnostics json. They are left out, and do not fail the run.",
            "已知的诊断：一份 --diagnostics json 报告。其中的诊断不再列出，也不会使运行失败。"
        ).In(languages.Words),
        HelpName = "FILE",
    };
    private readonly ReadingOptions reading = new(languages.Words);
    private readonly ReportOptions reporting = new(languages);

    public static Command Create(CommandContext context)
    {
        var validate = new ValidateCommand(context.Languages);
        var command = new Command("validate", Description.In(context.Language)) { validate.output, validate.baseline };
        validate.inputs.AddTo(command);
        validate.reporting.AddTo(command);
        validate.reading.AddTo(command);
        command.SetAction(parse => (int)validate.Run(parse, context));
        return command;
    }

    private ExitStatus Run(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var settings = reading.Read(parse);
        // The findings are the data here: all of them are written.
        var reports = reporting.Read(parse, console) with
        {
            IsEverythingShown = true,
            Baseline = parse.Name(baseline) is { } known ? Baseline.Read(known, console.FullPath(known)) : null,
        };
        var name = output.Target(parse);
        using var found = inputs.Find(parse, context);
        found.RefuseOutput(name, console);
        return OutputException.Guard(name ?? "standard output", () => Write(found, name, settings, reports, context));
    }

    private static ExitStatus Write(
        InputSet found,
        string? name,
        ReadingSettings settings,
        ReportSettings reports,
        CommandContext context
    )
    {
        var console = context.Console;
        using var file = name is null ? null : new AtomicFile(name, console.FullPath(name));
        var data = file?.Stream ?? new BufferedStream(console.Output, 64 * 1024);
        var read = (SourceFile source, CancellationToken cancel) =>
            context.Reader.Read(source, settings.Limits, cancel);
        var status = BatchRun.Run(
            found,
            Shard.All,
            new BatchReader<Notice>(read, settings),
            (outcome, report) => report.Add(outcome, outcome.Value),
            _ => { },
            _ => FindingReports.Open(reports, data),
            reports,
            hasFreeTerminal: name is not null || !console.IsOutputTerminal,
            context
        );
        data.Flush();
        if (found.Sources.Count > 0)
        {
            file?.Commit();
        }

        return status;
    }
}
