using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Inspection;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Outputs;
using GovOpen.Cli.Reading;
using GovOpen.Cli.Reports;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;

namespace GovOpen.Cli.Commands;

/// <summary>Shows what the reader saw and what became of it, for people who wonder about a result.</summary>
internal sealed class InspectCommand(LanguageChoice languages)
{
    public static readonly Phrase Description = new(
        "Show what was read: blocks, tables, outline, tasks, findings, ledger.",
        "显示读取过程：文本块、表格、结构、任务、诊断、字数账。"
    );

    private readonly Argument<string> input = new("INPUT")
    {
        Description = new Phrase("A file, or - for standard input.", "一个文件，或 - 表示标准输入。").In(
            languages.Words
        ),
    };
    private readonly Option<bool> full = new("--full")
    {
        Description = new Phrase(
            "Whole texts and tables instead of their beginnings.",
            "显示全文和完整表格，而不只是开头。"
        ).In(languages.Words),
    };
    private readonly Option<string> svg = new("--svg")
    {
        Description = new Phrase(
            "Draw each page into a folder: page-0001.svg and so on (PDF).",
            "把每页绘制到文件夹：page-0001.svg 等（PDF）。"
        ).In(languages.Words),
        HelpName = "DIR",
    };
    private readonly ReadingOptions reading = new(languages.Words);
    private readonly ReportOptions reporting = new(languages);

    public static Command Create(CommandContext context)
    {
        var inspect = new InspectCommand(context.Languages);
        var command = new Command("inspect", Description.In(context.Language))
        {
            inspect.input,
            inspect.full,
            inspect.svg,
        };
        inspect.reporting.AddTo(command);
        inspect.reading.AddTo(command);
        command.SetAction(parse => (int)inspect.Run(parse, context));
        return command;
    }

    private ExitStatus Run(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var settings = reading.Read(parse);
        var reports = reporting.Read(parse, console) with { Form = ReportForm.Text };
        using var found = InputArgument.FindOne(parse.GetRequiredValue(input), console);
        var isFull = parse.GetValue(full);
        var folder = parse.Name(svg);
        var shown = (SourceFile?)null;
        var read = (SourceFile file, CancellationToken cancel) =>
        {
            shown = file;
            return context.Reader.Inspect(file, settings.Limits, cancel);
        };
        var output = parse.InvocationConfiguration.Output;
        return BatchRun.Run(
            found,
            Shard.All,
            new BatchReader<NoticeTrace>(read, settings),
            (outcome, report) =>
            {
                if (outcome.Value is { } trace)
                {
                    if (folder is not null && shown is not null)
                    {
                        var pages = context.Reader.Draw(shown, settings.Limits, context.Cancel);
                        DrawingFolder.Write(folder, console, shown.Name, pages);
                    }

                    new NoticeView(output, isFull, reports.Words).Write(outcome.Source.Name, trace);
                }

                report.Add(outcome, outcome.Value?.Notice);
            },
            _ => OutputException.Guard("standard output", output.Flush),
            // The view shows the findings of a notice in its own section; only failures stand on standard error.
            error => new FailureReport(new TextReport(error, reports.HasColor, reports.Words)),
            reports,
            hasFreeTerminal: false,
            context
        );
    }
}
