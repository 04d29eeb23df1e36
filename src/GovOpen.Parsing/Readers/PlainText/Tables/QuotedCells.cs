using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Cells of several lines between quotation marks, as spreadsheets copy them.</summary>
internal static class QuotedCells
{
    private const char Quote = '"';

    /// <summary>No cell has more lines.</summary>
    private const int MostLines = 40;

    /// <summary>Goes on with a row whose last cell is open at the end of its line, to the line that closes it.</summary>
    /// <param name="row">The cells of the row so far.</param>
    /// <param name="markup">Takes the marks.</param>
    /// <param name="split">The cells of a range of the text.</param>
    /// <returns>The last line of the row.</returns>
    public static int Close(
        LineSheet sheet,
        List<FlatCell> row,
        int line,
        List<TextRange> markup,
        Func<int, int, List<FlatCell>> split
    )
    {
        while (IsOpen(sheet, row[^1]) && ClosingLine(sheet, line + 1) is >= 0 and var last)
        {
            var open = row[^1].Line;
            var mark = open.Start + sheet.Words(open).IndexOf(Quote);
            markup.Add(new(mark, mark + 1));
            var cell = new FlatCell(new(mark + 1, open.End));
            while (++line < last)
            {
                cell = sheet[line].IsBlank ? cell : cell.With(new(sheet[line].Start, sheet[line].End));
            }

            var close = ClosingMark(sheet, last);
            markup.Add(new(close, close + 1));
            row[^1] = cell.With(new(sheet[last].Start, close));
            if (close + 1 < sheet[last].End && sheet.Text[close + 1] == '\t')
            {
                row.AddRange(split(close + 2, sheet[last].End));
            }
            else
            {
                return last;
            }
        }

        return line;
    }

    private static bool IsOpen(LineSheet sheet, FlatCell cell) =>
        sheet.Words(cell.Line).TrimStart() is [Quote, ..] text && text.Count(Quote) % 2 == 1;

    private static int ClosingLine(LineSheet sheet, int line)
    {
        for (var last = Math.Min(sheet.Count, line + MostLines); line < last; line++)
        {
            if (ClosingMark(sheet, line) >= 0)
            {
                return line;
            }
        }

        return -1;
    }

    // The first mark of a line, if the cell ends there.
    private static int ClosingMark(LineSheet sheet, int line)
    {
        var (start, end) = (sheet[line].Start, sheet[line].End);
        var at = sheet.Text.AsSpan(start, end - start).IndexOf(Quote);
        return at >= 0 && sheet.Text.AsSpan(start + at + 1, end - start - at - 1) is [] or ['\t', ..] ? start + at : -1;
    }
}
