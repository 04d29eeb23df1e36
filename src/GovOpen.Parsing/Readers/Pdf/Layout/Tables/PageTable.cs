namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A table on one page. Its cells tile its box: every grid position belongs to exactly one cell.</summary>
/// <param name="Box">From the first to the last edge of both kinds.</param>
/// <param name="ColumnEdges">x of the column borders, left to right; one more than there are columns.</param>
/// <param name="RowEdges">y of the row borders, top to bottom; one more than there are rows.</param>
/// <param name="Cells">The cells by row, then by column; a merged cell is listed once.</param>
/// <param name="Form">Where its edges come from.</param>
/// <param name="Evidence">Why it was taken for a table, in one line for <c>inspect</c>.</param>
internal sealed record PageTable(
    PageBox Box,
    IReadOnlyList<double> ColumnEdges,
    IReadOnlyList<double> RowEdges,
    IReadOnlyList<PageCell> Cells,
    PageTableForm Form,
    string Evidence
)
{
    public int ColumnCount => ColumnEdges.Count - 1;

    public int RowCount => RowEdges.Count - 1;

    /// <summary>What was repaired or guessed.</summary>
    public IReadOnlyList<TableFinding> Findings { get; init; } = [];

    /// <summary>Whether a cell at its end goes on on the next page, as the rulings say.</summary>
    public bool LeavesOpen
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell.IsOpenBelow)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the cells hold a glyph: its centre is in the box and it is no watermark.</summary>
    public bool Covers(Glyph glyph) => Box.Holds(glyph);
}
