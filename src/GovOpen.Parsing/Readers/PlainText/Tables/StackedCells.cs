namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Puts lines into the cells of a row that has one cell a line, where a cell of text may hold several.</summary>
internal static class StackedCells
{
    private const int MostMissing = 2;
    private const int FewestCells = 3;

    /// <summary>
    /// The cells of a row, lines of one text put together, so that each looks as its head wants it; null where no way of
    /// doing so fits.
    /// </summary>
    public static List<FlatCell>? Arrange(LineSheet sheet, List<FlatCell> lines, List<CellLook> looks)
    {
        lines = JoinOpenLists(sheet, lines);
        var further = lines.Count - looks.Count;
        if (further > 0 && UnitsOver(sheet, lines, looks, further) is var (units, above))
        {
            lines = Merge(lines, units + above, further - above);
            return above > 0 ? Merge(lines, units - 1, above) : lines;
        }

        for (var text = looks.Count - 1; text >= 0 && further >= 0; text--)
        {
            if (looks[text] == CellLook.Text && Fit(sheet, lines, looks, text, further))
            {
                return Merge(lines, text, further);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a row has all cells but one or two right behind its number, which a merged cell above covers: the others
    /// look as the last heads want them, units, people or times among them.
    /// </summary>
    public static bool LacksMerged(LineSheet sheet, List<FlatCell> cells, List<CellLook> looks)
    {
        var missing = looks.Count - cells.Count;
        if (missing is < 1 or > MostMissing || cells.Count < FewestCells || looks[0] != CellLook.Number)
        {
            return false;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            var line = cells[i].Line;
            if (!CellLooks.Fits(sheet.Words(line), looks[i == 0 ? 0 : i + missing]))
            {
                return false;
            }
        }

        return looks.FindIndex(missing + 1, look => look != CellLook.Text) >= 0;
    }

    /// <summary>Whether units on lines of their own may as well stand below another head: one leads, several help.</summary>
    public static bool IsGuess(LineSheet sheet, FlatRow row, List<CellLook> looks)
    {
        if (row.Cells.Count != looks.Count || looks.IndexOf(CellLook.Units) == looks.LastIndexOf(CellLook.Units))
        {
            return false;
        }

        for (var i = 0; i < looks.Count; i++)
        {
            var line = row.Cells[i].Line;
            if (
                looks[i] == CellLook.Units
                && row.Cells[i].Further is { Count: > 0 }
                && sheet.Words(line).TrimEnd() is not [.., '、']
            )
            {
                return true;
            }
        }

        return false;
    }

    // The last column whose units may fill several lines, since who leads is one and who helps are many; and how many
    // lines the text before it has more than one.
    private static (int Column, int Above)? UnitsOver(
        LineSheet sheet,
        List<FlatCell> lines,
        List<CellLook> looks,
        int further
    )
    {
        for (var column = looks.Count - 1; column > 0; column--)
        {
            var most = looks[column - 1] == CellLook.Text ? further - 1 : 0;
            for (var above = 0; above <= most && looks[column] == CellLook.Units; above++)
            {
                if (
                    AreUnits(sheet, lines, column + above, further - above)
                    && Fit(sheet, lines, looks, column, further - above, above)
                )
                {
                    return (column, above);
                }
            }
        }

        return null;
    }

    private static bool AreUnits(LineSheet sheet, List<FlatCell> lines, int first, int further)
    {
        for (var i = first; i <= first + further; i++)
        {
            var line = lines[i].Line;
            if (!CellLooks.IsUnit(sheet.Words(line).Trim()))
            {
                return false;
            }
        }

        return true;
    }

    // A list that a line end cut behind 、 goes on in the same cell.
    private static List<FlatCell> JoinOpenLists(LineSheet sheet, List<FlatCell> lines)
    {
        var joined = lines;
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var above = lines[i - 1].Line;
            if (sheet.Words(above).TrimEnd() is not [.., '、'])
            {
                continue;
            }

            joined = ReferenceEquals(joined, lines) ? [.. lines] : joined;
            var whole = joined[i - 1].With(joined[i].Line);
            foreach (var line in joined[i].Further ?? [])
            {
                whole = whole.With(line);
            }

            joined[i - 1] = whole;
            joined.RemoveAt(i);
        }

        return joined;
    }

    // One column has some further lines, and the one before it others.
    private static bool Fit(
        LineSheet sheet,
        List<FlatCell> lines,
        List<CellLook> looks,
        int column,
        int further,
        int above = 0
    )
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var own = i < column ? i : Math.Max(column - (above > 0 ? 1 : 0), i - above);
            var look = looks[own <= column ? own : Math.Max(column, own - further)];
            var last = lines[i].Further is [.., var end] ? end : lines[i].Line;
            if (!CellLooks.Fits(sheet.Words(last), look))
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
            foreach (var line in lines[text + i].Further ?? [])
            {
                cells[text] = cells[text].With(line);
            }
        }

        cells.RemoveRange(text + 1, further);
        return cells;
    }
}
