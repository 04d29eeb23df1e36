using System.CommandLine;
using System.Text.Json;
using GovOpen.Cli.Commands;
using GovOpen.Cli.Reports;

namespace GovOpen.Cli.Configuration;

/// <summary>Writes the JSON Schema of <c>govopen.json</c>, made of the options themselves.</summary>
internal static class ConfigurationSchema
{
    /// <param name="options">The options of all commands.</param>
    public static void Write(IEnumerable<Option> options, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title"u8, "govopen.json");
        json.WriteString("type"u8, "object");
        json.WriteBoolean("additionalProperties"u8, false);
        json.WriteStartObject("properties"u8);
        json.WriteStartObject("$schema"u8);
        json.WriteString("type"u8, "string");
        json.WriteEndObject();
        foreach (var option in options.Where(ConfigurationKey.IsInFile).DistinctBy(option => option.Name))
        {
            json.WriteStartObject(ConfigurationKey.Of(option));
            json.WriteString("description"u8, option.Description);
            WriteType(json, option);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteType(Utf8JsonWriter json, Option option)
    {
        switch (option)
        {
            case Option<bool>:
                json.WriteString("type"u8, "boolean");
                break;
            case NumberOption number:
                json.WriteString("type"u8, "integer");
                json.WriteNumber("minimum"u8, number.Least);
                json.WriteNumber("maximum"u8, number.Most);
                break;
            case IChoiceOption choice:
                json.WriteStartArray("enum"u8);
                foreach (var word in choice.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
            case Option<string[]>:
                json.WriteString("type"u8, "array");
                json.WriteStartObject("items"u8);
                json.WriteString("type"u8, "string");
                json.WriteEndObject();
                break;
            default:
                json.WriteString("type"u8, "string");
                break;
        }
    }
}
