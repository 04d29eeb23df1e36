using System.CommandLine;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Manifests;
using GovOpen.Cli.Outputs;
using GovOpen.Cli.Reports;

namespace GovOpen.Cli.Commands;

/// <summary>Puts the outputs of shards together: the bytes of the one run that would have read all inputs.</summary>
internal sealed class JoinCommand(LanguageChoice languages)
{
    public static readonly Phrase Description = new(
        "Put the outputs of all shards of a run together.",
        "合并一次运行的全部分片输出。"
    );

    private readonly Argument<string[]> parts = new("PART")
    {
        Description = new Phrase(
            "The outputs of the shards, each with its .shard file beside it.",
            "各分片的输出，旁边须有相应的 .shard 文件。"
        ).In(languages.Words),
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly OutputOption output = new(
        languages.Words,
        new("A file. Standard output if left out.", "输出文件，省略则写到标准输出。")
    );
    private readonly ReportOptions reporting = new(languages);

    public static Command Create(CommandContext context)
    {
        var join = new JoinCommand(context.Languages);
        var command = new Command("join", Description.In(context.Language)) { join.parts, join.output };
        join.reporting.AddTo(command);
        command.SetAction(parse => (int)join.Run(parse, context));
        return command;
    }

    private ExitStatus Run(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var settings = reporting.Read(parse, console);
        var names = parse.GetValue(parts) ?? [];
        var paths = names.Select(console.FullPath).ToList();
        var name = output.Target(parse);
        if (name is not null && paths.Contains(console.FullPath(name)))
        {
            throw new UsageException($"--output: '{name}' is a PART", $"--output：'{name}' 是 PART");
        }

        using var shards = ShardSet.Open(names, paths);
        using var file = name is null ? null : new AtomicFile(name, console.FullPath(name));
        OutputException.Guard(
            name ?? "standard output",
            () => shards.WriteTo(file?.Stream ?? console.Output, context.Cancel)
        );
        file?.Commit();
        using var findings = FindingReports.Open(settings, console.Error);
        var report = new RunReport(findings, settings, console.Error);
        foreach (var (_, entry) in shards.Entries)
        {
            report.Count(entry);
        }

        return report.Complete();
    }
}
