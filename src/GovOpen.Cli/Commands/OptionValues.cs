using System.CommandLine;

namespace GovOpen.Cli.Commands;

/// <summary>Reads the values of options.</summary>
internal static class OptionValues
{
    /// <exception cref="UsageException">The word that was given is none of the option's.</exception>
    public static T? Choice<T>(this ParseResult parse, ChoiceOption<T> option) =>
        option.ValueOf(parse.GetValue<string>(option));

    /// <param name="otherwise">What holds where nothing is said and the option has no fallback.</param>
    /// <exception cref="UsageException">What was given is no whole number, or out of the option's range.</exception>
    public static long Number(this ParseResult parse, NumberOption option, long otherwise = 0) =>
        option.ValueOf(parse.GetValue<string>(option), otherwise);

    /// <summary>The name of a file or folder, or null where none was given.</summary>
    /// <exception cref="UsageException">The name is empty.</exception>
    public static string? Name(this ParseResult parse, Option<string> option) =>
        parse.GetValue(option) is not "" and var name
            ? name
            : throw new UsageException($"{option.Name}: the name is empty", $"{option.Name}：名称为空");
}
