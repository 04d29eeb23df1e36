namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Gives each cell of a grid its glyphs.</summary>
internal static class CellFiller
{
    public static List<PageCell> Fill(
        List<CellArea> areas,
        GridEdges columns,
        GridEdges rows,
        IReadOnlyList<Glyph> glyphs
    )
    {
        var owners = Owners(areas, columns.CellCount, rows.CellCount);
        var contents = new List<Glyph>?[areas.Count];
        var box = new PageBox(columns[0], rows[0], columns[columns.Count - 1], rows[rows.Count - 1]);
        foreach (var glyph in glyphs)
        {
            if (box.Holds(glyph))
            {
                var row = rows.CellAt(glyph.Box.CenterY);
                var owner = owners[(row * columns.CellCount) + columns.CellAt(glyph.Box.CenterX)];
                (contents[owner] ??= []).Add(glyph);
            }
        }

        var cells = new List<PageCell>(areas.Count);
        for (var i = 0; i < areas.Count; i++)
        {
            var area = areas[i];
            cells.Add(
                new(
                    area.Row,
                    area.Column,
                    area.RowSpan,
                    area.ColumnSpan,
                    BoxOf(area, columns, rows),
                    contents[i] is { } list ? list : []
                )
            );
        }

        return cells;
    }

    private static PageBox BoxOf(CellArea area, GridEdges columns, GridEdges rows) =>
        new(
            columns[area.Column],
            rows[area.Row],
            columns[area.Column + area.ColumnSpan],
            rows[area.Row + area.RowSpan]
        );

    private static int[] Owners(List<CellArea> areas, int columns, int rows)
    {
        var owners = new int[columns * rows];
        for (var i = 0; i < areas.Count; i++)
        {
            var area = areas[i];
            for (var r = area.Row; r < area.Row + area.RowSpan; r++)
            {
                Array.Fill(owners, i, (r * columns) + area.Column, area.ColumnSpan);
            }
        }

        return owners;
    }
}
