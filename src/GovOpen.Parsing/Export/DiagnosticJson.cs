using System.Text.Json;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>Writes the members of a diagnostic.</summary>
public static class DiagnosticJson
{
    /// <param name="plane">The plane that its range counts in; null where the input could not be read.</param>
    public static void Write(Utf8JsonWriter json, Diagnostic finding, SourcePlane? plane)
    {
        json.WriteString("code"u8, finding.Rule.Code);
        json.WriteString("severity"u8, ExportNames.Of(finding.Rule.Severity));
        json.WriteString("message"u8, finding.Message);
        json.WriteString("task"u8, finding.Task);
        json.Object("at"u8, plane is null || finding.At is not { } at ? null : SpanOf(at, plane), NoticeJson.WriteSpan);
    }

    private static SourceSpan SpanOf(TextRange range, SourcePlane plane) =>
        new()
        {
            Page = plane.PageAt(range.Start),
            Line = plane.PageCount is null ? plane.LineAt(range.Start) : null,
            Box = plane.BoxOf(range),
            Start = range.Start,
            End = range.End,
            Quote = plane.Quote(range),
        };
}
