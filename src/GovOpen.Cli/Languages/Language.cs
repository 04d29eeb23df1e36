namespace GovOpen.Cli.Languages;

/// <summary>The language in which the program speaks to its user. What it writes as data does not depend on it.</summary>
internal enum Language
{
    English,
    Chinese,
}
