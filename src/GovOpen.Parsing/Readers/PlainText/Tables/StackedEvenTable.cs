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
        if (!HeaderWords.IsOne(sheet.Content(line)) || IsBelowHead(sheet, line))
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
                && rows.Count(row => row.Cells.Count > 1) >= proof
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

    // Above a gap, as between all cells, only a known label is sure to be a head and no title.
    private static bool IsBelowHead(LineSheet sheet, int line)
    {
        var above = line - 1;
        while (above > 0 && line - above <= MostBlankLines && sheet[above].IsBlank)
        {
            above--;
        }

        return above >= 0
            && (
                above == line - 1 ? HeaderWords.IsOne(sheet.Content(above)) : HeaderWords.IsKnown(sheet.Content(above))
            );
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
        var isGrouped = looks is [CellLook.Text, CellLook.Text, ..] && HeadingAt(sheet, line) >= 0;
        var own = isGrouped ? looks.GetRange(1, looks.Count - 1) : looks;
        while (rows.Count < most && ReadRowBelowHeading(sheet, next, own) is var (row, heading, end))
        {
            if (heading >= 0 && !isGrouped)
            {
                rows.Add(new FlatRow([CellOf(sheet, heading)]));
            }
            else if (isGrouped)
            {
                var first = row.Cells[0].Line.Start;
                row.Cells.Insert(0, heading >= 0 ? CellOf(sheet, heading) : new(new(first, first)));
            }

            rows.Add(row);
            next = end;
        }

        return rows;
    }

    // A row, and the heading above it; a numbered line is the row's own where the row ends the sooner for it.
    private static (FlatRow Row, int Heading, int End)? ReadRowBelowHeading(
        LineSheet sheet,
        int line,
        List<CellLook> looks
    )
    {
        var plain = ReadRow(sheet, line, looks);
        if (
            HeadingAt(sheet, line) is >= 0 and var heading
            && ReadRow(sheet, heading + 1, looks) is var (row, end)
            && (plain is null || end <= plain.Value.End)
        )
        {
            return (row, heading, end);
        }

        return plain is var (own, ownEnd) ? (own, -1, ownEnd) : null;
    }

    // 一、加强公开 above a row.
    private static int HeadingAt(LineSheet sheet, int line)
    {
        line = sheet.NextVisible(line, MostBlankLines + 1);
        return line < sheet.Count && StackedRunTable.IsHeading(sheet.Content(line)) ? line : -1;
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
