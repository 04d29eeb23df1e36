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
        if (
            FindRuler(sheet, line) is not (>= 0 and var ruler)
            || RulerColumns.Read(sheet, ruler, options.MaxTableColumns) is not { } columns
        )
        {
            return null;
        }

        // The head of a table of single lines stands above the ruler alone, without dashes above it.
        var isOpen = !RulerColumns.IsDashes(sheet.Content(line));
        var end = EndOfRows(sheet, ruler + 1, endsAtBlank: isOpen);
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

        List<int> dashes = isOpen || line == ruler ? [ruler] : [line, ruler];
        var next = end;
        if (end < sheet.Count && RulerColumns.IsDashes(sheet.Content(end)))
        {
            dashes.Add(next++);
        }

        return new FlatTable(rows, TableForm.Marked, $"横线标栏：{rows.Count}行，每行{columns.Count}格", next)
        {
            Markup = dashes.ConvertAll(at => new TextRange(sheet[at].First, sheet[at].Last)),
            MayHaveLostSpans = true,
            IsInPlace = true,
        };
    }

    // The line that shows the columns: this one, the next, or one that the heads below a line of dashes stand above; or −1.
    private static int FindRuler(LineSheet sheet, int line)
    {
        if (RulerColumns.IsRuler(sheet.Content(line)))
        {
            return line;
        }

        if (!RulerColumns.IsDashes(sheet.Content(line)))
        {
            return line + 1 < sheet.Count && RulerColumns.IsRuler(sheet.Content(line + 1)) ? line + 1 : -1;
        }

        var at = line + 1;
        while (at < sheet.Count && at - line < MostHeadLines && !EndsRows(sheet, at, endsAtBlank: true))
        {
            at++;
        }

        return at < sheet.Count && RulerColumns.IsRuler(sheet.Content(at)) ? at : -1;
    }

    private static int EndOfRows(LineSheet sheet, int line, bool endsAtBlank)
    {
        while (line < sheet.Count && !EndsRows(sheet, line, endsAtBlank))
        {
            line++;
        }

        return line;
    }

    private static bool EndsRows(LineSheet sheet, int line, bool endsAtBlank) =>
        (endsAtBlank && sheet[line].IsBlank) || RulerColumns.IsDashes(sheet.Content(line));

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
                row[c] = row[c].GoOn(pieces[c]);
            }
        }

        rows.Add(new(row!, isHead));
        return true;
    }
}
