using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Columns set apart by runs of blanks. Taken for a table only where the first line is all column heads and rows below
/// it have as many pieces; a line with fewer is a row whose pieces stand below the columns they belong to.
/// </summary>
internal sealed class AlignedTable : ITableRecognizer
{
    private const int FewestColumns = 3;
    private const int FewestRows = 3;
    private const int LongestHeader = 200;

    private const int MostBlankLines = 2;

    // Lines looked at for where the columns begin, where rows stand apart.
    private const int ApartSample = 80;

    // Lines looked at before the table is believed.
    private const int Sample = 16;

    // Cells may hold gaps of their own.
    private const int PiecesPerColumn = 2;

    // A line of one piece that is longer is prose.
    private const int LongestLonePiece = 40;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        var header = sheet.Content(line);
        if (header.Length > LongestHeader || !IsAllHeads(sheet, line, out var columns))
        {
            return null;
        }

        var places = new AlignedColumns(sheet, columns);
        var body = sheet.NextVisible(line + 1, MostBlankLines + 1);
        if (body > line + 1 && !AreRows(sheet, body, columns))
        {
            return ReadApart(sheet, line, columns, places, options);
        }

        var whole = places.Learn(sheet[line], Pieces(sheet, line, columns * PiecesPerColumn)) ? 1 : 0;
        for (var at = body; at < body + Sample && at < sheet.Count && !EndsBefore(sheet, at, columns); at++)
        {
            var pieces = Pieces(sheet, at, columns * PiecesPerColumn);
            whole += places.Learn(sheet[at], pieces) || places.Fits(sheet[at], pieces) ? 1 : 0;
        }

