using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line without a gap between rows, or with the same gap between all cells, as word processors copy tables.
/// Rows are told apart by the running number in their first cell.
/// </summary>
internal sealed class StackedRunTable : ITableRecognizer
{
    private const int FewestHeads = 3;
    private const int MostHeads = 12;
    private const int MostBlankLines = 2;
    private const int LongestHead = 16;
    private const int LongestHeading = 40;
    private const int MostHeadings = 3;

    // Lines that a text of the last row may have more than one.
    private const int MostFurtherLines = 3;

    // Lines of a row, in multiples of the header's: a cell may hold several lines.
    private const int MostLinesPerHead = 4;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options) =>
        HeaderWords.IsOrdinal(sheet.Content(line)) ? ReadAt(sheet, line, options) : null;

    private static FlatTable? ReadAt(LineSheet sheet, int line, ReaderOptions options)
    {
        var headings = new List<FlatRow>();
        var header = ReadHeader(sheet, line, headings, out var body);
        if (header.Count < FewestHeads)
        {
            return null;
        }

        var rows = ReadRows(sheet, body, header, Math.Max(3, options.MaxTableCells / header.Count), out var next);
        var looks = LooksOf(sheet, header);
        var even = rows.Count(row =>
            !row.StartsPage && (row.Cells.Count == header.Count || StackedCells.LacksMerged(sheet, row.Cells, looks))
        );
        var numbered = rows.Count(row => row.Cells.Count > 1 && !row.StartsPage && !IsSection(sheet, row, rows[0]));
        if (numbered < 2 || even * 5 < numbered * 3)
        {
            return null;
        }

        rows.InsertRange(0, [new FlatRow(header), .. headings]);
        return new FlatTable(rows, TableForm.Stacked, $"每格一行、序号分行：{numbered}行，表头{header.Count}格", next)
        {
            Findings = [.. Uneven(sheet, rows, looks)],
        };
    }

    private static IEnumerable<Diagnostic> Uneven(LineSheet sheet, List<FlatRow> rows, List<CellLook> looks)
    {
        var columns = looks.Count;
        for (var i = 1; i < rows.Count; i++)
        {
            var cells = rows[i].Cells;
            if (cells.Count != columns && cells.Count > 1 || StackedCells.IsGuess(sheet, rows[i], looks))
            {
                var lines = cells.Count == columns ? cells.Sum(cell => 1 + (cell.Further?.Count ?? 0)) : cells.Count;
                yield return TableLimits.Uneven(i + 1, lines, columns, cells[0].Line);
            }
        }
    }

    // Column heads, most of them known, up to the line that is the first running number; empty where that does not come.
    private static List<FlatCell> ReadHeader(LineSheet sheet, int line, List<FlatRow> headings, out int body)
    {
        var header = new List<FlatCell>();
        var known = 0;
        body = line;
        while (header.Count <= MostHeads && body < sheet.Count)
        {
            var content = sheet.Content(body);
            if (header.Count >= FewestHeads && headings.Count == 0 && SectionAt(sheet, body) is { } section)
            {
                headings.Add(new FlatRow([CellOf(sheet, body), CellOf(sheet, section)]));
                body = sheet.NextVisible(section + 1, MostBlankLines + 1);
                continue;
            }

            if (RowLabel.Read(content) is { IsFirst: true })
            {
                return known * 2 > header.Count ? header : [];
            }

            if (header.Count >= FewestHeads && IsHeading(content) && headings.Count < MostHeadings)
            {
                headings.Add(new FlatRow([CellOf(sheet, body)]));
                body = sheet.NextVisible(body + 1, MostBlankLines + 1);
                continue;
            }

            if (headings.Count > 0 || content.Length > LongestHead || LineShapes.IsNumbered(content))
            {
                break;
            }

            known += HeaderWords.IsOne(content) ? 1 : 0;

            header.Add(CellOf(sheet, body));
            body = sheet.NextVisible(body + 1, MostBlankLines + 1);
        }

        return [];
    }

    private static List<FlatRow> ReadRows(LineSheet sheet, int line, List<FlatCell> header, int most, out int next)
    {
        var looks = LooksOf(sheet, header);
        var columns = looks.Count;
        var rows = new List<FlatRow>();
        next = line;
        var number = RowLabel.Read(sheet.Content(line));
        var repeated = new List<FlatRow>();
        while (rows.Count < most)
        {
            var cells = new List<FlatCell>();
            var at = line;
            var isNext = false;
            while (at < sheet.Count && cells.Count < columns * MostLinesPerHead && !isNext)
            {
                cells.Add(CellOf(sheet, at));
                next = at + 1;
                at = sheet.NextVisible(at + 1, MostBlankLines + 1);
                at = SkipHeaderAgain(sheet, at, header, repeated);
                isNext =
                    at < sheet.Count
                    && RowLabel.Read(sheet.Content(at)) is { } label
                    && number is { } before
                    && (
                        label.Follows(before)
                        || (label.IsFirst && label.Stem == before.Stem && EndsWithSection(sheet, cells))
                    );
            }

            if (!isNext)
            {
                AddLast(sheet, rows, line, looks, ref next);
                return rows;
            }

            AddRow(sheet, rows, cells, looks);
            rows.AddRange(repeated);
            repeated.Clear();
            number = RowLabel.Read(sheet.Content(at));
            line = at;
        }

        next = line;
        return rows;
    }

    // A page break prints the column heads again.
    private static int SkipHeaderAgain(LineSheet sheet, int line, List<FlatCell> header, List<FlatRow> repeated)
    {
        var cells = new List<FlatCell>(header.Count);
        var at = line;
        foreach (var head in header)
        {
            var label = sheet.Words(head.Line);
            if (at >= sheet.Count || !sheet.Content(at).SequenceEqual(label))
            {
                return line;
            }

            cells.Add(CellOf(sheet, at));
            at = sheet.NextVisible(at + 1, MostBlankLines + 1);
        }

        repeated.Add(new FlatRow(cells, StartsPage: true));
        return at;
    }

    // Behind the cells of a row may stand headings of the next ones.
    private static void AddRow(LineSheet sheet, List<FlatRow> rows, List<FlatCell> cells, List<CellLook> looks)
    {
        var columns = looks.Count;
        var end = cells.Count;
        while (
            end > Math.Max(2, columns - 1)
            && cells.Count - end < MostHeadings
            && IsHeading(sheet.Words(cells[end - 1].Line))
        )
        {
            end--;
        }

        if (end == cells.Count && end - 2 >= Math.Max(2, columns - 1) && IsSection(sheet, cells))
        {
            rows.Add(new FlatRow(Arrange(sheet, cells.GetRange(0, end - 2), looks)));
            rows.Add(new FlatRow(cells.GetRange(end - 2, 2)));
            return;
        }

        rows.Add(new FlatRow(Arrange(sheet, cells.GetRange(0, end), looks)));
        rows.AddRange(cells.Skip(end).Select(heading => new FlatRow([heading])));
    }

    // 一 and a title, each on a line of its own, before the first number of rows that count otherwise: the title's line.
    private static int? SectionAt(LineSheet sheet, int line)
    {
        var title = sheet.NextVisible(line + 1, MostBlankLines + 1);
        var first = title < sheet.Count ? sheet.NextVisible(title + 1, MostBlankLines + 1) : sheet.Count;
        return
            first < sheet.Count
            && RowLabel.Read(sheet.Content(line)) is { IsFirst: true, Stem: RowLabel.Chinese }
            && IsTitle(sheet.Content(title))
            && RowLabel.Read(sheet.Content(first)) is { IsFirst: true, Stem: not RowLabel.Chinese }
            ? title
            : null;
    }

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeading && RowLabel.Read(line) is null;

    private static bool IsSection(LineSheet sheet, List<FlatCell> cells) =>
        cells.Count > 2
        && RowLabel.Read(sheet.Words(cells[0].Line)) is { Stem: not RowLabel.Chinese }
        && RowLabel.Read(sheet.Words(cells[^2].Line)) is { Stem: RowLabel.Chinese }
        && IsTitle(sheet.Words(cells[^1].Line));

    private static bool IsSection(LineSheet sheet, FlatRow row, FlatRow first) =>
        row.Cells.Count == 2 && IsSection(sheet, [first.Cells[0], .. row.Cells]);

    private static bool EndsWithSection(LineSheet sheet, List<FlatCell> cells) =>
        IsSection(sheet, cells) || (cells.Count > 2 && IsHeading(sheet.Words(cells[^1].Line)));

    // 一、加强公开, （一）决策公开（共5项).
    internal static bool IsHeading(ReadOnlySpan<char> line) =>
        LineShapes.IsNumbered(line)
        && line.Length <= LongestHeading
        && (Numeral.IsChinese(line[line[0] is '（' or '(' ? 1 : 0]) || !line.ContainsAnyInRange('0', '9'));

    // The last row has no successor to end it: it takes as many lines as there are columns, or some more where its cells
    // then look as they should, at most to the next heading.
    private static void AddLast(LineSheet sheet, List<FlatRow> rows, int line, List<CellLook> looks, ref int next)
    {
        var lines = new List<FlatCell>();
        var ends = new List<int>();
        while (
            line < sheet.Count
            && lines.Count < looks.Count + MostFurtherLines
            && !LineShapes.StandsOutside(sheet.Content(line))
        )
        {
            lines.Add(CellOf(sheet, line));
            ends.Add(line + 1);
            line = sheet.NextVisible(line + 1, MostBlankLines + 1);
        }

        for (var count = looks.Count; count <= lines.Count; count++)
        {
            if (StackedCells.Arrange(sheet, lines.GetRange(0, count), looks) is { } cells)
            {
                rows.Add(new FlatRow(cells));
                next = ends[count - 1];
                return;
            }
        }

        for (var count = Math.Min(lines.Count, looks.Count - 1); count > 0; count--)
        {
            if (StackedCells.LacksMerged(sheet, lines.GetRange(0, count), looks))
            {
                rows.Add(new FlatRow(lines.GetRange(0, count)));
                next = ends[count - 1];
                return;
            }
        }

        if (Math.Min(lines.Count, looks.Count) is > 0 and var plain)
        {
            rows.Add(new FlatRow(lines.GetRange(0, plain)));
            next = ends[plain - 1];
        }
    }

    private static List<FlatCell> Arrange(LineSheet sheet, List<FlatCell> cells, List<CellLook> looks) =>
        cells.Count > looks.Count ? StackedCells.Arrange(sheet, cells, looks) ?? cells : cells;

    private static List<CellLook> LooksOf(LineSheet sheet, List<FlatCell> header) =>
        header.ConvertAll(cell => CellLooks.Of(sheet.Words(cell.Line)));

    private static FlatCell CellOf(LineSheet sheet, int line) => new(new(sheet[line].First, sheet[line].Last));
}
