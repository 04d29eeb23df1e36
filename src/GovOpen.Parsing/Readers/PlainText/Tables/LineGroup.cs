namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Lines [Start, End) without an empty line between them. A line of white space is no empty line.</summary>
internal readonly record struct LineGroup(int Start, int End)
{
    // A gap of more blank lines than a page end leaves is no gap between rows.
    private const int MostBlankLines = 16;

    public int Count => End - Start;

    /// <summary>
    /// The next group from the line on, or null at the end. It begins with the first line that is not empty; groups of
    /// nothing but white space are passed over. At most <paramref name="most"/> + 1 lines are taken.
    /// </summary>
    public static LineGroup? Next(LineSheet sheet, int line, int most)
    {
        var stop = Math.Min(sheet.Count, line + MostBlankLines);
        while (line < stop)
        {
            while (line < stop && sheet[line].IsEmpty)
            {
                line++;
            }

            var start = line;
            var hasText = false;
            while (line < sheet.Count && !sheet[line].IsEmpty && line - start <= most)
            {
                hasText |= !sheet[line].IsBlank;
                line++;
            }

            if (hasText)
            {
                return new(start, line);
            }
        }

        return null;
    }
}
