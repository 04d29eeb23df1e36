namespace GovOpen.Cli.Languages;

/// <summary>
/// Chooses the languages of a run. A command line says it with <c>--lang</c>, else <c>GOVOPEN_LANG</c> does, else the
/// configuration file, else the locale (<c>LC_ALL</c>, <c>LC_MESSAGES</c>, <c>LANG</c>).
/// </summary>
/// <param name="Words">The program's own words: help, summaries, refusals.</param>
/// <param name="Findings">
/// Findings quote Chinese notices, and scripts know their words: they are Chinese unless English was asked for.
/// </param>
internal sealed record LanguageChoice(Language Words, Language Findings)
{
    public const string OptionName = "--lang";
    public const string Variable = "GOVOPEN_LANG";

    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>What holds where nothing is said.</summary>
    public static LanguageChoice Default { get; } = new(Language.English, Language.Chinese);

    /// <param name="configured">The word in the configuration file, or null.</param>
    public static LanguageChoice Of(
        IReadOnlyList<string> args,
        IReadOnlyDictionary<string, string> variables,
        string? configured = null
    )
    {
        // A wrong word is refused where options are read; here it is as good as none.
        var said =
            Parse(WordBehind(OptionName, args))
            ?? Parse(variables.GetValueOrDefault(Variable))
            ?? Parse(configured)
            ?? Locale(variables);
        return said is { } language ? new(language, language) : Default;
    }

    /// <summary>The language that a word names, <c>en</c> or <c>zh</c>; null for another.</summary>
    public static Language? Parse(string? word) =>
        word switch
        {
            "en" => Language.English,
            "zh" => Language.Chinese,
            _ => null,
        };

    /// <summary>The word behind an option on a command line that nobody has parsed yet; null where it is not given.</summary>
    public static string? WordBehind(string option, IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == option && i + 1 < args.Count)
            {
                return args[i + 1];
            }

            if (
                args[i].StartsWith(option, StringComparison.Ordinal)
                && args[i].Length > option.Length
                && args[i][option.Length] is '=' or ':'
            )
            {
                return args[i][(option.Length + 1)..];
            }
        }

        return null;
    }

    // The first that is set counts, as POSIX has it (Base Definitions, 8.2); C and POSIX name no language.
    private static Language? Locale(IReadOnlyDictionary<string, string> variables)
    {
        foreach (var name in LocaleVariables)
        {
            if (variables.TryGetValue(name, out var locale) && locale.Length > 0)
            {
                var tag = locale.Split('_', '-', '.', '@')[0];
                return Parse(tag);
            }
        }

        return null;
    }
}
