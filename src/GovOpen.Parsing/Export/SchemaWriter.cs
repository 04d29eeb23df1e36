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

    /// <summary>The Frictionless data package of the tables, as <see cref="DataPackageExporter"/> writes it.</summary>
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
        DataPackageDescriptor.Write(json);
        json.Flush();
        output.Write("\n"u8);
    }
}
