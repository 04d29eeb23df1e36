using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Export;

public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Text(SchemaWriter.WriteJsonSchema)).RootElement;

    [Fact]
    public void The_output_is_valid_by_the_schema()
    {
        using var json = JsonDocument.Parse(JsonExporterTests.Write(JsonLayout.One, RichNotice.Create()));
        Assert.Equal([], Check(json.RootElement, Schema, "$"));
    }

    [Fact]
    public void The_schema_refuses_what_is_wrong()
    {
        var text = JsonExporterTests.Write(JsonLayout.One, RichNotice.Create());
        foreach (
            var (right, wrong) in new[]
            {
                ("\"id\"", "\"key\""),
                ("\"lead\"", "\"boss\""),
                ("2022-12-31", "31.12.2022"),
                ("\"start\": 11", "\"start\": null"),
            }
        )
        {
            Assert.Contains(right, text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text.Replace(right, wrong, StringComparison.Ordinal));
            Assert.NotEmpty(Check(json.RootElement, Schema, "$"));
        }
    }

    [Fact]
    public void The_schema_lists_the_words_of_every_enumeration()
    {
        Assert.Equal(Enum.GetValues<DocumentFormat>().Select(ExportNames.Of), Words("source", "format"));
        Assert.Equal(Enum.GetValues<PartKind>().Select(ExportNames.Of), Words("part", "kind"));
        Assert.Equal(Enum.GetValues<UnitRole>().Select(ExportNames.Of), Words("unit", "role"));
        Assert.Equal(Enum.GetValues<UnitKind>().Select(ExportNames.Of), Words("unit", "kind"));
        Assert.Equal(Enum.GetValues<UnitOrigin>().Select(ExportNames.Of), Words("unit", "origin"));
        Assert.Equal(Enum.GetValues<DeadlineKind>().Select(ExportNames.Of), Words("deadline", "kind"));
        Assert.Equal(Enum.GetValues<DeadlineOrigin>().Select(ExportNames.Of), Words("deadline", "origin"));
        Assert.Equal(Enum.GetValues<YearSource>().Select(ExportNames.Of), Words("deadline", "yearFrom"));
        Assert.Equal(Enum.GetValues<OffsetUnit>().Select(ExportNames.Of), Words("offset", "unit"));
        Assert.Equal(
            Enum.GetValues<LedgerClass>().Select(ExportNames.Of).Order(StringComparer.Ordinal),
            Words("ledgerSpan", "class").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_data_package_lists_the_columns_in_order()
    {
        using var package = JsonDocument.Parse(Text(SchemaWriter.WriteDataPackage));
        var fields = package.RootElement.GetProperty("resources")[0].GetProperty("schema").GetProperty("fields");
        Assert.Equal(
            ExportColumns.All.Select(column => column.Name),
            fields.EnumerateArray().Select(field => field.GetProperty("name").GetString()!)
        );
    }

    [Fact]
    public void The_column_list_has_a_line_per_column()
    {
        var lines = Text(SchemaWriter.WriteColumns).TrimEnd('\n').Split('\n');
        Assert.Equal("name,name_zh,type,meaning", lines[0]);
        Assert.Equal("notice_id,通知编号,string,Id of the notice.", lines[1]);
        Assert.Equal(ExportColumns.For(ExportGrain.Unit).Count + 1, lines.Length);
    }

    private static IEnumerable<string> Words(string type, string member) =>
        Schema
            .GetProperty("$defs")
            .GetProperty(type)
            .GetProperty("properties")
            .GetProperty(member)
            .GetProperty("enum")
            .EnumerateArray()
            .Where(word => word.ValueKind == JsonValueKind.String)
            .Select(word => word.GetString()!);

    /// <summary>Checks the keywords that the schema uses, and says where they are not kept.</summary>
    private static List<string> Check(JsonElement value, JsonElement schema, string path)
    {
        var wrong = new List<string>();
        foreach (var keyword in schema.EnumerateObject())
        {
            var argument = keyword.Value;
            switch (keyword.Name)
            {
                case "$ref":
                    var name = argument.GetString()!.Split('/')[^1];
                    wrong.AddRange(Check(value, Schema.GetProperty("$defs").GetProperty(name), path));
                    break;
                case "anyOf":
                    var tries = argument.EnumerateArray().Select(each => Check(value, each, path)).ToList();
                    wrong.AddRange(tries.Exists(each => each.Count == 0) ? [] : tries[0]);
                    break;
                case "type":
                    Note(TypesOf(argument).Any(type => IsOf(value, type)));
                    break;
                case "enum":
                    Note(argument.EnumerateArray().Any(each => JsonElement.DeepEquals(each, value)));
                    break;
                case "const":
                    Note(JsonElement.DeepEquals(argument, value));
                    break;
                case "required" when value.ValueKind == JsonValueKind.Object:
                    Note(argument.EnumerateArray().All(each => value.TryGetProperty(each.GetString()!, out _)));
                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    foreach (var member in value.EnumerateObject())
                    {
                        wrong.AddRange(
                            argument.TryGetProperty(member.Name, out var inner)
                                ? Check(member.Value, inner, $"{path}.{member.Name}")
                                : [$"{path}.{member.Name} is unknown"]
                        );
                    }

                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    wrong.AddRange(
                        value.EnumerateArray().SelectMany((each, i) => Check(each, argument, $"{path}[{i}]"))
                    );
                    break;
                case "pattern" when value.ValueKind == JsonValueKind.String:
                    Note(Regex.IsMatch(value.GetString()!, argument.GetString()!));
                    break;
                case "format" when value.ValueKind == JsonValueKind.String:
                    Note(DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _));
                    break;
                case "minimum" when value.ValueKind == JsonValueKind.Number:
                    Note(value.GetDecimal() >= argument.GetDecimal());
                    break;
                case "maximum" when value.ValueKind == JsonValueKind.Number:
                    Note(value.GetDecimal() <= argument.GetDecimal());
                    break;
                case "maxItems" when value.ValueKind == JsonValueKind.Array:
                    Note(value.GetArrayLength() <= argument.GetInt32());
                    break;
            }

            void Note(bool isKept)
            {
                if (!isKept)
                {
                    wrong.Add($"{path} breaks {keyword.Name}");
                }
            }
        }

        return wrong;
    }

    private static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(each => each.GetString()!)
            : [type.GetString()!];

    private static bool IsOf(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "null" => value.ValueKind == JsonValueKind.Null,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => throw new NotSupportedException(type),
        };

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
