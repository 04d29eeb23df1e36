using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Rows whose cells are parted by commas, as spreadsheets write them; a cell with commas or line ends stands between
/// quotation marks. Taken for a table only below a line that is all column heads.
/// </summary>
internal sealed class CommaTable : ITableRecognizer
{
    private const char Comma = ',';
    private const char Quote = '"';

    private const int FewestColumns = 3;
    private const int FewestRows = 3;
    private const int LongestHeader = 200;
    private const int MostBlankLines = 1;

    // Cells that a row may lack because a merged one above covers them.
    private const int MostMissing = 2;

    // Lines that a cell between quotation marks may have.
    private const int MostLines = 40;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (
            sheet[line].Length is 0 or > LongestHeader
            || !sheet.Content(line).Contains(Comma)
            || sheet.Content(line).Contains('。')
            || !AreHeads(sheet.Content(line))
        )
        {
            return null;
        }

        var markup = new List<TextRange>();
        var rows = new List<FlatRow>();
        var (columns, cells, next) = (0, 0, line);
        for (var at = line; at < sheet.Count && cells < options.MaxTableCells; )
        {
            var marks = markup.Count;
            var end = at;
            var row = ReadRow(sheet, ref end, markup);
            columns = rows.Count == 0 ? row.Count : columns;
            if (row.Count > columns)
            {
                // Commas of the text itself stand among those between cells.
                return null;
            }

            var isHeading = row.Count == 1 && StackedRunTable.IsHeading(sheet.Content(at)) && RowFollows(sheet, end);
            if (!isHeading && row.Count < Math.Max(FewestColumns, columns - MostMissing))
            {
                markup.RemoveRange(marks, markup.Count - marks);
                break;
            }

            rows.Add(new FlatRow(row));
            cells += row.Count;
            next = end;
            at = sheet.NextVisible(end, MostBlankLines + 1);
        }

        return rows.Count < FewestRows ? null : Finish(rows, columns, markup, next);
    }

    private static bool RowFollows(LineSheet sheet, int line) =>
        line < sheet.Count && sheet.Content(line).Count(Comma) >= FewestColumns - 1;

    private static FlatTable Finish(List<FlatRow> rows, int columns, List<TextRange> markup, int next)
    {
        var isEven = rows.TrueForAll(row => row.Cells.Count == columns);
        return new FlatTable(
            rows,
            isEven ? TableForm.Marked : TableForm.Ragged,
            $"逗号分隔：{rows.Count}行，{(isEven ? "每行" : "最多")}{columns}格",
            next
        )
        {
            Markup = markup,
            Findings = [.. TableLimits.UnevenRows(rows, columns)],
            MayHaveLostSpans = true,
        };
    }

    // Most of the words between the commas head columns, and none is a clause.
    private static bool AreHeads(ReadOnlySpan<char> line)
    {
        var (heads, words) = (0, 0);
        while (!line.IsEmpty)
        {
            var end = line.IndexOf(Comma);
            var word = (end < 0 ? line : line[..end]).Trim("\" ");
            heads += HeaderWords.IsOne(word) || HeaderWords.IsOrdinal(word) ? 1 : 0;
            words++;
            line = end < 0 ? [] : line[(end + 1)..];
        }

        return words >= FewestColumns && heads * 3 >= words * 2;
    }

    // The cells of the row that begins at a line; the line moves behind its last one.
    private static List<FlatCell> ReadRow(LineSheet sheet, ref int line, List<TextRange> markup)
    {
        var cells = new List<FlatCell>();
        for (var start = sheet[line].First; ; )
        {
            var isQuoted = start < sheet[line].Last && sheet.Text[start] == Quote;
            var close = isQuoted ? Closing(sheet, line, start + 1) : default;
            var cell = new FlatCell(new TextRange(start, start));
            var end = start;
            if (close.At > 0)
            {
                markup.Add(new(start, start + 1));
                markup.Add(new(close.At, close.At + 1));
                cell = Between(sheet, line, start + 1, close);
                (line, end) = (close.Line, close.At + 1);
            }
            else
            {
                var length = sheet.Text.AsSpan(start, sheet[line].Last - start).IndexOf(Comma);
                end = length < 0 ? sheet[line].Last : start + length;
                cell = new(new TextRange(start, end));
            }

            cells.Add(cell);
            if (end >= sheet[line].Last || sheet.Text[end] != Comma)
            {
                line++;
                return cells;
            }

            markup.Add(new(end, end + 1));
            start = end + 1;
        }
    }

    // Where the mark stands that ends a cell: a comma or the line's end follows.
    private static (int Line, int At) Closing(LineSheet sheet, int line, int start)
    {
        for (var last = Math.Min(sheet.Count, line + MostLines); line < last; line++)
        {
            for (var at = Math.Max(start, sheet[line].First); at < sheet[line].Last; at++)
            {
                if (sheet.Text[at] == Quote && (at + 1 >= sheet[line].Last || sheet.Text[at + 1] == Comma))
                {
                    return (line, at);
                }
            }
        }

        return default;
    }

    private static FlatCell Between(LineSheet sheet, int line, int start, (int Line, int At) close)
    {
        var cell = new FlatCell(new TextRange(start, line == close.Line ? close.At : sheet[line].Last));
        while (++line <= close.Line)
        {
            var end = line == close.Line ? close.At : sheet[line].Last;
            cell = sheet[line].IsBlank ? cell : cell.With(new(sheet[line].First, end));
        }

        return cell;
    }
}
