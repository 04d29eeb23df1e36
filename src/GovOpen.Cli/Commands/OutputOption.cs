using System.CommandLine;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>Where a command writes: a file, or standard output.</summary>
internal sealed class OutputOption : Option<string>
{
    public OutputOption(Language language, Phrase description)
        : base("--output", "-o")
    {
        Description = description.In(language);
        HelpName = "FILE";
    }

    /// <summary>The name that was given, or null for standard output.</summary>
    /// <exception cref="UsageException">The name is empty.</exception>
    public string? Target(ParseResult parse) => parse.Name(this) is { } name and not "-" ? name : null;
}
