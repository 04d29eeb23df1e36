using System.CommandLine;

namespace GovOpen.Cli.Commands;

/// <summary>An argument that takes one of a few words.</summary>
internal sealed class WordArgument(string name, IReadOnlyList<string> words) : Argument<string>(name), IChoiceOption
{
    public IReadOnlyList<string> Words => words;
}
