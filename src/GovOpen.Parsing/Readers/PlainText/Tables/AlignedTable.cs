using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Columns set apart by runs of blanks. Taken for a table only where the first line is all column heads and the lines
/// below it have as many pieces.
/// </summary>
internal sealed class AlignedTable : ITableRecognizer
{
    private const int FewestColumns = 3;
    private const int FewestRows = 3;
    private const int LongestHeader = 200;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        var header = sheet.Content(line);
        if (header.Length > LongestHeader || !IsAllHeads(sheet, line, out var columns))
        {
            return null;
        }

        var rows = new List<FlatRow>();
        var most = Math.Max(FewestRows, options.MaxTableCells / columns);
        while (
            line < sheet.Count
            && rows.Count < most
            && Pieces(sheet, line, columns) is { } cells
            && cells.Count == columns
        )
        {
            rows.Add(new FlatRow(cells));
            line++;
        }

        return rows.Count >= FewestRows
            ? new FlatTable(rows, TableForm.Marked, $"空格对齐：{rows.Count}行，每行{columns}格", line)
            : null;
    }

    private static bool IsAllHeads(LineSheet sheet, int line, out int columns)
    {
        columns = 0;
        if (FindGap(sheet.Content(line), out _) < 0)
        {
            return false;
        }

        var pieces = Pieces(sheet, line, LongestHeader);
        foreach (var piece in pieces)
        {
            if (!HeaderWords.IsOne(sheet.Text.AsSpan(piece.Line.Start, piece.Line.Length)))
            {
                return false;
            }
        }

        columns = pieces.Count;
        return columns >= FewestColumns;
    }

    // The pieces between gaps, one more than wanted at most.
    private static List<FlatCell> Pieces(LineSheet sheet, int line, int wanted)
    {
        var pieces = new List<FlatCell>();
        var (start, last) = (sheet[line].First, sheet[line].Last);
        while (start < last && pieces.Count <= wanted)
        {
            var gap = FindGap(sheet.Text.AsSpan(start, last - start), out var length);
            if (gap < 0)
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
