using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>The options of runs that are too long for one go: go on with a run that was killed, or share the work.</summary>
internal sealed class ShareOptions(Language language)
{
    private readonly Option<bool> resume = new("--resume")
    {
        Description = new Phrase(
            "Go on with a run that was stopped: inputs that are done and unchanged are not read again. Into a folder, or as csv, tsv or jsonl.",
            "继续上次中断的运行：已完成且未变的输入不再读取。适用于输出到文件夹，或 csv、tsv、jsonl。"
        ).In(language),
    };
    private readonly Option<string> shard = new("--shard")
    {
        Description = new Phrase(
            "Read only a share of the inputs, such as 3/8: chosen by their paths. govopen join puts the outputs together.",
            "只读取一部分输入，如 3/8：按路径划分。用 govopen join 合并各部分。"
        ).In(language),
        HelpName = "I/N",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(resume);
        command.Options.Add(shard);
    }

    public bool IsResumed(ParseResult parse) => parse.GetValue(resume);

    /// <exception cref="UsageException">What was given is no shard.</exception>
    public Shard Shard(ParseResult parse) =>
        parse.GetValue(shard) is { } given ? Inputs.Shard.Parse(given) : Inputs.Shard.All;
}
