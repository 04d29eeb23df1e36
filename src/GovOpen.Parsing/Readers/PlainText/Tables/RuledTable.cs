using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Columns told by a ruler of dashes (----- ---- ----), as converters to text and Markdown write tables: the heads above
/// it, one row a line below it, up to a blank line; or between lines of dashes, rows of several lines, blank lines between.
/// </summary>
internal sealed class RuledTable : ITableRecognizer
{
    /// <summary>Heads in narrow columns are broken into lines; no more are looked at.</summary>
    private const int MostHeadLines = 60;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (FindRuler(sheet, line) is not (>= 0 and var ruler))
        {
            return null;
        }

        if (RulerColumns.Read(sheet, ruler, options.MaxTableColumns) is not { } columns)
        {
            return null;
        }

        // The head of a table of single lines stands above the ruler alone, without dashes above it.
        var isOpen = !RulerColumns.IsDashes(sheet.Content(line));
        var end = isOpen ? EndOfLines(sheet, ruler + 1) : EndOfFrame(sheet, ruler + 1);
        if (end <= ruler + 1 || (!isOpen && end == sheet.Count))
        {
            return null;
        }

        var rows = new List<FlatRow>();
        var heads = isOpen ? line : line + 1;
        if (
            (heads < ruler && !Add(sheet, columns, heads, ruler, rows, isHead: true))
            || !AddRows(sheet, columns, ruler + 1, end, options.MaxTableCells / columns.Count, rows)
        )
        {
            return null;
        }

        var closes = end < sheet.Count && RulerColumns.IsDashes(sheet.Content(end));
        int[] dashes = [line, ruler, end];
        return new FlatTable(
            rows,
            TableForm.Marked,
            $"横线标栏：{rows.Count}行，每行{columns.Count}格",
            closes ? end + 1 : end
        )
        {
            Markup =
            [
                .. dashes
                    .Distinct()
                    .Where(at => at == ruler || (at == line && !isOpen) || (at == end && closes))
                    .Select(at => new TextRange(sheet[at].First, sheet[at].Last)),
            ],
            MayHaveLostSpans = true,
            IsInPlace = true,
        };
    }

    // The line that shows the columns: this one, the next, or one that the heads below a line of dashes stand above; or −1.
    private static int FindRuler(LineSheet sheet, int line)
    {
        var content = sheet.Content(line);
        if (!RulerColumns.IsDashes(content))
        {
            return line + 1 < sheet.Count && IsRuler(sheet.Content(line + 1)) ? line + 1 : -1;
        }

        if (!RulerColumns.IsFrame(content))
        {
            return line;
        }

        for (var at = line + 1; at < sheet.Count && at - line <= MostHeadLines && !sheet[at].IsBlank; at++)
        {
            if (RulerColumns.IsDashes(sheet.Content(at)))
            {
                return RulerColumns.IsFrame(sheet.Content(at)) ? -1 : at;
            }
        }

        return -1;
    }

    private static bool IsRuler(ReadOnlySpan<char> content) =>
        RulerColumns.IsDashes(content) && !RulerColumns.IsFrame(content);

    private static int EndOfLines(LineSheet sheet, int line)
    {
        while (line < sheet.Count && !sheet[line].IsBlank && !RulerColumns.IsDashes(sheet.Content(line)))
        {
            line++;
        }

        return line;
    }

    private static int EndOfFrame(LineSheet sheet, int line)
    {
        while (line < sheet.Count && !RulerColumns.IsDashes(sheet.Content(line)))
        {
            line++;
        }

        return line;
    }

    // Blank lines between rows: all lines between two of them are one row.
    private static bool AddRows(LineSheet sheet, RulerColumns columns, int from, int end, int most, List<FlatRow> rows)
    {
        var areParted = false;
        for (var at = from; at < end; at++)
        {
            areParted |= sheet[at].IsBlank;
        }

        for (var at = from; at < end; )
        {
            if (sheet[at].IsBlank)
            {
                at++;
                continue;
            }

            var next = at + 1;
            while (areParted && next < end && !sheet[next].IsBlank)
            {
                next++;
            }

            if (rows.Count == most || !Add(sheet, columns, at, next, rows, isHead: false))
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    // Lines as one row; whether each of them stands in the columns.
    private static bool Add(LineSheet sheet, RulerColumns columns, int from, int to, List<FlatRow> rows, bool isHead)
    {
        List<FlatCell>? row = null;
        for (var at = from; at < to; at++)
        {
            if (columns.Cut(at) is not { } pieces)
            {
                return false;
            }

            if (row is null)
            {
                row = pieces.ConvertAll(static piece => new FlatCell(piece));
                continue;
            }

            for (var c = 0; c < pieces.Count; c++)
            {
                row[c] =
                    pieces[c].Length == 0 ? row[c]
                    : row[c].Line.Length == 0 ? new(pieces[c])
                    : row[c].With(pieces[c]);
            }
        }

        rows.Add(new(row!, isHead));
        return true;
    }
}
