using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Outputs;
using GovOpen.Cli.Reading;
using GovOpen.Cli.Reports;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Commands;

/// <summary>Reads notices and writes their tasks.</summary>
internal sealed class ConvertCommand(LanguageChoice languages)
{
    public static readonly Phrase Description = new(
        "Read notices and write the tasks that they set.",
        "读取通知，输出其中布置的任务。"
    );

    private readonly InputOptions inputs = new(languages.Words);
    private readonly ConvertOptions writing = new(languages.Words);
    private readonly ShareOptions sharing = new(languages.Words);
    private readonly ReadingOptions reading = new(languages.Words);
    private readonly ReportOptions reporting = new(languages);

    public static Command Create(CommandContext context)
    {
        var convert = new ConvertCommand(context.Languages);
        var command = new Command("convert", Description.In(context.Language));
        convert.inputs.AddTo(command);
        convert.writing.AddTo(command);
        convert.sharing.AddTo(command);
        convert.reporting.AddTo(command);
        convert.reading.AddTo(command);
        command.SetAction(parse => (int)convert.Run(parse, context));
        return command;
    }

    private ExitStatus Run(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var settings = reading.Read(parse);
        var shard = sharing.Shard(parse);
        var reports = reporting.Read(parse, console) with { IsShare = shard.Count > 1 };
        var output = writing.Output(parse);
        var isFolder = output is not null && (output.EndsWith('/') || Directory.Exists(console.FullPath(output)));
        // Wrong values are told before a folder is searched.
        writing.Read(parse, hasSeveral: false);
        using var found = inputs.Find(parse, context);
        var format = writing.Read(parse, hasSeveral: found.Sources.Count > 1 && !isFolder);
        var late = new LateFindings();
        format = format with { Report = late.Add, Links = new(console) };
        var plan = new OutputPlan(output, isFolder, format, sharing.IsResumed(parse), shard);
        using var sink = plan.Open(found, settings.Limits, console);
        var read = (Parsing.Model.SourceFile file, CancellationToken cancel) =>
            context.Reader.Read(file, settings.Limits, cancel);
        return BatchRun.Run(
            found,
            shard,
            new BatchReader<Notice>(read, settings, sink.Known),
            (outcome, report) =>
            {
                sink.Pass(outcome);
                report.Add(outcome, outcome.Value);
                late.MoveTo(report, outcome.Source.Name);
            },
            report =>
            {
                sink.Complete();
                late.MoveTo(report, output ?? "-");
            },
            error => FindingReports.Open(reports, error),
            reports,
            hasFreeTerminal: output is not null || !console.IsOutputTerminal,
            context
        );
    }
}
