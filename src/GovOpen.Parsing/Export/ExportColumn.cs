namespace GovOpen.Parsing.Export;

/// <summary>A column of the flat outputs.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="Type">Its Frictionless type: string, integer, number, date.</param>
/// <param name="Meaning">What it holds, in English.</param>
/// <param name="Read">Its cell in a row; null and the empty string are the same, an empty cell.</param>
public sealed record ExportColumn(
    string Name,
    string Chinese,
    string Type,
    string Meaning,
    Func<ExportRow, string?> Read
)
{
    /// <summary>The text of its header cell.</summary>
    public string Header(ExportHeaders headers) =>
        headers switch
        {
            ExportHeaders.Zh => Chinese,
            ExportHeaders.Both => $"{Name}（{Chinese}）",
            _ => Name,
        };
}
