using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>An option whose value is one of a few words.</summary>
/// <param name="meaning">What it decides, without the words and the full stop: they follow.</param>
/// <param name="fallback">The word that holds where nothing is said; null where the run decides.</param>
/// <param name="choices">The words and what they stand for.</param>
internal sealed class ChoiceOption<T> : SettingOption, IChoiceOption
{
    private readonly (string Word, T Value)[] choices;

    public ChoiceOption(
        string name,
        string[] aliases,
        Language language,
        Phrase meaning,
        string? fallback,
        params (string Word, T Value)[] choices
    )
        : base(name, aliases)
    {
        this.choices = choices;
        Fallback = fallback;
        var otherwise = fallback is null ? Phrase.Same(string.Empty) : new($" ({fallback})", $"（默认 {fallback}）");
        Description = new Phrase(
            $"{meaning.English}: {string.Join(", ", Words)}{otherwise.English}.",
            $"{meaning.Chinese}：{string.Join("、", Words)}{otherwise.Chinese}。"
        ).In(language);
    }

    public IReadOnlyList<string> Words
    {
        get
        {
            var words = new string[choices.Length];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = choices[i].Word;
            }

            return words;
        }
    }

    public override string? Fallback { get; }

    /// <summary>What a word stands for; null stands for the fallback, or where there is none for the type's default.</summary>
    /// <exception cref="UsageException">It is none of the words.</exception>
    public T? ValueOf(string? given)
    {
        given ??= Fallback;
        if (given is null)
        {
            return default;
        }

        foreach (var (word, value) in choices)
        {
            if (word == given)
            {
                return value;
            }
        }

        throw new UsageException(
            $"{Name}: '{given}' is none of {string.Join(", ", Words)}",
            $"{Name}：'{given}' 不是 {string.Join("、", Words)} 之一"
        );
    }
}
