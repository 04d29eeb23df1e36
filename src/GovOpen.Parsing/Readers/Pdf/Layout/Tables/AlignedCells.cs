namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The cells of a grid by alignment: one a position, but text that crosses a column edge covers both columns.</summary>
internal static class AlignedCells
{
    public static List<CellArea> Areas(List<TextBand> bands, GridEdges columns, GridEdges rows, double narrowest)
    {
        var isCrossed = new bool[rows.CellCount, columns.Count];
        foreach (var band in bands)
        {
            var row = rows.CellAt((band.Y0 + band.Y1) / 2);
            foreach (var (from, to, _) in band.Pieces(narrowest * band.Size))
            {
                for (var c = columns.CellAt(from) + 1; c < columns.Count - 1 && columns[c] < to; c++)
                {
                    isCrossed[row, c] = true;
                }
            }
        }

        var areas = new List<CellArea>();
        for (var r = 0; r < rows.CellCount; r++)
        {
            for (int c = 0, next; c < columns.CellCount; c = next)
            {
                next = c + 1;
                while (next < columns.CellCount && isCrossed[r, next])
                {
                    next++;
                }

                areas.Add(new(r, c, 1, next - c));
            }
        }

        return areas;
    }
}
