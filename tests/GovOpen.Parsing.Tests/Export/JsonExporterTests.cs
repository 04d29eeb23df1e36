using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Export;

public class JsonExporterTests
{
    /// <summary>Members of the model that the contract keeps out of the JSON.</summary>
    private static readonly string[] LeftOut = ["plane", "inherited"];

    [Fact]
    public void Names_and_their_order_are_those_of_the_contract()
    {
        using var json = JsonDocument.Parse(Write(JsonLayout.One, RichNotice.Create()));
        var notice = json.RootElement;
        Assert.Equal("schema id source notice parts outline tasks diagnostics ledger", Names(notice));
        Assert.Equal("name format bytes sha256 encoding pages", Names(notice.GetProperty("source")));
        Assert.Equal(
            "title docNumber issuers addressees issuedOn publishedOn printedOn year release indexNumber attachments basis rules",
            Names(notice.GetProperty("notice"))
        );
        var task = notice.GetProperty("tasks")[0];
        Assert.Equal(
            "id part marker scheme number path title text measures units deadline times remarks at confidence",
            Names(task)
        );
        Assert.Equal("role literal name kind origin from", Names(task.GetProperty("units")[0]));
        Assert.Equal(
            "literal kind start date every minCount offset event year yearFrom origin",
            Names(task.GetProperty("deadline"))
        );
        Assert.Equal("page line table row column box start end quote", Names(task.GetProperty("at")[0]));
        Assert.Equal("code severity message task at", Names(notice.GetProperty("diagnostics")[0]));
        Assert.Equal(
            "characters task outline head prose furniture unplaced spans",
            Names(notice.GetProperty("ledger"))
        );
    }

    [Fact]
    public void Values_are_written_as_the_contract_says()
    {
        using var json = JsonDocument.Parse(Write(JsonLayout.One, RichNotice.Create()));
        var task = json.RootElement.GetProperty("tasks")[0];
        Assert.Equal("issue-date", task.GetProperty("deadline").GetProperty("yearFrom").GetString());
        Assert.Equal("2022-12-31", task.GetProperty("deadline").GetProperty("date").GetString());
        Assert.Equal("working-day", task.GetProperty("deadline").GetProperty("offset").GetProperty("unit").GetString());
        Assert.Equal(JsonValueKind.Null, task.GetProperty("times")[0].GetProperty("date").ValueKind);
        Assert.Equal("0.9", task.GetProperty("confidence").GetRawText());
        Assert.Equal("公开预算𠮷，\"及时\"。\n另起一段", task.GetProperty("text").GetString());
        var at = json.RootElement.GetProperty("diagnostics")[0].GetProperty("at");
        Assert.Equal((2, "一、"), (at.GetProperty("line").GetInt32(), at.GetProperty("quote").GetString()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("diagnostics")[1].GetProperty("at").ValueKind);
    }

    [Fact]
    public void Han_characters_stay_readable_and_lines_end_with_LF()
    {
        var text = Write(JsonLayout.One, RichNotice.Create());
        Assert.Contains("\"title\": \"甲县政务公开工作要点\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_does_not_break_the_output()
    {
        var notice = RichNotice.Create() with { Head = new() { Title = "坏\uD800字" } };
        using var json = JsonDocument.Parse(Write(JsonLayout.One, notice));
        Assert.Equal("坏\uFFFD字", json.RootElement.GetProperty("notice").GetProperty("title").GetString());
    }

    [Fact]
    public void Several_notices_are_an_array_or_a_line_each()
    {
        var notice = RichNotice.Create();
        using var array = JsonDocument.Parse(Write(JsonLayout.Array, notice, notice));
        Assert.Equal(2, array.RootElement.GetArrayLength());

        var lines = Write(JsonLayout.Lines, notice, notice).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal(lines[0], lines[1]);
        Assert.Equal("", lines[2]);
    }

    [Fact]
    public void No_member_of_the_model_is_forgotten()
    {
        using var json = JsonDocument.Parse(Write(JsonLayout.One, RichNotice.Create()));
        var written = new HashSet<string>();
        Collect(json.RootElement, written);
        var missing = ModelTypes(typeof(Notice))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Except(written)
            .Except(LeftOut)
            // The head is the member "notice"; a finding's rule is written as code and severity.
            .Except(["head", "rule"]);
        Assert.Empty(missing);
    }

    private static HashSet<Type> ModelTypes(Type root)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>([root]);
        while (open.TryDequeue(out var next))
        {
            var type = Nullable.GetUnderlyingType(next) ?? next;
            if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
            {
                open.Enqueue(type.GetGenericArguments()[0]);
            }
            else if (
                type.IsClass
                && type.Namespace is { } room
                && room.StartsWith("GovOpen", StringComparison.Ordinal)
                && type.Name is not ("SourcePlane" or "Diagnostic")
                && found.Add(type)
            )
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    open.Enqueue(property.PropertyType);
                }
            }
        }

        return found;
    }

    private static void Collect(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                names.Add(member.Name);
                Collect(member.Value, names);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, names);
            }
        }
    }

    private static string Names(JsonElement element) =>
        string.Join(' ', element.EnumerateObject().Select(member => member.Name));

    internal static string Write(JsonLayout layout, params Notice[] notices)
    {
        using var stream = new MemoryStream();
        using (var exporter = new JsonExporter(stream, layout))
        {
            foreach (var notice in notices)
            {
                exporter.Write(notice);
            }

            exporter.Complete();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
