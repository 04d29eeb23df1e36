namespace GovOpen.Export.Xlsx;

/// <summary>A row that waits to be written.</summary>
/// <param name="Link">Where its cell in the link column leads, or null.</param>
/// <param name="Key">What names the row where a text of it has to go on elsewhere: notice and task.</param>
internal sealed record SheetRow(IReadOnlyList<SheetCell> Cells, SheetLink? Link, (string Notice, string? Task) Key);
