using System.Text.Json;

namespace GovOpen.Parsing.Export;

/// <summary>Writes <c>datapackage.json</c>: a tabular data package of Frictionless, the tables with their columns and keys.</summary>
internal static class DataPackageDescriptor
{
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, "govopen-tasks");
        json.WriteString("profile"u8, "tabular-data-package");
        json.WriteStartArray("resources"u8);
        foreach (var table in PackageTable.All)
        {
            WriteResource(json, table);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, PackageTable table)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, table.Name);
        json.WriteString("title"u8, table.Title);
        json.WriteString("path"u8, table.Path);
        json.WriteString("profile"u8, "tabular-data-resource");
        json.WriteString("format"u8, "csv");
        json.WriteString("mediatype"u8, "text/csv");
        json.WriteString("encoding"u8, "utf-8");
        json.WriteStartObject("schema"u8);
        json.WriteStartArray("fields"u8);
        foreach (var column in table.Columns)
        {
            WriteField(json, column, isKey: table.Key.Contains(column.Name));
        }

        json.WriteEndArray();
        json.Strings("missingValues"u8, [string.Empty]);
        json.Strings("primaryKey"u8, table.Key);
        if (table != PackageTable.Tasks)
        {
            WriteForeignKey(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, PackageColumn column, bool isKey)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, column.Name);
        json.WriteString("title"u8, column.Chinese);
        json.WriteString("type"u8, column.Type);
        json.WriteString("description"u8, column.Meaning);
        if (isKey)
        {
            json.WriteStartObject("constraints"u8);
            json.WriteBoolean("required"u8, true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteForeignKey(Utf8JsonWriter json)
    {
        json.WriteStartArray("foreignKeys"u8);
        json.WriteStartObject();
        json.Strings("fields"u8, PackageTable.TaskKey);
        json.WriteStartObject("reference"u8);
        json.WriteString("resource"u8, PackageTable.Tasks.Name);
        json.Strings("fields"u8, PackageTable.TaskKey);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
