namespace GovOpen.Cli.Commands;

/// <summary>An option or argument that takes one of a few words, whatever they stand for.</summary>
internal interface IChoiceOption
{
    IReadOnlyList<string> Words { get; }
}
