using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>The inputs of every command that reads several notices, and the options that choose among them.</summary>
internal sealed class InputOptions(Language language)
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = new Phrase(
            $"Files, folders, patterns (* ? **), zip archives, or - for standard input. In folders and archives: {NoticeNames.Patterns}",
            $"文件、文件夹、通配符（* ? **）、zip 压缩包，或 - 表示标准输入。文件夹与压缩包中读取：{NoticeNames.Patterns}"
        ).In(language),
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string> filesFrom = new("--files-from")
    {
        Description = new Phrase(
            "Read names of inputs from a file, or - for standard input: one a line, or separated by NUL.",
            "从文件（- 为标准输入）读取输入名称：每行一个，或以 NUL 分隔。"
        ).In(language),
        HelpName = "FILE",
    };
    private readonly Option<string[]> include = new("--include")
    {
        Description = new Phrase(
            "Take only files that match, whatever their extension; may be repeated. A pattern may stand for the end of a path.",
            "只读取匹配的文件，不论扩展名；可重复。通配符可只写路径的末尾部分。"
        ).In(language),
        HelpName = "PATTERN",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string[]> exclude = new("--exclude")
    {
        Description = new Phrase(
            "Leave out files that match; may be repeated (drafts/** is all below folders of that name).",
            "略去匹配的文件；可重复（drafts/** 为该名文件夹下的全部）。"
        ).In(language),
        HelpName = "PATTERN",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(inputs);
        command.Options.Add(filesFrom);
        command.Options.Add(include);
        command.Options.Add(exclude);
    }

    /// <summary>The inputs that were named; standard input where none was and something is piped in.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public InputSet Find(ParseResult parse, CommandContext context)
    {
        var console = context.Console;
        var names = parse.GetValue(inputs) ?? [];
        var list = parse.GetValue(filesFrom);
        if (names.Contains(string.Empty))
        {
            throw new UsageException("INPUT: a name is empty", "INPUT：有一个名称为空");
        }

        if (list == "-" && names.Contains("-"))
        {
            throw new UsageException(
                "--files-from: standard input is an INPUT already",
                "--files-from：标准输入已是 INPUT"
            );
        }

        if (names.Length == 0 && list is null && console.IsInputTerminal)
        {
            throw new UsageException("INPUT is missing (- for standard input)", "缺少 INPUT（- 表示标准输入）");
        }

        var listed = list is null ? [] : InputList.Read(list, console);
        var found = InputSet.Find(
            names.Length == 0 && list is null ? ["-"] : [.. names, .. listed],
            console,
            new InputFilter(parse.GetValue(include) ?? [], parse.GetValue(exclude) ?? [])
        );
        if (list is not (null or "-"))
        {
            found.Protect(console.FullPath(list));
        }

        if (context.Configuration is { } settings)
        {
            found.Protect(settings.FullPath);
        }

        return found;
    }
}
