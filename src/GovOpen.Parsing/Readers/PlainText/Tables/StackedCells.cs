namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Puts lines into the cells of a row that has one cell a line, where a cell of text may hold several.</summary>
internal static class StackedCells
{
    /// <summary>
    /// The cells of a row, lines of one text put together, so that each looks as its head wants it; null where no way of
    /// doing so fits.
    /// </summary>
    public static List<FlatCell>? Arrange(LineSheet sheet, List<FlatCell> lines, List<CellLook> looks)
    {
        var further = lines.Count - looks.Count;
        for (var text = looks.Count - 1; text >= 0; text--)
        {
            if (looks[text] == CellLook.Text && Fit(sheet, lines, looks, text, further))
            {
                return Merge(lines, text, further);
            }
        }

        return null;
    }

    private static bool Fit(LineSheet sheet, List<FlatCell> lines, List<CellLook> looks, int text, int further)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var look = looks[i <= text ? i : Math.Max(text, i - further)];
            if (!CellLooks.Fits(sheet.Text.AsSpan(lines[i].Line.Start, lines[i].Line.Length), look))
            {
                return false;
            }
        }

        return true;
    }

    private static List<FlatCell> Merge(List<FlatCell> lines, int text, int further)
    {
        var cells = new List<FlatCell>(lines);
        for (var i = 1; i <= further; i++)
        {
            cells[text] = cells[text].With(lines[text + i].Line);
        }

        cells.RemoveRange(text + 1, further);
        return cells;
    }
}
