using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A table made whole, and the lines of its cells in row-major order.</summary>
internal sealed class TableText
{
    /// <summary>No table keeps its text farther from its lines, in points.</summary>
    private const double WidestPadding = 12;

    private readonly List<CellLines> repeatedHeads = [];
    private readonly List<CellLines> cells = [];
    private double padding = WidestPadding;

    public TableText(StitchedTable table, LineReader reader)
    {
        Table = table;
        Read(table.RepeatedHeads, repeatedHeads, reader);
        Read(table.Rows, cells, reader);
    }

    public StitchedTable Table { get; }

    /// <summary>The lines of head rows that a page printed again: furniture, and no cells of the table.</summary>
    public IEnumerable<PageLine> RepeatedHeads =>
        repeatedHeads.SelectMany(cell => cell.Fragments).SelectMany(fragment => fragment.Lines);

    /// <summary>The parts of cells that stand in a part of the table, in row-major order, with their zero-based row and column.</summary>
    public IEnumerable<(int Row, int Column, PageBox Box, IReadOnlyList<PageLine> Lines)> CellsIn(
        int page,
        PageBox part
    )
    {
        foreach (var cell in repeatedHeads.Concat(cells))
        {
            foreach (var (fragment, lines) in cell.Fragments)
            {
                if (fragment.Page == page && IsIn(fragment.Box, part))
                {
                    yield return (cell.Row, cell.Cell.Column, fragment.Box, lines);
                }
            }
        }
    }

    /// <summary>The plane range of the first text that a finding is about, or of the first on its page; null where there is none.</summary>
    public TextRange? RangeOn(TableFinding finding)
    {
        TextRange? first = null;
        foreach (var (fragment, lines) in cells.SelectMany(cell => cell.Fragments))
        {
            if (fragment.Page != finding.Page || lines.Count == 0)
            {
                continue;
            }

            var range = new TextRange(lines[0].PlaneStart, lines[^1].PlaneStart + lines[^1].Text.Length);
            if (IsIn(fragment.Box, finding.Box))
            {
                return range;
            }

            first ??= range;
        }

        return first;
    }

    /// <summary>The table as a block, once its lines stand in the plane.</summary>
    public Block.Table ToBlock(TextMeasures measures, string plane)
    {
        var reader = new CellTextBuilder(measures, plane, padding);
        var next = 0;
        var rows = new TableRow[Table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = new TableCell[Table.Rows[i].Cells.Count];
            for (var j = 0; j < row.Length; j++)
            {
                var cell = Table.Rows[i].Cells[j];
                row[j] = new(cell.Column, cell.ColumnSpan, cell.RowSpan, reader.Read(cells[next++]));
            }

            rows[i] = new(new(row), StartsPage: Table.Rows[i].StartsPage) { IsApart = Table.Rows[i].IsApart };
        }

        return new(
            new(new(rows), Table.ColumnCount, TableForm.Marked, Table.Evidence)
            {
                MayHaveLostSpans = Table.Form != PageTableForm.Ruled,
            }
        );
    }

    private void Read(IReadOnlyList<StitchedRow> rows, List<CellLines> target, LineReader reader)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                target.Add(
                    new(row, cell, cell.Fragments.Select(fragment => (fragment, Read(fragment, reader))).ToList())
                );
            }
        }
    }

    private IReadOnlyList<PageLine> Read(CellFragment fragment, LineReader reader)
    {
        if (fragment.Glyphs.Count == 0)
        {
            return [];
        }

        var lines = CellDirection.Read(fragment, reader);
        foreach (var line in lines)
        {
            padding = Math.Clamp(Math.Min(line.X0 - fragment.Box.X0, fragment.Box.X1 - line.X1), 0, padding);
        }

        return lines;
    }

    private static bool IsIn(PageBox box, PageBox part) =>
        box.CenterX >= part.X0 && box.CenterX <= part.X1 && box.CenterY >= part.Y0 && box.CenterY <= part.Y1;
}
