using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line, each ended by a pipe or followed by a line that is a pipe.
/// </summary>
internal sealed class PipeLineTable : ITableRecognizer
{
    private const int MostCells = 12;
    private const int MostBlankLines = 2;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        // Only the first of several column heads can begin a header.
        if (
            !HeaderWords.IsOne(CellAt(sheet, line))
            || !EndsInPipe(sheet, line)
            || FollowsHead(sheet, line)
            || IsTitle(sheet, line)
        )
        {
            return null;
        }

        // The first cells tell whether there is a header; to read on to the end at each word of one would take long.
        var (cells, markup) = (new List<FlatCell>(), new List<TextRange>());
        var next = ReadCells(sheet, line, Math.Min(PipeLineRows.MostHeads + 2, options.MaxTableCells), cells, markup);
        if (!PipeLineRows.HaveHeader(sheet, cells))
        {
            return null;
        }

        next = ReadCells(sheet, next, options.MaxTableCells, cells, markup);
        return PipeLineRows.Of(sheet, cells) is { } rows ? Arrange(rows, next, markup) : null;
    }

    private static bool FollowsHead(LineSheet sheet, int line)
    {
        var above = line > 1 && CellAt(sheet, line - 1).IsEmpty && !sheet[line - 1].IsBlank ? line - 2 : line - 1;
        return above >= 0
            && HeaderWords.IsOne(CellAt(sheet, above))
            && EndsInPipe(sheet, above)
            && !IsTitle(sheet, above);
    }

    private static bool IsTitle(LineSheet sheet, int line) =>
        CellEnd(sheet, line) > line && HeaderWords.IsTitleAbove(CellAt(sheet, line), CellAt(sheet, line + 1));

    // Adds the cells in the order of lines; a cell that is not ended by a pipe goes on in the next line. Returns the line behind.
    private static int ReadCells(LineSheet sheet, int line, int most, List<FlatCell> cells, List<TextRange> markup)
    {
        while (cells.Count < most)
        {
            var at = sheet.NextVisible(line, MostBlankLines + 1);
            if (at >= sheet.Count)
            {
                break;
            }

            var end = CellEnd(sheet, at);
            if (end < 0)
            {
                break;
            }

            var cell = new FlatCell(RangeOf(sheet, at));
            for (var i = at; i <= end; i++)
            {
                cell = i > at && RangeOf(sheet, i) is { Length: > 0 } further ? cell.With(further) : cell;
                markup.Add(new(RangeOf(sheet, i).End, sheet[i].Last));
            }

            cells.Add(cell);
            line = end + 1;
        }

        return line;
    }

    private static FlatTable Arrange(PipeLineRows rows, int next, List<TextRange> markup)
    {
        var found = rows.Read();
        var uneven = found.Count(row => row.Cells.Count != rows.Columns);
        return new FlatTable(
            found,
            TableForm.Stacked,
            $"每格一行、竖线结束：表头{rows.Columns}格，共{found.Sum(row => row.Cells.Count)}格",
            next
        )
        {
            Markup = markup,
            Findings =
                uneven == 0 || found[^1].Cells is not { Count: var last } cells || last == rows.Columns
                    ? []
                    : [TableLimits.Uneven(found.Count, last, rows.Columns, cells[0].Line)],
        };
    }

    // The line in which the cell that begins at the line ends with a pipe, or −1.
    private static int CellEnd(LineSheet sheet, int line)
    {
        for (var at = line; at < sheet.Count && at < line + MostCells && !sheet[at].IsBlank; at++)
        {
            var pipe = sheet.Content(at).IndexOfAny('|', '｜');
            if (pipe >= 0)
            {
                return pipe == sheet.Content(at).Length - 1 ? at : -1;
            }
        }

        return -1;
    }

    private static bool EndsInPipe(LineSheet sheet, int line) =>
        CellEnd(sheet, line) is >= 0 and var end && end <= line + 1;

    private static ReadOnlySpan<char> CellAt(LineSheet sheet, int line) => PipeRow.WithoutPipes(sheet.Content(line));

    private static TextRange RangeOf(LineSheet sheet, int line)
    {
        var current = sheet[line];
        return new(current.First, sheet.Content(line)[^1] is '|' or '｜' ? current.Last - 1 : current.Last);
    }
}
