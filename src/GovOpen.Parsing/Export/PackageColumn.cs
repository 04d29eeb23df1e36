namespace GovOpen.Parsing.Export;

/// <summary>A column of a table of the data package.</summary>
/// <param name="Type">Its Frictionless type: string, integer, number, date.</param>
/// <param name="Read">Its cell in a row; null and the empty string are the same, an empty cell.</param>
internal sealed record PackageColumn(
    string Name,
    string Chinese,
    string Type,
    string Meaning,
    Func<PackageRow, string?> Read
)
{
    /// <summary>A column of the flat outputs.</summary>
    public static PackageColumn Of(ExportColumn column) =>
        new(column.Name, column.Chinese, column.Type, column.Meaning, each => column.Read(each.Row));

    /// <summary>The text of its header cell.</summary>
    public string Header(ExportHeaders headers) =>
        new ExportColumn(Name, Chinese, Type, Meaning, _ => null).Header(headers);
}
