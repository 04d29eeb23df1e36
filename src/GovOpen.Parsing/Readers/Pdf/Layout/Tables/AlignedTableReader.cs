using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>
/// Reads tables without lines: at least three columns whose gaps run through at least three lines.
/// Careful rather than clever: a table made of prose is worse than none.
/// </summary>
internal static class AlignedTableReader
{
    private const int FewestRows = 3;

    private const int FewestColumns = 3;

    /// <summary>Lines further apart than this many ems are not one block.</summary>
    public const double LargestPitch = 3;

    /// <summary>A column of prose is at least this many characters wide.</summary>
    private const int ProseWidth = 12;

    public static void Add(List<TextBand> bands, GlyphPage page, List<PageTable> tables)
    {
        var run = new List<TextBand>();
        foreach (var band in bands)
        {
            if (tables.Exists(table => table.Box.Y0 < band.Y1 && band.Y0 < table.Box.Y1))
            {
                Close(run, page, tables);
                continue;
            }

            if (run.Count > 0 && band.Y0 - run[^1].Y1 > LargestPitch * band.Size)
            {
                Close(run, page, tables);
            }

            if (IsRow(band))
            {
                run.Add(band);
            }
            else
            {
                Close(run, page, tables);
            }
        }

        Close(run, page, tables);
    }

    // Dots that lead to a page number are a table of contents.
    public static bool IsRow(TextBand band)
    {
        if (band.Pieces(ColumnGaps.Narrowest * band.Size).Count < FewestColumns)
        {
            return false;
        }

        var leaders = 0;
        foreach (var glyph in band.Glyphs)
        {
            leaders = glyph.Text is "." or "…" or "·" or "．" ? leaders + 1 : 0;
            if (leaders >= 4)
            {
                return false;
            }
        }

        return true;
    }

    private static void Close(List<TextBand> run, GlyphPage page, List<PageTable> tables)
    {
        if (run.Count >= FewestRows && Read(run, page) is { } table)
        {
            tables.Add(table);
        }

        run.Clear();
    }

    private static PageTable? Read(List<TextBand> run, GlyphPage page)
    {
        var box = BoxOf(run);
        var edges = ColumnGaps.Edges(run, box.X0, box.X1, ColumnGaps.Narrowest);
        if (edges.Count <= FewestColumns || !run.TrueForAll(band => IsFilled(band, edges)) || IsProse(run, edges))
        {
            return null;
        }

        var rows = new List<double> { box.Y0 };
        for (var i = 1; i < run.Count; i++)
        {
            rows.Add((run[i - 1].Y1 + run[i].Y0) / 2);
        }

        rows.Add(box.Y1);
        var (columns, rowEdges) = (GridEdges.Of([.. edges]), GridEdges.Of([.. rows]));
        if (columns.Count != edges.Count || rowEdges.Count != rows.Count)
        {
            return null;
        }

        var cells = CellFiller.Fill(
            AlignedCells.Areas(run, columns, rowEdges, ColumnGaps.Narrowest),
            columns,
            rowEdges,
            page.Glyphs
        );
        return new(
            box,
            columns.ToArray(),
            rowEdges.ToArray(),
            cells,
            PageTableForm.Aligned,
            FormattableString.Invariant(
                $"no rulings: {rowEdges.CellCount} rows × {columns.CellCount} columns by alignment"
            )
        )
        {
            Findings = [Guess(columns.CellCount, rowEdges.CellCount, page.Number, box)],
        };
    }

    public static TableFinding Guess(int columns, int rows, int page, PageBox box) =>
        new(
            PdfTableRules.AlignedTable,
            FormattableString.Invariant($"第{page}页{rows}行{columns}列的对齐文字按表格读取"),
            page,
            box
        );

    // Every line has text in most columns, not only some line in each.
    private static bool IsFilled(TextBand band, List<double> edges) =>
        ColumnGaps.Filled(band, edges) * 3 >= (edges.Count - 1) * 2;

    private static bool IsProse(List<TextBand> run, List<double> edges)
    {
        var wide = 0;
        for (var c = 0; c + 1 < edges.Count; c++)
        {
            var count = 0;
            foreach (var band in run)
            {
                foreach (var glyph in band.Glyphs)
                {
                    count += glyph.Box.CenterX > edges[c] && glyph.Box.CenterX < edges[c + 1] ? 1 : 0;
                }
            }

            wide += count >= ProseWidth * run.Count ? 1 : 0;
        }

        return wide > 1;
    }

    public static PageBox BoxOf(List<TextBand> run)
    {
        var box = run[0].Glyphs[0].Box;
        foreach (var band in run)
        {
            foreach (var glyph in band.Glyphs)
            {
                box = box.Union(glyph.Box);
            }
        }

        return box;
    }
}
