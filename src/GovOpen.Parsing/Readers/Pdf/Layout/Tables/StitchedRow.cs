namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A row of a table made whole: the cells that begin in it, left to right.</summary>
/// <param name="Cells">Cells in the order of their columns.</param>
/// <param name="StartsPage">A page break stands right before it.</param>
internal sealed record StitchedRow(IReadOnlyList<StitchedCell> Cells, bool StartsPage)
{
    /// <summary>The page break before it cuts no row, as the rulings or the ends of lines show.</summary>
    public bool IsApart { get; init; }
}
