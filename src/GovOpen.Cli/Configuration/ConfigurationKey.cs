using System.CommandLine;
using System.Text;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Configuration;

/// <summary>The names of one setting: <c>--fail-on</c> on a command line, <c>GOVOPEN_FAIL_ON</c> in the environment, <c>failOn</c> in the file.</summary>
internal static class ConfigurationKey
{
    public const string VariablePrefix = "GOVOPEN_";

    // Where a run writes, what it shows and what opens its files belongs to one run, not to a folder.
    private static readonly HashSet<string> OfOneRun = new(StringComparer.Ordinal)
    {
        "--output",
        "--files-from",
        "--svg",
        "--once",
        "--shard",
        "--version",
        "--help",
        ConfigurationFile.OptionName,
        ConfigurationView.OptionName,
    };

    // A password in a file that is shared with others is no password.
    private const string Password = "--password";

    /// <summary>Whether the environment may give the option's value.</summary>
    public static bool IsVariable(Option option) => !OfOneRun.Contains(option.Name);

    /// <summary>Whether a configuration file may give the option's value.</summary>
    public static bool IsInFile(Option option) => IsVariable(option) && option.Name != Password;

    public static bool IsSecret(Option option) => option.Name == Password;

    public static string VariableOf(Option option) =>
        option.Name == LanguageChoice.OptionName
            ? LanguageChoice.Variable
            : VariablePrefix + option.Name.TrimStart('-').Replace('-', '_').ToUpperInvariant();

    public static string Of(Option option)
    {
        var key = new StringBuilder();
        var isRaised = false;
        foreach (var c in option.Name.TrimStart('-'))
        {
            if (c == '-')
            {
                isRaised = true;
                continue;
            }

            key.Append(isRaised ? char.ToUpperInvariant(c) : c);
            isRaised = false;
        }

        return key.ToString();
    }
}
