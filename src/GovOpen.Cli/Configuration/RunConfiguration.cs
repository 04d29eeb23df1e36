using System.CommandLine;
using System.Text.Json;
using GovOpen.Cli.Commands;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Configuration;

/// <summary>
/// What holds for a run besides its command line: the file, and above it the environment. Both are turned into the
/// words of a command line, so that each option has one reader.
/// </summary>
internal sealed class RunConfiguration(ConfigurationFile? file, IReadOnlyDictionary<string, string> variables)
{
    private readonly Dictionary<string, SettingValue> used = new(StringComparer.Ordinal);

    public string? FileName => file?.Name;

    /// <summary>What the environment or the file said, by the name of the option, after <see cref="Complete"/>.</summary>
    public IReadOnlyDictionary<string, SettingValue> Used => used;

    /// <summary>The command line with what it leaves out, which stands right behind the command.</summary>
    /// <exception cref="UsageException">A value is of the wrong kind.</exception>
    public string[] Complete(ParseResult parse, string[] args)
    {
        var added = new List<string>();
        foreach (var option in OptionsOf(parse))
        {
            if (parse.GetResult(option) is { Implicit: false } || ValueOf(option) is not { } value)
            {
                continue;
            }

            used[option.Name] = value;
            added.AddRange(value.Words.Select(word => $"{option.Name}={word}"));
        }

        var command = Array.IndexOf(args, parse.CommandResult.Command.Name);
        return added.Count == 0 ? args : [.. args[..(command + 1)], .. added, .. args[(command + 1)..]];
    }

    /// <summary>Names who gave a wrong value: the reader of an option only knows the option.</summary>
    public Phrase Blame(Phrase words)
    {
        foreach (var (name, value) in used)
        {
            if (words.English.StartsWith(name + ":", StringComparison.Ordinal))
            {
                return new(value.Origin + words.English[name.Length..], value.Origin + words.Chinese[name.Length..]);
            }
        }

        return words;
    }

    /// <summary>The options of the command that was named, and those of every command.</summary>
    public static IEnumerable<Option> OptionsOf(ParseResult parse) =>
        parse
            .CommandResult.Command.Options.Concat(
                parse.RootCommandResult.Command.Options.Where(option => option.Recursive)
            )
            .Distinct();

    private SettingValue? ValueOf(Option option)
    {
        var variable = ConfigurationKey.VariableOf(option);
        if (ConfigurationKey.IsVariable(option) && variables.TryGetValue(variable, out var word) && word.Length > 0)
        {
            return new([option is Option<bool> ? Switch(variable, word) : word], variable);
        }

        var key = ConfigurationKey.Of(option);
        return ConfigurationKey.IsInFile(option) && file is not null && file.Values.TryGetValue(key, out var value)
            ? new(Words(option, value, $"{file.Name}: {key}"), $"{file.Name}: {key}")
            : null;
    }

    private static string Switch(string origin, string word) =>
        word.ToLowerInvariant() switch
        {
            "1" or "true" or "yes" or "on" => "true",
            "0" or "false" or "no" or "off" => "false",
            _ => throw new UsageException(
                $"{origin}: '{word}' is none of true, false",
                $"{origin}：'{word}' 不是 true、false 之一"
            ),
        };

    private static string[] Words(Option option, JsonElement value, string origin) =>
        (option, value.ValueKind) switch
        {
            (Option<bool>, JsonValueKind.True) => ["true"],
            (Option<bool>, JsonValueKind.False) => ["false"],
            (NumberOption, JsonValueKind.Number) => [value.GetRawText()],
            (Option<string[]>, JsonValueKind.Array) => [.. value.EnumerateArray().Select(each => Word(each, origin))],
            (Option<bool> or NumberOption, _) => throw WrongKind(option, origin),
            _ => [Word(value, origin)],
        };

    private static string Word(JsonElement value, string origin) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } word
            ? word
            : throw new UsageException($"{origin}: not a string", $"{origin}：不是字符串");

    private static UsageException WrongKind(Option option, string origin) =>
        option is NumberOption
            ? new($"{origin}: not a number", $"{origin}：不是数字")
            : new($"{origin}: neither true nor false", $"{origin}：不是 true 或 false");
}
