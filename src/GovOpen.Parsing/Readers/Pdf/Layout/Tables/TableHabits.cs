namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>What all parts of a table say about its columns and rows.</summary>
internal static class TableHabits
{
    /// <summary>How the cells of each column usually look.</summary>
    public static ColumnHabit[] Build(List<TablePart> parts, int columnCount)
    {
        var habits = new ColumnHabit[columnCount];
        var ends = new ColumnEnds(parts, columnCount);
        for (var c = 0; c < columnCount; c++)
        {
            habits[c] = new(ends, c);
        }

        for (var p = 0; p < parts.Count; p++)
        {
            var part = parts[p];
            var first = p == 0 ? 1 : part.HeadRows + 1;
            foreach (var cell in part.Table.Cells)
            {
                var endsPart = p < parts.Count - 1 && cell.EndRow == part.Table.RowCount;
                if (cell.Row >= first)
                {
                    habits[part.ColumnOf(cell)].Add(cell, endsPart);
                }
                else if (cell.Row >= part.HeadRows && p > 0)
                {
                    habits[part.ColumnOf(cell)].AddSpan(cell);
                }
            }
        }

        return habits;
    }

    /// <summary>The most leading rows, up to a number of them, that no cell reaches out of.</summary>
    public static int WholeRows(PageTable table, int count)
    {
        for (; count > 0; count--)
        {
            var isWhole = true;
            foreach (var cell in table.Cells)
            {
                isWhole &= cell.Row >= count || cell.EndRow <= count;
            }

            if (isWhole)
            {
                return count;
            }
        }

        return 0;
    }
}
