using System.CommandLine;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>The inputs that a command is given.</summary>
internal static class InputArgument
{
    public static Argument<string[]> Several(Language language) =>
        new("INPUT")
        {
            Description = new Phrase(
                $"Files, folders, patterns (* ? **), zip archives, or - for standard input. In folders and archives: {NoticeNames.Patterns}",
                $"文件、文件夹、通配符（* ? **）、zip 压缩包，或 - 表示标准输入。文件夹与压缩包中读取：{NoticeNames.Patterns}"
            ).In(language),
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>The inputs that were named; standard input where none was and something is piped in.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static InputSet Find(ParseResult parse, Argument<string[]> argument, CliConsole console)
    {
        var names = parse.GetValue(argument) ?? [];
        if (names.Contains(string.Empty))
        {
            throw new UsageException("INPUT: a name is empty", "INPUT：有一个名称为空");
        }

        if (names.Length == 0)
        {
            return console.IsInputTerminal
                ? throw new UsageException("INPUT is missing (- for standard input)", "缺少 INPUT（- 表示标准输入）")
                : InputSet.Find(["-"], console);
        }

        return InputSet.Find(names, console);
    }

    /// <summary>The one input that a name stands for.</summary>
    /// <exception cref="UsageException">It stands for several.</exception>
    public static InputSet FindOne(string name, CliConsole console)
    {
        if (name.Length == 0)
        {
            throw new UsageException("INPUT: the name is empty", "INPUT：名称为空");
        }

        var found = InputSet.Find([name], console);
        if (found.Sources.Count > 1)
        {
            var count = found.Sources.Count;
            found.Dispose();
            throw new UsageException(
                $"INPUT: '{name}' holds {count} inputs, and one is shown at a time",
                $"INPUT：'{name}' 含 {count} 个输入，一次只能查看一个"
            );
        }

        return found;
    }
}
