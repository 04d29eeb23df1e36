namespace GovOpen.Export.Xlsx;

/// <summary>
/// How high a row has to be for its wrapped text. Excel would find out by itself, LibreOffice and WPS do not always; where
/// the font is another, Excel still mends the height when a cell is edited.
/// </summary>
internal static class RowHeight
{
    /// <summary>In points.</summary>
    public const double OneLine = 16.5;

    /// <summary>The highest row that Excel knows, in points.</summary>
    private const double Most = 409.5;

    public static double Of(IReadOnlyList<SheetCell> cells, IReadOnlyList<SheetColumn> columns)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is { Text: { } text, Style: CellStyle.Wrapped or CellStyle.Link or CellStyle.Head })
            {
                lines = Math.Max(lines, Lines(text, columns[i].Width - 1));
            }
        }

        return Math.Min(Most, lines * OneLine);
    }

    // Han characters and their like take two digits, everything else about one.
    private static int Lines(string text, double width)
    {
        var lines = 1;
        var used = 0;
        foreach (var c in text)
        {
            var wide = c < '\u1100' ? 1 : 2;
            if (c == '\n' || used + wide > width)
            {
                lines++;
                used = 0;
            }

            used += c == '\n' ? 0 : wide;
        }

        return lines;
    }
}
