namespace GovOpen.Cli.Languages;

/// <summary>The same words in both languages.</summary>
internal readonly record struct Phrase(string English, string Chinese)
{
    /// <summary>Words that are the same in both, such as a name.</summary>
    public static Phrase Same(string words) => new(words, words);

    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
