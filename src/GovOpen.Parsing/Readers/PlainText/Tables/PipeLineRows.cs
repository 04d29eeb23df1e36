using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Tells the rows of a <see cref="PipeLineTable"/> apart. A row has as many cells as the header; where cells are numbered
/// on, each number stands in the same column, so that rows which lost merged cells in front of it, and headings between
/// rows, are seen.
/// </summary>
internal sealed class PipeLineRows
{
    private const int FewestHeads = 3;

    /// <summary>Cells of all header rows together.</summary>
    public const int MostHeads = 36;

    // Headings that may stand between two rows.
    private const int MostHeadings = 3;

    private readonly LineSheet sheet;
    private readonly List<FlatCell> cells;
    private readonly List<FlatRow> rows = [];

    private int heads;

    // The column of 序号, or −1.
    private int numberColumn = -1;

    // Cells that are 1, 2, 3 count rows before 一, 二 do, and these before 「1.」 at the head of a text.
    private Counting counting;

    private enum Counting
    {
        Digits,
        Chinese,
        Labels,
    }

    private PipeLineRows(LineSheet sheet, List<FlatCell> cells) => (this.sheet, this.cells) = (sheet, cells);

    /// <summary>The cells of a row.</summary>
    public int Columns { get; private set; }

    /// <summary>Whether cells begin with a header.</summary>
    public static bool HaveHeader(LineSheet sheet, List<FlatCell> cells) =>
        new PipeLineRows(sheet, cells).CountHeads() >= FewestHeads;

    /// <summary>The rows of some cells, or null where they begin with no header.</summary>
    public static PipeLineRows? Of(LineSheet sheet, List<FlatCell> cells)
    {
        var rows = new PipeLineRows(sheet, cells);
        rows.heads = rows.CountHeads();
        while (rows.counting < Counting.Labels && rows.FirstNumber() < 0)
        {
            rows.counting++;
        }

        rows.Columns = rows.CountColumns();
        return rows.heads >= FewestHeads && cells.Count >= rows.heads + rows.Columns ? rows : null;
    }

    public List<FlatRow> Read()
    {
        // A label that two others below it divide takes two columns.
        var isDivided = heads == Columns + 1;
        for (var i = 0; i < heads; i += isDivided ? Columns - 1 : Columns)
        {
            Add(i, Math.Min(heads, i + (isDivided ? Columns - 1 : Columns)));
        }

        var number = FirstNumber();
        var before = numberColumn >= 0 ? numberColumn : number - heads;
        number = before < Columns ? number : -1;
        var start = heads;
        while (number >= 0)
        {
            AddHeadings(start, number - before);
            var end = Math.Min(cells.Count, number + Columns - before);
            Add(Math.Max(start, number - before), end);
            (start, number) = (end, NextNumber(end, before, Number(number)));
        }

        AddEven(start);
        return rows;
    }

    // Labels of columns, up to the first cell that is none; above 序号 comes what is not known as one, too.
    private int CountHeads()
    {
        var isNumbered = HeaderWords.IsOrdinal(TextOf(0));
        var (count, known) = (0, 0);
        for (; count < cells.Count && count <= MostHeads; count++)
        {
            var text = TextOf(count);
            var isHead = text.IsEmpty || HeaderWords.IsOne(text);
            known += isHead ? 1 : 0;
            numberColumn = numberColumn < 0 && HeaderWords.IsOrdinal(text) ? count : numberColumn;
            if (
                isNumbered
                    ? !isHead
                        && (
                            IsDigitFirst(text)
                            || LineShapes.Ordinal(text) == 1
                            || LineShapes.IsNumbered(text)
                            || text.ContainsAnyInRange('0', '9')
                        )
                    : !isHead
            )
            {
                break;
            }
        }

        return count > MostHeads || known * 2 < count ? 0 : count;
    }

    // As many as the header has; where it has several rows, as many as stand from 1 to 2. Cells in front of a number may
    // be missing, behind it none.
    private int CountColumns()
    {
        if (
            numberColumn == 0
            && FirstNumber() is > 0 and var first
            && NextNumber(first + 1, 0, 1) is > 0 and var second
        )
        {
            var apart = second - first;
            return apart >= FewestHeads && apart < heads && (heads % apart == 0 || heads == apart + 1) ? apart : heads;
        }

        return heads;
    }

    // The cell of the first row that is or begins with 1, or −1.
    private int FirstNumber()
    {
        for (var i = heads; i < Math.Min(cells.Count, heads * (MostHeadings + 2)); i++)
        {
            if (Number(i) == 1)
            {
                return i;
            }
        }

        return -1;
    }

    // At most the cells before the number, and some headings, stand between two rows.
    private int NextNumber(int from, int before, int last)
    {
        for (
            var i = from;
            i < Math.Min(cells.Count, from + before + (MostHeadings * Math.Max(heads, Columns)) + 1);
            i++
        )
        {
            if (Number(i) == last + 1 || (i == from + before && Number(i) == 1))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsDigitFirst(ReadOnlySpan<char> text) =>
        text.TrimStart("（(") is [var first, ..] && char.IsAsciiDigit(first);

    private void AddEven(int from)
    {
        for (var i = from; i < cells.Count; i += Columns)
        {
            Add(i, Math.Min(cells.Count, i + Columns));
        }
    }

    private void AddHeadings(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            // 「二」 and the title behind it are one heading.
            var length = LineShapes.Ordinal(TextOf(i)) > 0 && i + 1 < end && !TextOf(i + 1).IsEmpty ? 2 : 1;
            if (!TextOf(i).IsEmpty)
            {
                Add(i, i + length);
                i += length - 1;
            }
        }
    }

    private void Add(int from, int end) => rows.Add(new FlatRow(cells.GetRange(from, end - from)));

    private ReadOnlySpan<char> TextOf(int cell) => sheet.Words(cells[cell].Line).Trim();

    // 7, 七, or the 7 of 「7.公开目录」; 0 where the cell counts otherwise.
    private int Number(int cell)
    {
        var text = TextOf(cell);
        if (counting == Counting.Labels)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            return digits is > 0 and < 4 && text[digits] is '.' or '、' or '．'
                ? Numeral.ParseArabic(text[..digits]) ?? 0
                : 0;
        }

        return IsDigitFirst(text) == (counting == Counting.Digits) ? LineShapes.Ordinal(text) : 0;
    }
}
