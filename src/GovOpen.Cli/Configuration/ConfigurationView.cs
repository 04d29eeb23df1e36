using System.CommandLine;
using System.Text.Json;
using GovOpen.Cli.Commands;
using GovOpen.Cli.Reports;

namespace GovOpen.Cli.Configuration;

/// <summary>Prints what holds for a command and who said it, for people who wonder where a setting comes from.</summary>
internal static class ConfigurationView
{
    public const string OptionName = "--print-config";

    private const string Hidden = "(hidden)";

    public static void Write(ParseResult parse, RunConfiguration configuration, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("command"u8, parse.CommandResult.Command.Name);
        json.WriteString("file"u8, configuration.FileName);
        json.WriteStartObject("settings"u8);
        foreach (var option in RunConfiguration.OptionsOf(parse).Where(ConfigurationKey.IsVariable))
        {
            Write(json, parse, option, configuration);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ParseResult parse, Option option, RunConfiguration configuration)
    {
        var given = parse.GetResult(option) is { Implicit: false } result ? result : null;
        json.WriteStartObject(ConfigurationKey.Of(option));
        if (given is not null && ConfigurationKey.IsSecret(option))
        {
            json.WriteString("value"u8, Hidden);
        }
        else
        {
            WriteValue(json, parse, option);
        }

        json.WriteString(
            "from"u8,
            given is null ? "default"
                : configuration.Used.TryGetValue(option.Name, out var value) ? value.Origin
                : option.Name
        );
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ParseResult parse, Option option)
    {
        json.WritePropertyName("value"u8);
        switch (option)
        {
            case Option<bool> flag:
                json.WriteBooleanValue(parse.GetValue(flag));
                break;
            case Option<string[]> list:
                json.WriteStartArray();
                foreach (var word in parse.GetValue(list) ?? [])
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
            case NumberOption number when (parse.GetValue<string>(number) ?? number.Fallback) is { } digits:
                json.WriteRawValue(digits);
                break;
            case Option<string> text:
                json.WriteStringValue(parse.GetValue(text) ?? (text as SettingOption)?.Fallback);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
