using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Manifests;
using GovOpen.Cli.Outputs;
using GovOpen.Cli.Reading;
using GovOpen.Cli.Reports;
using GovOpen.Cli.Watching;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Commands;

/// <summary>Converts what arrives in a folder, when it is there in full, once; a restart goes on where it was.</summary>
internal sealed class WatchCommand(LanguageChoice languages)
{
    public static readonly Phrase Description = new(
        "Convert notices as they arrive in a folder.",
        "监视文件夹，通知一到即转换。"
    );

    private readonly Argument<string> folder = new("DIR")
    {
        Description = new Phrase("The folder to watch, with those in it.", "要监视的文件夹（含子文件夹）。").In(
            languages.Words
        ),
    };
    private readonly NumberOption interval = new(
        "--interval",
        [],
        languages.Words,
        new(
            "Seconds between two looks; a file that two looks found the same is there in full",
            "两次查看之间的秒数；两次查看均未变化的文件视为已完整"
        ),
        2,
        1,
        86_400
    )
    {
        HelpName = "SECONDS",
    };
    private readonly Option<bool> once = new("--once")
    {
        Description = new Phrase("Stop when all that is there has been converted.", "把已有的文件转换完即结束。").In(
            languages.Words
        ),
    };
    private readonly ConvertOptions writing = new(languages.Words);
    private readonly ReadingOptions reading = new(languages.Words);
    private readonly ReportOptions reporting = new(languages);

    public static Command Create(CommandContext context)
    {
        var watch = new WatchCommand(context.Languages);
        var command = new Command("watch", Description.In(context.Language))
        {
            watch.folder,
            watch.interval,
            watch.once,
        };
        watch.writing.AddTo(command);
        watch.reporting.AddTo(command);
        watch.reading.AddTo(command);
        command.SetAction(parse => (int)watch.Run(parse, context));
        return command;
    }

    private ExitStatus Run(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var settings = reading.Read(parse);
        var reports = reporting.Read(parse, console);
        var pause = TimeSpan.FromSeconds(parse.Number(interval));
        var late = new LateFindings();
        var format = writing.Read(parse, hasSeveral: false) with { Report = late.Add, Links = new(console) };
        if (format.Format == OutputFormat.DataPackage)
        {
            throw new UsageException(
                "--format: a datapackage is made at once, not notice by notice",
                "--format：datapackage 只能一次写成，不能逐份写"
            );
        }

        var name =
            writing.Output(parse)
            ?? throw new UsageException("--output: name the folder to write to", "--output：请指定输出文件夹");
        var watched = parse.GetRequiredValue(folder);
        if (!Directory.Exists(console.FullPath(watched)))
        {
            throw new UsageException($"DIR: '{watched}' is no folder", $"DIR：'{watched}' 不是文件夹");
        }

        using var target = new WatchTarget(name, console.FullPath(name), watched, format, settings.Limits);
        using var findings = FindingReports.Open(reports, console.Error);
        var report = new RunReport(findings, reports, console.Error);
        var look = new FolderLook(watched, console.FullPath(watched), target.Folder);
        do
        {
            var (ready, hasUnsettled) = look.Again();
            Convert(ready, target, report, late, settings, context);
            if (parse.GetValue(once) && !hasUnsettled)
            {
                target.Complete();
                return report.Complete();
            }
        } while (!context.Cancel.WaitHandle.WaitOne(pause));

        target.Complete();
        report.Complete();
        return ExitStatus.Interrupted;
    }

    private static void Convert(
        IReadOnlyList<InputSource> ready,
        WatchTarget target,
        RunReport report,
        LateFindings late,
        ReadingSettings settings,
        CommandContext context
    )
    {
        var read = (SourceFile file, CancellationToken cancel) => context.Reader.Read(file, settings.Limits, cancel);
        var sink = target.For(ready);
        foreach (var outcome in new BatchReader<Notice>(read, settings, target.Known).ReadAll(ready, context.Cancel))
        {
            context.Cancel.ThrowIfCancellationRequested();
            sink.Pass(outcome);
            report.Add(outcome, outcome.Value);
            late.MoveTo(report, outcome.Source.Name);
        }
    }
}
