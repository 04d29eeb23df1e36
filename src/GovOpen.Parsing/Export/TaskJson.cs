using System.Text.Json;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>Writes the members of a task.</summary>
internal static class TaskJson
{
    public static void Write(Utf8JsonWriter json, TaskRecord task)
    {
        json.WriteString("id"u8, task.Id);
        json.WriteString("part"u8, task.Part);
        json.WriteString("marker"u8, task.Marker);
        json.WriteString("scheme"u8, task.Scheme);
        json.Number("number"u8, task.Number);
        json.Objects("path"u8, task.Path, WritePathEntry);
        json.WriteString("title"u8, task.Title);
        json.WriteString("text"u8, task.Text);
        json.Objects("measures"u8, task.Measures, WriteMeasure);
        json.Objects("units"u8, task.Units, WriteUnit);
        json.Object("deadline"u8, task.Deadline, WriteDeadline);
        json.Objects("times"u8, task.Times, WriteDeadline);
        json.WriteString("remarks"u8, task.Remarks);
        json.Objects("at"u8, task.At, NoticeJson.WriteSpan);
        json.Number("confidence"u8, task.Confidence);
    }

    private static void WritePathEntry(Utf8JsonWriter json, PathEntry entry)
    {
        json.WriteString("marker"u8, entry.Marker);
        json.WriteString("title"u8, entry.Title);
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteString("marker"u8, measure.Marker);
        json.Number("number"u8, measure.Number);
        json.WriteString("text"u8, measure.Text);
        json.Objects("units"u8, measure.Units, WriteUnit);
        json.Object("deadline"u8, measure.Deadline, WriteDeadline);
    }

    private static void WriteUnit(Utf8JsonWriter json, TaskUnit unit)
    {
        json.WriteString("role"u8, ExportNames.Of(unit.Role));
        json.WriteString("literal"u8, unit.Literal);
        json.WriteString("name"u8, unit.Name);
        json.WriteString("kind"u8, ExportNames.Of(unit.Kind));
        json.WriteString("origin"u8, ExportNames.Of(unit.Origin));
        json.WriteString("from"u8, unit.From);
    }

    private static void WriteDeadline(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteString("literal"u8, deadline.Literal);
        json.WriteString("kind"u8, ExportNames.Of(deadline.Kind));
        json.Date("start"u8, deadline.Start);
        json.Date("date"u8, deadline.Date);
        json.WriteString("every"u8, deadline.Every);
        json.Number("minCount"u8, deadline.MinCount);
        json.Object("offset"u8, deadline.Offset, WriteOffset);
        json.WriteString("event"u8, deadline.Event);
        json.Number("year"u8, deadline.Year);
        json.WriteString("yearFrom"u8, deadline.YearFrom is { } source ? ExportNames.Of(source) : null);
        json.WriteString("origin"u8, ExportNames.Of(deadline.Origin));
    }

    private static void WriteOffset(Utf8JsonWriter json, DeadlineOffset offset)
    {
        json.WriteNumber("n"u8, offset.N);
        json.WriteString("unit"u8, ExportNames.Of(offset.Unit));
    }
}
