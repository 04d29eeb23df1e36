using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>Reads the lines of a cell, whose text may be turned against the page: 序号 down a narrow column.</summary>
internal static class CellDirection
{
    public static IReadOnlyList<PageLine> Read(CellFragment fragment, LineReader reader)
    {
        var isPlain = true;
        foreach (var glyph in fragment.Glyphs)
        {
            isPlain &= glyph.Direction == TextDirection.LeftToRight;
        }

        if (isPlain)
        {
            return reader.ReadCell(fragment.Glyphs, default);
        }

        var lines = new List<PageLine>();
        foreach (var group in fragment.Glyphs.GroupBy(glyph => glyph.Direction).OrderBy(group => group.Key))
        {
            // The box of the cell stands for the page: only differences matter.
            var turn = new PageTurn(group.Key, fragment.Box.X1, fragment.Box.Y1);
            lines.AddRange(reader.ReadCell(group.Select(turn.Apply), turn));
        }

        return lines;
    }
}
