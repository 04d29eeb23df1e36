namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Lines [Start, End) without an empty line between them. A line of white space is no empty line.</summary>
internal readonly record struct LineGroup(int Start, int End)
{
    // A gap of more blank lines than a page end leaves is no gap between rows.
    private const int MostBlankLines = 16;

    public int Count => End - Start;

    /// <summary>
    /// The next group from the line on, or null where none follows soon. Groups of nothing but white space are passed
    /// over. A group ends before a line that stands outside tables, and, where cells are indented, before one that is not.
    /// At most one line more is taken than a group of cells may have.
    /// </summary>
    public static LineGroup? Next(LineSheet sheet, int line, bool isIndented)
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
            while (line < sheet.Count && !sheet[line].IsEmpty && line - start <= StackedGroups.MostCells)
            {
                if (line > start && Ends(sheet, line, isIndented))
                {
                    break;
                }

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

    private static bool Ends(LineSheet sheet, int line, bool isIndented) =>
        !sheet[line].IsBlank
        && ((isIndented && sheet[line].First == sheet[line].Start) || LineShapes.StandsOutside(sheet.Content(line)));
}
