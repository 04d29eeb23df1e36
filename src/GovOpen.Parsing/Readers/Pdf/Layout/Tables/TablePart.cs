namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The part of a table that stands on one page, in the columns of the whole table.</summary>
/// <param name="Placed">The part as it stands on its page.</param>
/// <param name="Index">Its index in the list given to the stitcher.</param>
/// <param name="EdgeMap">For each of its column edges the edge of the whole table.</param>
/// <param name="HeadRows">Leading rows that print the head of the first part again.</param>
internal sealed record TablePart(PlacedTable Placed, int Index, int[] EdgeMap, int HeadRows)
{
    public PageTable Table => Placed.Table;

    /// <summary>Whether a cell at its beginning comes from the page before, as the rulings say. A head hides what they would say.</summary>
    public bool OpensAbove
    {
        get
        {
            foreach (var cell in Table.Cells)
            {
                if (cell.Row > 0 || HeadRows > 0)
                {
                    return false;
                }

                if (cell.IsOpenAbove)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public int ColumnOf(PageCell cell) => EdgeMap[cell.Column];

    public int ColumnSpanOf(PageCell cell) => EdgeMap[cell.EndColumn] - EdgeMap[cell.Column];
}
