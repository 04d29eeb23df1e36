using System.CommandLine;
using System.Globalization;

namespace GovOpen.Cli.Commands;

/// <summary>Reads the values of options, and says in one line which option was given a wrong one.</summary>
internal static class OptionValues
{
    /// <summary>One of a few words.</summary>
    public static T Choice<T>(
        this ParseResult parse,
        Option<string> option,
        T fallback,
        params (string Word, T Value)[] choices
    )
    {
        if (parse.GetValue(option) is not { } given)
        {
            return fallback;
        }

        foreach (var (word, value) in choices)
        {
            if (word == given)
            {
                return value;
            }
        }

        var words = new List<string>();
        foreach (var (word, _) in choices)
        {
            words.Add(word);
        }

        throw new UsageException($"{option.Name}: '{given}' is none of {string.Join(", ", words)}");
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static long Number(this ParseResult parse, Option<string> option, long fallback, long least, long most)
    {
        if (parse.GetValue(option) is not { } given)
        {
            return fallback;
        }

        return
            long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
            ? value
            : throw new UsageException($"{option.Name}: '{given}' is no whole number from {least} to {most}");
    }
}
