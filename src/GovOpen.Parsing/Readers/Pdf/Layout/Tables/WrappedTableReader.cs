using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Reads tables without lines whose cells have several lines: columns below a head, rows by numbers or white space.</summary>
internal static class WrappedTableReader
{
    private const int FewestLines = 3;

    /// <summary>Adds the tables that can be read.</summary>
    /// <returns>A finding for each block that stands in columns and cannot.</returns>
    public static List<TableFinding> Add(List<TextBand> bands, GlyphPage page, List<PageTable> tables)
    {
        var unread = new List<TableFinding>();
        for (var i = 0; i + 2 < bands.Count; i++)
        {
            if (!AlignedBlock.IsHead(bands[i]))
            {
                continue;
            }

            var block = AlignedBlock.Below(bands, i, tables);
            if (block.Bands.Count < FewestLines || !IsParted(block))
            {
                continue;
            }

            if (Read(block, page) is { } table)
            {
                tables.Add(table);
            }
            else
            {
                unread.Add(NotRead(page.Number, AlignedTableReader.BoxOf(block.Bands)));
            }

            // A line is looked at in one block alone.
            i += block.Bands.Count - 1;
        }

        return unread;
    }

    // Columns side by side, not a list that runs down one of them.
    private static bool IsParted(AlignedBlock block)
    {
        var parted = block.Bands.Count(static band => band.Pieces(AlignedBlock.Narrowest * band.Size).Count > 1);
        return parted > 1 && parted * 2 >= block.Bands.Count;
    }

    private static PageTable? Read(AlignedBlock block, GlyphPage page)
    {
        var edges = block.Edges();
        if (edges.Count == 0 || WrappedRows.Starts(block, edges) is not { Count: > 2 } starts)
        {
            return null;
        }

        var lines = block.Bands.GetRange(0, starts[^1]);
        var box = AlignedTableReader.BoxOf(lines);
        var (columns, rows) = (GridEdges.Of([.. edges]), GridEdges.Of(RowEdges(lines, starts, box)));
        if (columns.Count != edges.Count || rows.Count != starts.Count)
        {
            return null;
        }

        var areas = AlignedCells.Areas(lines, columns, rows, AlignedBlock.Narrowest);
        return new(
            box,
            columns.ToArray(),
            rows.ToArray(),
            CellFiller.Fill(areas, columns, rows, page.Glyphs),
            PageTableForm.Aligned,
            FormattableString.Invariant(
                $"no rulings: {rows.CellCount} rows × {columns.CellCount} columns below a head, {lines.Count} lines"
            )
        )
        {
            Findings = [AlignedTableReader.Guess(columns.CellCount, rows.CellCount, page.Number, box)],
        };
    }

    private static double[] RowEdges(List<TextBand> lines, List<int> starts, PageBox box)
    {
        var rows = new double[starts.Count];
        (rows[0], rows[^1]) = (box.Y0, box.Y1);
        for (var r = 1; r + 1 < rows.Length; r++)
        {
            var bottom = lines.GetRange(starts[r - 1], starts[r] - starts[r - 1]).Max(static line => line.Y1);
            rows[r] = (bottom + lines[starts[r]].Y0) / 2;
        }

        return rows;
    }

    private static TableFinding NotRead(int page, PageBox box) =>
        new(
            PdfTableRules.AlignedTextNotRead,
            FormattableString.Invariant($"第{page}页有成列对齐的文字，行界不明，未按表格读取"),
            page,
            box
        );
}
