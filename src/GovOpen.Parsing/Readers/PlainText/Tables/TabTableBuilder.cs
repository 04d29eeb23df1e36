using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Collects the rows of a <see cref="TabTable"/> within the limits.</summary>
internal sealed class TabTableBuilder(LineSheet sheet, ReaderOptions options)
{
    private readonly List<FlatRow> rows = [];
    private readonly List<TextRange> pageNumbers = [];
    private readonly List<TextRange> markup = [];
    private readonly List<Diagnostic> findings = [];
    private readonly HeadWatch heads = new(sheet);
    private int cells;
    private int nextLine;
    private bool isInHead;

    /// <summary>The most cells that a row has so far.</summary>
    public int Widest { get; private set; }

    /// <summary>The cells of the last row.</summary>
    public int LastCount => rows[^1].Cells.Count;

    /// <summary>The last row begins with a number or as a heading does.</summary>
    public bool LastIsCounted => BrokenRow.IsOwnRow(sheet, rows[^1].Cells[0].Line);

    /// <summary>The last cell of the last row may go on with a numbered line: it begins with a number itself, or ends with a colon.</summary>
    public bool LastIsOpen =>
        TextOf(rows[^1].Cells[^1]) is var text && (LineShapes.IsNumbered(text) || text is [.., '：' or ':']);

    public bool IsFull => cells >= options.MaxTableCells;

    /// <summary>Adds the row that begins in a line; returns its last line.</summary>
    public int AddRow(int line, bool afterBlank)
    {
        var row = Split(sheet[line].Start, sheet[line].End);
        var last = QuotedCells.Close(sheet, row, line, markup, Split);
        if (isInHead && !afterBlank && HeaderWords.AreOne(TextOf(rows[^1].Cells[^1]), TextOf(row[0])))
        {
            ExtendHead(row, last);
            return last;
        }

        isInHead = TabRow.Of(sheet, line).IsHeader;
        heads.Add(row.ConvertAll(cell => cell.Line));
        rows.Add(new FlatRow(row, StartsPage: rows.Count > 0 && (afterBlank || sheet[line].StartsPage)));
        Widest = Math.Max(Widest, row.Count);
        cells += row.Count;
        nextLine = last + 1;
        return last;
    }

    /// <summary>Adds further lines to the last row: the first cell of each goes on with the last one above.</summary>
    public void Extend(int first, int last)
    {
        var cellsOfRow = rows[^1].Cells;
        for (var line = first; line <= last; line++)
        {
            var more = Split(sheet[line].Start, sheet[line].End);
            cellsOfRow[^1] = cellsOfRow[^1].With(more[0].Line);
            cellsOfRow.AddRange(more.Skip(1));
            cells += more.Count - 1;
        }

        nextLine = last + 1;
    }

    // 「完成」 ends a line of the head and 「时限」 begins the next: the cell held a line end.
    private void ExtendHead(List<FlatCell> row, int line)
    {
        var head = rows[^1].Cells;
        head[^1] = head[^1].With(row[0].Line);
        head.AddRange(row.Skip(1));
        Widest = Math.Max(Widest, head.Count);
        cells += row.Count - 1;
        nextLine = line + 1;
    }

    private ReadOnlySpan<char> TextOf(FlatCell cell) => sheet.Words(cell.Line).Trim();

    /// <summary>Whether a line is the head of another table.</summary>
    public bool EndsBefore(int line) =>
        TabRow.Of(sheet, line) is { IsHeader: true } row
        && row.Heads == row.Filled
        && heads.BeginsAnother(Split(sheet[line].Start, sheet[line].End).ConvertAll(cell => cell.Line));

    public void AddPageNumber(int line) => pageNumbers.Add(new(sheet[line].First, sheet[line].Last));

    public FlatTable Finish()
    {
        if (IsFull)
        {
            findings.Add(TableLimits.TooLarge(options, rows[^1].Cells[0].Line));
        }

        var isEven = rows.TrueForAll(row => row.Cells.Count == Widest);
        return new FlatTable(
            rows,
            isEven ? TableForm.Marked : TableForm.Ragged,
            isEven
                ? $"制表符分隔：{rows.Count}行，每行{Widest}格"
                : $"制表符分隔：{rows.Count}行，最多{Widest}格，各行格数不一",
            nextLine
        )
        {
            Markup = markup,
            PageNumbers = pageNumbers,
            Findings = findings,
            MayHaveLostSpans = true,
        };
    }

    private List<FlatCell> Split(int start, int end)
    {
        var row = new List<FlatCell>();
        var first = start;
        while (row.Count < options.MaxTableColumns - 1)
        {
            var length = sheet.Text.AsSpan(start, end - start).IndexOf('\t');
            if (length < 0)
            {
                break;
            }

            row.Add(new(new(start, start + length)));
            start += length + 1;
        }

        row.Add(new(new(start, end)));
        if (row.Count == options.MaxTableColumns && sheet.Text.AsSpan(start, end - start).Contains('\t'))
        {
            findings.Add(TableLimits.TooWide(options, new(first, end)));
        }

        return row;
    }
}
