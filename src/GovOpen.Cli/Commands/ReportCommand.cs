using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Outputs;
using GovOpen.Cli.Reading;
using GovOpen.Cli.Reports;
using GovOpen.Parsing;
using GovOpen.Parsing.Export.Report;
using GovOpen.Parsing.Model;

namespace GovOpen.Cli.Commands;

/// <summary>Reads notices and writes one page that shows their tasks to people.</summary>
internal sealed class ReportCommand(LanguageChoice languages)
{
    public static readonly Phrase Description = new(
        "Read notices and write one self-contained HTML page of their tasks.",
        "读取通知，把其中的任务写成一个自成一体的网页。"
    );

    private readonly InputOptions inputs = new(languages.Words);
    private readonly OutputOption output = new(
        languages.Words,
        new("The page. Standard output if left out.", "网页写入的文件，省略则为标准输出。")
    );
    private readonly ReadingOptions reading = new(languages.Words);
    private readonly ReportOptions reporting = new(languages);

    public static Command Create(CommandContext context)
    {
        var report = new ReportCommand(context.Languages);
        var command = new Command("report", Description.In(context.Language)) { report.output };
        report.inputs.AddTo(command);
        report.reporting.AddTo(command);
        report.reading.AddTo(command);
        command.SetAction(parse => (int)report.Run(parse, context));
        return command;
    }

    private ExitStatus Run(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var settings = reading.Read(parse);
        var reports = reporting.Read(parse, console);
        var name = output.Target(parse);
        using var found = inputs.Find(parse, context);
        found.RefuseOutput(name, console);

        // Notices are Chinese, and so is their page unless English is asked for; as with findings.
        using var page = new ReportPage(languages.Findings == Language.English ? ReportLanguage.En : ReportLanguage.Zh);
        foreach (var unmatched in found.Unmatched)
        {
            page.AddUnread(unmatched, InputSet.NothingMatched);
        }

        var read = (SourceFile file, CancellationToken cancel) => context.Reader.Inspect(file, settings.Limits, cancel);
        return BatchRun.Run(
            found,
            Shard.All,
            new BatchReader<NoticeTrace>(read, settings),
            (outcome, report) => Take(outcome, report, page),
            _ => Write(page, name, console),
            error => FindingReports.Open(reports, error),
            reports,
            hasFreeTerminal: name is not null || !console.IsOutputTerminal,
            context
        );
    }

    private static void Take(ReadOutcome<NoticeTrace> outcome, RunReport report, ReportPage page)
    {
        if (outcome.Value is { } trace)
        {
            page.Add(trace);
        }
        else
        {
            page.AddUnread(outcome.Source.Name, outcome.Failure);
        }

        report.Add(outcome, outcome.Value?.Notice);
    }

    // Where no notice was read, no page is made.
    private static void Write(ReportPage page, string? name, CliConsole console)
    {
        if (page.Notices == 0)
        {
            return;
        }

        using var file = name is null ? null : new AtomicFile(name, console.FullPath(name));
        OutputException.Guard(
            name ?? "standard output",
            () =>
            {
                var data = file?.Stream ?? console.Output;
                page.Write(data);
                data.Flush();
            }
        );
        file?.Commit();
    }
}
