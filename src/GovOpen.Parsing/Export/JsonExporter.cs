using System.Text.Encodings.Web;
using System.Text.Json;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>Writes notices as JSON (schema <c>govopen.notice/1</c>), UTF-8, LF, Han characters as they are. Leaves the stream open.</summary>
public sealed class JsonExporter : INoticeExporter
{
    private static readonly JsonWriterOptions Indented = new()
    {
        // The output is a file of its own, never part of a page: only JSON's own escapes are needed.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    private readonly Stream output;
    private readonly JsonLayout layout;
    private readonly Utf8JsonWriter json;

    public JsonExporter(Stream output, JsonLayout layout)
    {
        this.output = output;
        this.layout = layout;
        json = new Utf8JsonWriter(output, Indented with { Indented = layout != JsonLayout.Lines });
        if (layout == JsonLayout.Array)
        {
            json.WriteStartArray();
        }
    }

    public void Write(Notice notice)
    {
        NoticeJson.Write(json, notice);
        json.Flush();
        if (layout == JsonLayout.Lines)
        {
            EndLine();
            json.Reset();
        }
    }

    public void Complete()
    {
        if (layout == JsonLayout.Array)
        {
            json.WriteEndArray();
        }

        json.Flush();
        if (layout != JsonLayout.Lines)
        {
            EndLine();
        }
    }

    public void Dispose() => json.Dispose();

    private void EndLine() => output.Write("\n"u8);
}
