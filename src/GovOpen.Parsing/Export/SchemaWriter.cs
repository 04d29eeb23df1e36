using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace GovOpen.Parsing.Export;

/// <summary>Writes the descriptions of the outputs, for programs that read them.</summary>
public static class SchemaWriter
{
    /// <summary>The JSON Schema (draft 2020-12) of <c>govopen.notice/1</c>.</summary>
    public static void WriteJsonSchema(Stream output)
    {
        using var schema =
            typeof(SchemaWriter).Assembly.GetManifestResourceStream("notice.schema.json")
            ?? throw new InvalidOperationException("The assembly lacks notice.schema.json.");
        schema.CopyTo(output);
    }

    /// <summary>The columns of the CSV output, as CSV: name, Chinese name, type, meaning.</summary>
    public static void WriteColumns(Stream output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord("name", "name_zh", "type", "meaning");
        foreach (var column in ExportColumns.For(ExportGrain.Unit))
        {
            var isContract = ExportColumns.All.Any(each => each.Name == column.Name);
            csv.WriteRecord(
                column.Name,
                column.Chinese,
                column.Type,
                isContract ? column.Meaning : $"{column.Meaning} Only with --grain unit."
            );
        }
    }

    /// <summary>A Frictionless data package that describes <c>tasks.csv</c>.</summary>
    public static void WriteDataPackage(Stream output)
    {
        using var json = new Utf8JsonWriter(
            output,
            new JsonWriterOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                Indented = true,
                NewLine = "\n",
            }
        );
        json.WriteStartObject();
        json.WriteString("name"u8, "govopen-tasks");
        json.WriteString("profile"u8, "tabular-data-package");
        json.WriteStartArray("resources"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, "tasks");
        json.WriteString("path"u8, "tasks.csv");
        json.WriteString("profile"u8, "tabular-data-resource");
        json.WriteString("format"u8, "csv");
        json.WriteString("mediatype"u8, "text/csv");
        json.WriteString("encoding"u8, "utf-8");
        WriteTableSchema(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteTableSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject("schema"u8);
        json.WriteStartArray("fields"u8);
        foreach (var column in ExportColumns.All)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, column.Name);
            json.WriteString("title"u8, column.Chinese);
            json.WriteString("type"u8, column.Type);
            json.WriteString("description"u8, column.Meaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues"u8);
        json.WriteStringValue(string.Empty);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
