using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Reads a table out of a group of lines, where the group is one.</summary>
internal static class RuledTableReader
{
    /// <summary>Of many cells, this part at least holds text.</summary>
    private const double FilledShare = 0.1;

    /// <summary>The outside of a table is drawn at least to this part where its cells had to be repaired.</summary>
    private const double ClosedShare = 0.4;

    private const int MostFindings = 10;

    public static PageTable? Read(RuledGrid grid, GlyphPage page)
    {
        var areas = CellAreas.Build(grid.Borders, grid.Rows.CellCount, grid.Columns.CellCount);
        var cells = CellFiller.Fill(areas.Areas, grid.Columns, grid.Rows, page.Glyphs);
        if (Judge(grid, areas, cells) != GridRefusal.None)
        {
            return null;
        }

        var findings = Findings(areas, cells, page.Number);
        var split = RowSplitter.Split(grid.Columns, grid.Rows, areas.Areas, cells);
        if (split > 0)
        {
            cells = CellFiller.Fill(areas.Areas, grid.Columns, grid.Rows, page.Glyphs);
        }

        MarkOpen(grid, cells);
        var bottom = Overflow.BottomOf(grid, cells, page.Glyphs);
        if (bottom > grid.Box.Y1)
        {
            grid.Rows.MoveLast(bottom);
            cells = CellFiller.Fill(areas.Areas, grid.Columns, grid.Rows, page.Glyphs);
            MarkOpen(grid, cells);
        }

        return new(
            grid.Box,
            grid.Columns.ToArray(),
            grid.Rows.ToArray(),
            cells,
            PageTableForm.Ruled,
            Describe(grid, cells, split)
        )
        {
            Findings = findings,
        };
    }

    /// <summary>Whether a grid is a table, and if not, why.</summary>
    public static GridRefusal Judge(RuledGrid grid, CellAreas areas, List<PageCell> cells)
    {
        if (cells.Count < 2)
        {
            return GridRefusal.OneCell;
        }

        if (cells.TrueForAll(cell => cell.ColumnSpan == grid.Columns.CellCount))
        {
            return GridRefusal.OneColumn;
        }

        if (
            areas.Repaired.Count * 2 > cells.Count
            || (areas.Repaired.Count > 0 && grid.Borders.OuterShare() < ClosedShare)
        )
        {
            return GridRefusal.Drawing;
        }

        var filled = CountFilled(cells);
        return
            filled == 0
            || (filled == 1 && (grid.Columns.CellCount < 3 || grid.Rows.CellCount > 2))
            || filled < cells.Count * FilledShare
            ? GridRefusal.TooLittleText
            : GridRefusal.None;
    }

    private static int CountFilled(List<PageCell> cells)
    {
        var filled = 0;
        foreach (var cell in cells)
        {
            filled += cell.HasText ? 1 : 0;
        }

        return filled;
    }

    private static void MarkOpen(RuledGrid grid, List<PageCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Row == 0 || cell.EndRow == grid.Rows.CellCount)
            {
                cells[i] = cell with
                {
                    IsOpenAbove = cell.Row == 0 && IsOpen(grid, 0, cell),
                    IsOpenBelow = cell.EndRow == grid.Rows.CellCount && IsOpen(grid, grid.Borders.LastRowEdge, cell),
                };
            }
        }
    }

    private static bool IsOpen(RuledGrid grid, int rowEdge, PageCell cell)
    {
        var drawn = 0;
        for (var c = cell.Column; c < cell.EndColumn; c++)
        {
            drawn += grid.Borders.IsDrawnAcross(rowEdge, c) ? 1 : 0;
        }

        return drawn * 2 < cell.ColumnSpan;
    }

    private static string Describe(RuledGrid grid, List<PageCell> cells, int split)
    {
        var merged = 0;
        foreach (var cell in cells)
        {
            merged += cell.RowSpan > 1 || cell.ColumnSpan > 1 ? 1 : 0;
        }

        return FormattableString.Invariant(
                $"rulings: {grid.Rows.CellCount} rows × {grid.Columns.CellCount} columns, {merged} merged cells"
            ) + (split > 0 ? "; rows by their numbers" : string.Empty);
    }

    private static List<TableFinding> Findings(CellAreas areas, List<PageCell> cells, int page)
    {
        var findings = new List<TableFinding>();
        var next = 0;
        foreach (var area in areas.Repaired)
        {
            // Both lists are in the order of the grid.
            while (cells[next].Row != area.Row || cells[next].Column != area.Column)
            {
                next++;
            }

            if (cells[next].HasText && findings.Count < MostFindings)
            {
                findings.Add(
                    new(
                        PdfTableRules.RegionRepaired,
                        FormattableString.Invariant(
                            $"第{page}页表格第{area.Row + 1}行第{area.Column + 1}列起的合并区域不是矩形，已拆分"
                        ),
                        page,
                        cells[next].Box
                    )
                );
            }
        }

        return findings;
    }
}
