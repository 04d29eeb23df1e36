using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export.Report;

/// <summary>
/// What the script filters and sorts by, as JSON that is safe inside a script element: the encoder writes every
/// <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotation mark as an escape, so no text can end the element or open a comment.
/// </summary>
internal sealed class PageIndex : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = false,
    };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, int> units = new(StringComparer.Ordinal);

    // Each as it was spelled first.
    private readonly List<string> unitNames = [];
    private readonly Dictionary<string, int> sections = new(StringComparer.Ordinal);

    public PageIndex()
    {
        json = new(buffer, Options);
        json.WriteStartObject();
        json.WriteStartArray("tasks"u8);
    }

    /// <summary>One task: notice, section, units as [unit, role] pairs, kinds and days of its deadlines, confidence, codes.</summary>
    public void Add(TaskFacts facts)
    {
        json.WriteStartArray();
        json.WriteNumberValue(facts.Notice);
        json.WriteNumberValue(NumberOf(sections, facts.Section));
        json.WriteStartArray();
        foreach (var unit in facts.Units)
        {
            json.WriteNumberValue(NumberOfUnit(unit.Name));
            json.WriteStringValue(ExportNames.Of(unit.Role));
        }

        json.WriteEndArray();
        json.Strings(facts.Deadlines.Select(deadline => ExportNames.Of(deadline.Kind)));
        json.Strings(facts.Deadlines.Select(deadline => ExportCells.Date(deadline.Date)).OfType<string>());
        json.WriteNumberValue(facts.Task.Confidence);
        json.Strings(facts.Findings.Select(finding => finding.Rule.Code).Distinct());
        json.WriteEndArray();
    }

    /// <summary>Closes the index.</summary>
    public string Complete(ReportTexts texts)
    {
        json.WriteEndArray();
        json.Strings("units"u8, unitNames);
        json.Strings("sections"u8, sections.OrderBy(entry => entry.Value).Select(entry => entry.Key));
        json.WriteStartObject("texts"u8);
        foreach (var (key, text) in texts.OfScript)
        {
            json.WriteString(key, text);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The notice as its reader shows it.</summary>
    public static string SourceOf(Notice notice, ReadingText reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("name"u8, notice.Source.Name);
        json.WriteString("title"u8, notice.Head.Title ?? notice.Source.Name);
        json.WriteBoolean("paged"u8, notice.Source.Pages is not null);
        json.WritePropertyName("blocks"u8);
        reading.WriteJson(json);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public void Dispose() => json.Dispose();

    private int NumberOfUnit(string name)
    {
        var number = NumberOf(units, UnitGrouping.KeyOf(name));
        if (number == unitNames.Count)
        {
            unitNames.Add(name);
        }

        return number;
    }

    private static int NumberOf(Dictionary<string, int> names, string name)
    {
        if (!names.TryGetValue(name, out var number))
        {
            names.Add(name, number = names.Count);
        }

        return number;
    }
}
