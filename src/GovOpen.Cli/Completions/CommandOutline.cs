using System.CommandLine;
using GovOpen.Cli.Commands;

namespace GovOpen.Cli.Completions;

/// <summary>An option, as a shell or a manual shows it.</summary>
/// <param name="Names">All its names, the long one first.</param>
/// <param name="Words">The words that it takes; empty where it takes any, or none.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="ValueName">What the value is called.</param>
internal sealed record OptionOutline(
    IReadOnlyList<string> Names,
    string Description,
    IReadOnlyList<string> Words,
    bool TakesValue,
    string ValueName
)
{
    public static OptionOutline Of(Option option) =>
        new(
            [option.Name, .. option.Aliases.Order(StringComparer.Ordinal)],
            option.Description ?? string.Empty,
            option is IChoiceOption choice ? choice.Words : [],
            option is not Option<bool>,
            option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()
        );
}
