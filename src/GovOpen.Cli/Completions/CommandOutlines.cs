using System.CommandLine;
using GovOpen.Cli.Commands;

namespace GovOpen.Cli.Completions;

/// <summary>A command with its options, and how its arguments are called.</summary>
/// <param name="Words">The words that its argument takes; empty where they are files.</param>
internal sealed record CommandOutline(
    string Name,
    string Description,
    IReadOnlyList<(string Name, string Description)> Arguments,
    IReadOnlyList<OptionOutline> Options,
    IReadOnlyList<string> Words
);

/// <summary>The program as shells and manuals know it, read from the commands themselves.</summary>
internal sealed record CommandOutlines(
    string Description,
    IReadOnlyList<OptionOutline> Options,
    IReadOnlyList<CommandOutline> Commands
)
{
    public static CommandOutlines Of(CommandContext context)
    {
        var root = CommandTree.CreateWhole(context);
        var common = root.Options.Where(option => option.Recursive).ToList();
        return new(
            root.Description ?? string.Empty,
            [.. root.Options.Select(OptionOutline.Of)],
            [.. root.Subcommands.Select(command => Of(command, common))]
        );
    }

    private static CommandOutline Of(Command command, IEnumerable<Option> common) =>
        new(
            command.Name,
            command.Description ?? string.Empty,
            [.. command.Arguments.Select(argument => (argument.Name, argument.Description ?? string.Empty))],
            [.. command.Options.Concat(common).DistinctBy(option => option.Name).Select(OptionOutline.Of)],
            [.. command.Arguments.OfType<IChoiceOption>().SelectMany(argument => argument.Words)]
        );
}
