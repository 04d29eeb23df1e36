namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line, in whatever way. Where gaps or running numbers tell rows of one size apart they decide; else what the
/// lines look like, unless that reads less of the table.
/// </summary>
internal sealed class StackedTable : ITableRecognizer
{
    private const int ShortestRow = 2;
    private const int LongestText = 200;
    private const int LongestCell = 40;

    private readonly ITableRecognizer[] bySize = [new StackedGroupTable(), new StackedRunTable()];
    private readonly StackedFitTable byLooks = new();

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        FlatTable? uneven = null;
        foreach (var recognizer in bySize)
        {
            if (recognizer.TryRead(sheet, line, options) is { } table)
            {
                if (KeepsBlanks(table) || (table.Findings.Count == 0 && !MayGoOn(sheet, table.NextLine)))
                {
                    return table;
                }

                uneven ??= table;
            }
        }

        return byLooks.TryRead(sheet, line, options) is { } fit && (uneven is null || ReadsMore(fit, uneven))
            ? fit
            : uneven;
    }

    private static bool ReadsMore(FlatTable fit, FlatTable uneven) =>
        uneven.Findings.Count > 0 ? fit.NextLine >= uneven.NextLine : fit.NextLine > uneven.NextLine;

    // Lines of white space are cells: the places of all others are sure.
    private static bool KeepsBlanks(FlatTable table) =>
        table.Rows.Exists(row => row.Cells.Exists(cell => cell.Line.Length == 0));

    // Short lines right behind a table may be a row of another size.
    private static bool MayGoOn(LineSheet sheet, int line)
    {
        for (var seen = 0; seen < ShortestRow; seen++, line++)
        {
            line = sheet.NextVisible(line, StackedLines.MostBlankLines);
            if (
                line >= sheet.Count
                || sheet[line].Length > (seen == 0 ? LongestText : LongestCell)
                || LineShapes.StandsOutside(sheet.Content(line))
                || SiteFoot.Holds(sheet.Content(line))
            )
            {
                return false;
            }
        }

        return true;
    }
}
