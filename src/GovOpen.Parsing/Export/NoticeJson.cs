using System.Text.Json;
using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>
/// Writes a notice as <c>govopen.notice/1</c>, member by member in the order of the schema. Written by hand rather than
/// generated: no metadata is built at start-up, the model carries no attributes, and the order is there to read.
/// </summary>
internal static class NoticeJson
{
    public const string Schema = "govopen.notice/1";

    public static void Write(Utf8JsonWriter json, Notice notice)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, Schema);
        json.WriteString("id"u8, notice.Id);
        json.Object("source"u8, notice.Source, WriteSource);
        json.Object("notice"u8, notice.Head, WriteHead);
        json.Objects("parts"u8, notice.Parts, WritePart);
        json.Objects("outline"u8, notice.Outline, WriteOutlineEntry);
        json.Objects("tasks"u8, notice.Tasks, TaskJson.Write);
        json.Objects(
            "diagnostics"u8,
            notice.Diagnostics,
            (writer, finding) => DiagnosticJson.Write(writer, finding, notice.Plane)
        );
        json.Object("ledger"u8, notice.Ledger, WriteLedger);
        json.WriteEndObject();
    }

    public static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.Number("page"u8, span.Page);
        json.Number("line"u8, span.Line);
        json.Number("table"u8, span.Table);
        json.Number("row"u8, span.Row);
        json.Number("column"u8, span.Column);
        json.WriteStartArray("box"u8);
        foreach (var edge in span.Box.AsSpan())
        {
            json.WriteNumberValue(edge);
        }

        json.WriteEndArray();
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteString("quote"u8, span.Quote);
    }

    private static void WriteSource(Utf8JsonWriter json, NoticeSource source)
    {
        json.WriteString("name"u8, source.Name);
        json.WriteString("format"u8, ExportNames.Of(source.Format));
        json.WriteNumber("bytes"u8, source.Bytes);
        json.WriteString("sha256"u8, source.Sha256);
        json.WriteString("encoding"u8, source.Encoding);
        json.Number("pages"u8, source.Pages);
    }

    private static void WriteHead(Utf8JsonWriter json, NoticeHead head)
    {
        json.WriteString("title"u8, head.Title);
        json.Object("docNumber"u8, head.DocNumber, WriteDocumentNumber);
        json.Strings("issuers"u8, head.Issuers);
        json.Strings("addressees"u8, head.Addressees);
        json.Date("issuedOn"u8, head.IssuedOn);
        json.Date("publishedOn"u8, head.PublishedOn);
        json.Date("printedOn"u8, head.PrintedOn);
        json.Number("year"u8, head.Year);
        json.WriteString("release"u8, head.Release);
        json.WriteString("indexNumber"u8, head.IndexNumber);
        json.Strings("attachments"u8, head.Attachments);
        json.Objects("basis"u8, head.Basis, WriteBasis);
        json.Objects("rules"u8, head.Rules, WriteRule);
    }

    private static void WriteDocumentNumber(Utf8JsonWriter json, DocumentNumber number)
    {
        json.WriteString("literal"u8, number.Literal);
        json.WriteString("normalized"u8, number.Normalized);
        json.WriteString("agency"u8, number.Agency);
        json.Number("year"u8, number.Year);
        json.WriteNumber("serial"u8, number.Serial);
    }

    private static void WriteBasis(Utf8JsonWriter json, BasisDocument basis)
    {
        json.WriteString("title"u8, basis.Title);
        json.WriteString("docNumber"u8, basis.DocNumber);
        json.WriteString("relation"u8, basis.Relation);
    }

    private static void WriteRule(Utf8JsonWriter json, NoticeRule rule)
    {
        json.WriteString("kind"u8, rule.Kind);
        json.WriteString("quote"u8, rule.Quote);
    }

    private static void WritePart(Utf8JsonWriter json, NoticePart part)
    {
        json.WriteString("id"u8, part.Id);
        json.WriteString("kind"u8, ExportNames.Of(part.Kind));
        json.WriteString("title"u8, part.Title);
        json.WriteNumber("tasks"u8, part.Tasks);
    }

    private static void WriteOutlineEntry(Utf8JsonWriter json, OutlineEntry entry)
    {
        json.WriteString("id"u8, entry.Id);
        json.WriteString("part"u8, entry.Part);
        json.WriteString("parent"u8, entry.Parent);
        json.WriteNumber("level"u8, entry.Level);
        json.WriteString("marker"u8, entry.Marker);
        json.WriteString("scheme"u8, entry.Scheme);
        json.Number("number"u8, entry.Number);
        json.WriteString("title"u8, entry.Title);
        json.Objects("at"u8, entry.At, WriteSpan);
    }

    private static void WriteLedger(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteNumber("characters"u8, ledger.Characters);
        json.WriteNumber("task"u8, ledger.Task);
        json.WriteNumber("outline"u8, ledger.Outline);
        json.WriteNumber("head"u8, ledger.Head);
        json.WriteNumber("prose"u8, ledger.Prose);
        json.WriteNumber("furniture"u8, ledger.Furniture);
        json.WriteNumber("unplaced"u8, ledger.Unplaced);
        json.Objects("spans"u8, ledger.Spans, WriteLedgerSpan);
    }

    private static void WriteLedgerSpan(Utf8JsonWriter json, LedgerSpan span)
    {
        json.WriteString("class"u8, ExportNames.Of(span.Class));
        json.WriteString("reason"u8, span.Reason);
        json.WriteString("part"u8, span.Part);
        json.Number("line"u8, span.Line);
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteString("quote"u8, span.Quote);
    }
}
