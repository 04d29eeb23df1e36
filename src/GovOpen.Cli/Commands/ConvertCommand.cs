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
    private readonly ReadingOptions reading = new(languages.Words);
    private readonly ReportOptions reporting = new(languages);

    public static Command Create(CommandContext context)
    {
        var convert = new ConvertCommand(context.Languages);
        var command = new Command("convert", Description.In(context.Language));
        convert.inputs.AddTo(command);
        convert.writing.AddTo(command);
        convert.reporting.AddTo(command);
        convert.reading.AddTo(command);
        command.SetAction(parse => (int)convert.Run(parse, context));
        return command;
    }

    private ExitStatus Run(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var settings = reading.Read(parse);
        var reports = reporting.Read(parse, console);
        var output = writing.Output(parse);
        var isFolder = output is not null && (output.EndsWith('/') || Directory.Exists(console.FullPath(output)));
        // Wrong values are told before a folder is searched.
        writing.Read(parse, hasSeveral: false);
        using var found = inputs.Find(parse, console);
        var format = writing.Read(parse, hasSeveral: found.Sources.Count > 1 && !isFolder);
        using var sink = OpenSink(output, isFolder, format, found, console);
        var read = (Parsing.Model.SourceFile file, CancellationToken cancel) =>
            context.Reader.Read(file, settings.Limits, cancel);
        return BatchRun.Run(
            found,
            new BatchReader<Notice>(read, settings),
            (outcome, report) =>
            {
                if (outcome.Value is { } notice)
                {
                    sink.Write(outcome.Source, notice);
                }

                report.Add(outcome, outcome.Value);
            },
            sink.Complete,
            error => FindingReports.Open(reports, error),
            reports,
            hasFreeTerminal: output is not null || !console.IsOutputTerminal,
            context
        );
    }

    private static INoticeSink OpenSink(
        string? output,
        bool isFolder,
        OutputSettings format,
        InputSet found,
        CliConsole console
    )
    {
        var hasSeveral = found.Sources.Count > 1;
        if (output is null)
        {
            return new StreamSink(console.Output, format, hasSeveral);
        }

        var path = console.FullPath(output);
        if (isFolder)
        {
            var folder = Path.TrimEndingDirectorySeparator(path);
            return new FolderSink(output, folder, format, TargetNames.For(found.Sources, folder, format.Extension));
        }

        return found.Sources.Any(input => input.FullPath == path)
            ? throw new UsageException($"--output: '{output}' is an input", $"--output：'{output}' 是输入文件")
            : new FileSink(output, path, format, hasSeveral);
    }
}
