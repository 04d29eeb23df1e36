namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line, rows separated by empty lines; a line of white space is an empty cell. The header may have fewer
/// cells than the rows, where one of its cells spans two columns.
/// </summary>
internal sealed class StackedGroupTable : ITableRecognizer
{
    private const int FewestCells = 3;

    // Columns that rows may have more than the header.
    private const int MostHiddenColumns = 3;

    // Groups looked at before the table is believed.
    private const int Sample = 8;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        // Only the first of several column heads can begin a header.
        if (
            !HeaderWords.IsOne(sheet.Content(line))
            || (line + 1 < sheet.Count && HeaderWords.IsTitleAbove(sheet.Content(line), sheet.Content(line + 1)))
            || (
                line > 0
                && HeaderWords.IsOne(sheet.Content(line - 1))
                && !HeaderWords.IsTitleAbove(sheet.Content(line - 1), sheet.Content(line))
            )
            || ReadHeader(sheet, line) is not { } header
        )
        {
            return null;
        }

        var groups = new StackedGroups(sheet, sheet[header.Start].First > sheet[header.Start].Start);
        var size = RowSize(groups, header);
        return size == 0 ? null : new StackedGroupBuilder(sheet, groups, size, options).Read(header);
    }

    private static LineGroup? ReadHeader(LineSheet sheet, int line)
    {
        var isIndented = sheet[line].First > sheet[line].Start;
        if (
            new StackedGroups(sheet, isIndented).After(line)
            is not { Count: >= FewestCells and <= StackedGroups.MostCells } group
        )
        {
            return null;
        }

        var heads = 0;
        for (var i = group.Start; i < group.End; i++)
        {
            // Rows that no gap parts from their head.
            if (i - group.Start >= FewestCells && RowLabel.Read(sheet.Content(i)) is { IsFirst: true })
            {
                return null;
            }

            heads += HeaderWords.IsOne(sheet.Content(i)) ? 1 : 0;
        }

        return heads >= 2 && heads * 2 >= group.Count ? group : null;
    }

    // The number of cells that most of the next groups have, or 0 where they have no number in common.
    private static int RowSize(StackedGroups groups, LineGroup header)
    {
        Span<int> counts = stackalloc int[StackedGroups.MostCells + 2];
        var (seen, best) = (0, 0);
        var end = header.End;
        while (seen < Sample && groups.After(end) is { } group)
        {
            // Two parts of a row that a page end cut say nothing of its size.
            if (
                groups.After(group.End) is { } next
                && groups.StartsPage(next)
                && Math.Min(group.Count, next.Count) < header.Count - 1
            )
            {
                end = next.End;
                continue;
            }

            var count = groups.CellCount(group, header.Count);
            counts[count]++;
            best = counts[count] > counts[best] ? count : best;
            seen++;
            end = group.End;
        }

        var isClose =
            best >= header.Count - 1
            && best <= header.Count + MostHiddenColumns
            && best is >= FewestCells and <= StackedGroups.MostCells;
        var isCommon = counts[best] >= 2 && counts[best] * 2 > seen;
        return isClose && (isCommon || best == header.Count) ? best : 0;
    }
}
