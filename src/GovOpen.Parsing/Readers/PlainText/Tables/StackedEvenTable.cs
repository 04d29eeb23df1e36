using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line without a number column and without a gap between rows. Rows are told apart by what stands below the
/// heads: units below 责任单位, times below 完成时限.
/// </summary>
internal sealed class StackedEvenTable : ITableRecognizer
{
    private const int FewestHeads = 3;
    private const int MostHeads = 10;
    private const int MostBlankLines = 2;

    // With units and times two rows are proof; with one of them it takes three.
    private const int FewestRows = 2;

    // Lines that the text of a row may have more than one.
    private const int MostFurtherLines = 3;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        // Only the first of several column heads can begin a header.
        if (!HeaderWords.IsOne(sheet.Content(line)) || (line > 0 && HeaderWords.IsOne(sheet.Content(line - 1))))
        {
            return null;
        }

        var heads = Heads(sheet, line);
        for (var count = heads.Count; count >= FewestHeads; count--)
        {
            var looks = heads.GetRange(0, count).ConvertAll(head => CellLooks.Of(sheet.Content(head)));
            var most = Math.Max(FewestRows, options.MaxTableCells / count);
            if (
                Proof(looks) is > 0 and var proof
                && ReadRows(sheet, heads[count - 1] + 1, looks, most, out var next) is var rows
                && rows.Count >= proof
            )
            {
                rows.Insert(0, new FlatRow(heads.GetRange(0, count).ConvertAll(head => CellOf(sheet, head))));
                return new FlatTable(
                    rows,
                    TableForm.Marked,
                    $"每格一行、无序号：{rows.Count - 1}行，表头{count}格",
                    next
                )
                {
                    MayHaveLostSpans = true,
                };
            }
        }

        return null;
    }

    // Rows that are proof of such a table; 0 where its heads say too little.
    private static int Proof(List<CellLook> looks)
    {
        var hasUnits = looks.Contains(CellLook.Units);
        return looks[0] != CellLook.Text || !(hasUnits || looks.Contains(CellLook.Time)) ? 0
            : hasUnits && looks.Contains(CellLook.Time) ? FewestRows
            : FewestRows + 1;
    }

    private static List<int> Heads(LineSheet sheet, int line)
    {
        var heads = new List<int>();
        while (line < sheet.Count && heads.Count <= MostHeads && HeaderWords.IsOne(sheet.Content(line)))
        {
            heads.Add(line);
            line = sheet.NextVisible(line + 1, MostBlankLines + 1);
        }

        return heads.Count > MostHeads ? [] : heads;
    }

    private static List<FlatRow> ReadRows(LineSheet sheet, int line, List<CellLook> looks, int most, out int next)
    {
        var rows = new List<FlatRow>();
        next = line;
        while (rows.Count < most && ReadRow(sheet, next, looks) is var (row, end))
        {
            rows.Add(row);
            next = end;
        }

        return rows;
    }

    // A row whose text has a line, or some more, so that all its cells look as they should.
    private static (FlatRow Row, int End)? ReadRow(LineSheet sheet, int line, List<CellLook> looks)
    {
        var lines = new List<FlatCell>();
        for (var further = 0; further <= MostFurtherLines; further++)
        {
            while (lines.Count < looks.Count + further)
            {
                line = sheet.NextVisible(line, MostBlankLines + 1);
                if (line >= sheet.Count || LineShapes.StandsOutside(sheet.Content(line)))
                {
                    return null;
                }

                lines.Add(CellOf(sheet, line++));
            }

            if (StackedCells.Arrange(sheet, lines, looks) is { } cells)
            {
                return (new FlatRow(cells), line);
            }
        }

        return null;
    }

    private static FlatCell CellOf(LineSheet sheet, int line) => new(new(sheet[line].First, sheet[line].Last));
}