        return whole >= FewestRows && !IsSetInTheMiddle(sheet, line, columns, places)
            ? Read(sheet, line, body, columns, places, options)
            : null;
    }

    // Below a head that is set off, each of the first lines is a row: 1 公开目录…, 2 公开预算….
    private static bool AreRows(LineSheet sheet, int body, int columns) =>
        body + 1 < sheet.Count
        && IsRow(sheet, body, columns, ordinal: 1)
        && IsRow(sheet, body + 1, columns, ordinal: 2);

    private static bool IsRow(LineSheet sheet, int line, int columns, int ordinal) =>
        !sheet[line].IsBlank
        && Pieces(sheet, line, columns) is { Count: > 1 } pieces
        && LineShapes.Ordinal(sheet.Words(pieces[0].Line)) == ordinal;

    private static FlatTable? Read(
        LineSheet sheet,
        int line,
        int body,
        int columns,
        AlignedColumns places,
        ReaderOptions options
    )
    {
        var most = Math.Max(FewestRows, options.MaxTableCells / columns);
        var rows = new List<FlatRow>();
        var isWhole = true;
        var at = line;
        for (
            ;
            at < sheet.Count && rows.Count < most && !EndsBefore(sheet, at, columns);
            at = at == line ? body : at + 1
        )
        {
            var pieces = Pieces(sheet, at, columns * PiecesPerColumn);
            if (places.Arrange(sheet[at], pieces) is not { } cells)
            {
                break;
            }

            isWhole &= pieces.Count == columns;
            rows.Add(new FlatRow(cells));
        }

        return rows.Count >= FewestRows
            ? new FlatTable(rows, TableForm.Marked, $"空格对齐：{rows.Count}行，每行{columns}格", at)
            {
                MayHaveLostSpans = !isWhole,
            }
            : null;
    }

    // Where 1 stands amid the lines of its row, nothing tells which lines between two numbers belong to which.
    private static bool IsSetInTheMiddle(LineSheet sheet, int line, int columns, AlignedColumns places)
    {
        var ordinal = Pieces(sheet, line, columns).FindIndex(cell => HeaderWords.IsOrdinal(sheet.Words(cell.Line)));
        for (var at = line + 1; ordinal >= 0 && at < Math.Min(sheet.Count, line + Sample); at++)
        {
            // A heading alone on its line may stand above the first row.
            var pieces = Pieces(sheet, at, columns * PiecesPerColumn);
            if (pieces.Count > 1 && places.Arrange(sheet[at], pieces) is { } cells)
            {
                return cells[ordinal].Line.Length == 0;
            }
        }

        return false;
    }

    // Blank lines between rows: all lines between two of them are one row, and its cells go on from line to line.
    private static FlatTable? ReadApart(
        LineSheet sheet,
        int line,
        int columns,
        AlignedColumns places,
        ReaderOptions options
    )
    {
        var rows = new List<FlatRow> { new(Pieces(sheet, line, columns)) };
        places.Learn(sheet[line], rows[0].Cells);
        var first = sheet.NextVisible(line + 1, MostBlankLines + 1);
        for (var at = first; at < sheet.Count && at < first + ApartSample && !sheet[at].IsBlank; )
        {
            places.Learn(sheet[at], Pieces(sheet, at, columns * PiecesPerColumn));
            at = at + 1 < sheet.Count && sheet[at + 1].IsBlank ? sheet.NextVisible(at + 1, MostBlankLines + 1) : at + 1;
        }

        var most = Math.Max(FewestRows, options.MaxTableCells / columns);
        var next = line + 1;
        var hasLines = false;
        while (first < sheet.Count && rows.Count < most && ReadRow(sheet, ref first, columns, places) is { } row)
        {
            hasLines |= row.Cells.Exists(cell => cell.Further is not null || cell.Line.Length == 0);
            if (!hasLines && rows.Count > ApartSample)
            {
                break;
            }

            rows.Add(row);
            next = first;
            first = sheet.NextVisible(first, MostBlankLines + 1);
        }

        // Whole rows of one line each need not stand in columns at all.
        return hasLines && rows.Count >= FewestRows
            ? new FlatTable(rows, TableForm.Marked, $"空格对齐、空行分行：{rows.Count}行，每行{columns}格", next)
            {
                MayHaveLostSpans = true,
            }
            : null;
    }

    // The row that begins at the line, and the line behind it; null where no row begins there.
    private static FlatRow? ReadRow(LineSheet sheet, ref int line, int columns, AlignedColumns places)
    {
        var at = line;
        List<FlatCell>? row = null;
        var isParted = false;
        for (; at < sheet.Count && !sheet[at].IsBlank; at++)
        {
            var pieces = Pieces(sheet, at, columns * PiecesPerColumn);
            if (LineShapes.StandsOutside(sheet.Content(at)) || places.Arrange(sheet[at], pieces) is not { } cells)
            {
                return null;
            }

            isParted |= pieces.Count > 1;
            row = row is null ? cells : [.. row.Zip(cells, static (above, below) => above.GoOn(below.Line))];
        }

        line = at;
        return isParted ? new FlatRow(row!) : null;
    }

    // One piece alone is a heading or the rest of a cell where a row follows, else what stands below the table.
    private static bool EndsBefore(LineSheet sheet, int line, int columns)
    {
        if (sheet[line].IsBlank || LineShapes.StandsOutside(sheet.Content(line)))
        {
            return true;
        }

        return FindGap(sheet.Content(line), out _) < 0
            && (
                sheet[line].Length > LongestLonePiece
                || line + 1 >= sheet.Count
                || Pieces(sheet, line + 1, columns).Count < 2
            );
    }

    private static bool IsAllHeads(LineSheet sheet, int line, out int columns)
    {
        columns = 0;
        if (FindGap(sheet.Content(line), out _) < 0)
        {
            return false;
        }

        var pieces = Pieces(sheet, line, LongestHeader);
        var known = 0;
        foreach (var piece in pieces)
        {
            known += IsHead(sheet.Words(piece.Line)) ? 1 : 0;
        }

        columns = pieces.Count;
        return columns >= FewestColumns
            && (known == columns || (known * 2 >= columns && IsNumberedBelow(sheet, line, pieces)));
    }

    private static bool IsHead(ReadOnlySpan<char> text) =>
        HeaderWords.IsOne(text) || HeaderWords.IsOrdinal(text) || StackedHeads.IsPeriod(text);

    // Below 序号 and labels that are not all known stands 1, with as many pieces.
    private static bool IsNumberedBelow(LineSheet sheet, int line, List<FlatCell> heads) =>
        HeaderWords.IsOrdinal(sheet.Words(heads[0].Line))
        && line + 1 < sheet.Count
        && Pieces(sheet, line + 1, heads.Count) is { Count: > 0 } below
        && below.Count == heads.Count
        && LineShapes.Ordinal(sheet.Words(below[0].Line)) == 1;

    // The pieces between gaps, one more than wanted at most: the last is the rest of the line.
    private static List<FlatCell> Pieces(LineSheet sheet, int line, int wanted)
    {
        var pieces = new List<FlatCell>();
        var (start, last) = (sheet[line].First, sheet[line].Last);
        while (start < last && pieces.Count <= wanted)
        {
            var gap = FindGap(sheet.Text.AsSpan(start, last - start), out var length);
            if (gap < 0 || pieces.Count == wanted)
            {
                pieces.Add(new(new(start, last)));
                break;
            }

            pieces.Add(new(new(start, start + gap)));
            start += gap + length;
        }

        return pieces;
    }

    // The first run of two or more blanks or of one ideographic blank, or −1.
    private static int FindGap(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var skip = text[at..].IndexOfAny(' ', '\u3000', '\u00A0');
            if (skip < 0)
            {
                return -1;
            }

            at += skip;
            var rest = text[at..];
            length = rest.IndexOfAnyExcept(' ', '\u3000', '\u00A0');
            if (length > 1 || rest[0] == '\u3000')
            {
                return at;
            }
        }

        return -1;
    }
}
