using System.Text;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Completions;

/// <summary>Writes the manual page, in the macros of man(7).</summary>
internal static class ManualPage
{
    private static readonly (int Status, Phrase Meaning)[] Statuses =
    [
        (0, new("Done; nothing at or above --fail-on.", "完成，没有达到 --fail-on 的诊断。")),
        (1, new("Done and written; findings at or above --fail-on.", "完成并已写出，有达到 --fail-on 的诊断。")),
        (2, new("Wrong option or value; nothing was written.", "选项或取值有误，未写出任何内容。")),
        (
            3,
            new(
                "An input could not be read; every other input was converted and written.",
                "有输入无法读取，其余输入均已转换并写出。"
            )
        ),
        (4, new("The output could not be written; an older output is untouched.", "输出无法写入，原有输出保持不变。")),
        (5, new("No input matched, or no task in any input.", "没有匹配的输入，或所有输入均无任务。")),
        (101, new("A bug.", "程序缺陷。")),
        (130, new("Interrupted.", "被中断。")),
    ];

    public static string Write(CommandOutlines program, Language language)
    {
        string Say(string english, string chinese) => new Phrase(english, chinese).In(language);
        var page = new StringBuilder();
        page.Append($".TH GOVOPEN 1 \"\" \"govopen {ProgramVersion.Text}\"\n");
        page.Append($".SH {Say("NAME", "名称")}\ngovopen \\- {Text(program.Description)}\n");
        page.Append($".SH {Say("SYNOPSIS", "用法")}\n");
        foreach (var command in program.Commands)
        {
            var arguments = string.Concat(command.Arguments.Select(argument => $" \\fI{Text(argument.Name)}\\fR"));
            page.Append($".B govopen {Text(command.Name)}\n[{Say("options", "选项")}]{arguments}\n.br\n");
        }

        page.Append($".SH {Say("COMMANDS", "命令")}\n");
        foreach (var command in program.Commands)
        {
            page.Append($".SS {Text(command.Name)}\n{Text(command.Description)}\n");
            foreach (var (name, description) in command.Arguments)
            {
                page.Append($".TP\n.I {Text(name)}\n{Text(description)}\n");
            }

            foreach (var option in command.Options)
            {
                var names = string.Join(", ", option.Names.Select(name => $"\\fB{Text(name)}\\fR"));
                var value = option.TakesValue ? $" \\fI{Text(option.ValueName)}\\fR" : string.Empty;
                page.Append($".TP\n{names}{value}\n{Text(option.Description)}\n");
            }
        }

        page.Append($".SH {Say("EXIT STATUS", "退出状态")}\n");
        foreach (var (status, meaning) in Statuses)
        {
            page.Append($".TP\n.B {status}\n{Text(meaning.In(language))}\n");
        }

        return page.ToString();
    }

    // A hyphen that is typed is a minus to roff, and no line may begin with a control character.
    private static string Text(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? $"\\&{escaped}" : escaped;
    }
}
