using System.Text.Encodings.Web;
using System.Text.Json;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Reports;

/// <summary>A JSON array: the members of a notice's diagnostics, and the path before them.</summary>
internal sealed class JsonReport : IFindingReport
{
    private readonly Stream output;
    private readonly Utf8JsonWriter json;

    public JsonReport(Stream output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
    }

    /// <summary>How the reports write JSON.</summary>
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            NewLine = "\n",
        };

    public void Add(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, finding.Path);
        DiagnosticJson.Write(json, finding.Diagnostic, finding.Plane);
        json.WriteEndObject();
        json.Flush();
    }

    public void Complete()
    {
        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => json.Dispose();
}
