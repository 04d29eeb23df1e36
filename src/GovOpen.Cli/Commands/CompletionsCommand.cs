using System.CommandLine;
using GovOpen.Cli.Completions;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>Prints what a shell needs to complete command lines, or the manual page.</summary>
internal static class CompletionsCommand
{
    public static readonly Phrase Description = new(
        "Print the completions of a shell, or the manual page.",
        "显示命令行补全脚本或手册页。"
    );

    private static readonly string[] Kinds = ["bash", "zsh", "fish", "powershell", "man"];

    public static Command Create(CommandContext context)
    {
        var kind = new WordArgument("SHELL", Kinds)
        {
            Description = context.Say(
                "bash, zsh, fish or powershell; man: the manual page.",
                "bash、zsh、fish 或 powershell；man：手册页。"
            ),
        };
        var command = new Command("completions", Description.In(context.Language)) { kind };
        command.SetAction(parse =>
        {
            var text = Text(parse.GetRequiredValue(kind), context);
            OutputException.Guard("standard output", () => parse.InvocationConfiguration.Output.Write(text));
            return (int)ExitStatus.Done;
        });
        return command;
    }

    private static string Text(string kind, CommandContext context) =>
        kind switch
        {
            "bash" => ShellCompletions.Bash(CommandOutlines.Of(context)),
            "zsh" => ShellCompletions.Zsh(CommandOutlines.Of(context)),
            "fish" => ShellCompletions.Fish(CommandOutlines.Of(context)),
            "powershell" => ShellCompletions.PowerShell(CommandOutlines.Of(context)),
            "man" => ManualPage.Write(CommandOutlines.Of(context), context.Language),
            _ => throw new UsageException(
                $"completions: '{kind}' is none of {string.Join(", ", Kinds)}",
                $"completions：'{kind}' 不是 {string.Join("、", Kinds)} 之一"
            ),
        };
}
