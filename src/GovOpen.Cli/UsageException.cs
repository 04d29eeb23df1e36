using GovOpen.Cli.Languages;

namespace GovOpen.Cli;

/// <summary>A wrong option or value. The words are the one line that the user reads.</summary>
internal sealed class UsageException(Phrase words) : Exception(words.English)
{
    public UsageException(string english, string chinese)
        : this(new Phrase(english, chinese)) { }

    public Phrase Words { get; } = words;
}
