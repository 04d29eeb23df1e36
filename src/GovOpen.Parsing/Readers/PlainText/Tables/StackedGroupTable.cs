using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line, rows separated by empty lines; a line of white space is an empty cell. The header may have fewer
/// cells than the rows, where one of its cells spans two columns.
/// </summary>
internal sealed class StackedGroupTable : ITableRecognizer
{
    private const int FewestCells = 3;
    private const int MostCells = 40;

    // Groups looked at before the table is believed.
    private const int Sample = 8;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (!HeaderWords.IsOne(sheet.Content(line)) || ReadHeader(sheet, line) is not { } header)
        {
            return null;
        }

        var size = RowSize(sheet, header);
        if (size == 0)
        {
            return null;
        }

        var rows = new List<FlatRow> { RowOf(sheet, header, size, afterGap: false) };
        var findings = new List<Diagnostic>();
        var pageNumbers = new List<TextRange>();
        var end = header.End;
        var limit = Math.Max(2, options.MaxTableCells / size);
        while (rows.Count < limit && LineGroup.Next(sheet, end, MostCells) is { } group)
        {
            var count = CellCount(sheet, group, size);
            if (count == 1 && LineShapes.IsPageNumber(sheet.Content(group.Start)) && FollowedByRow(sheet, group, size))
            {
                pageNumbers.Add(new(sheet[group.Start].First, sheet[group.Start].Last));
                end = group.End;
                continue;
            }

            if (count != size && !IsUnevenRow(sheet, group, header, size))
            {
                break;
            }

            var row = RowOf(sheet, group, size, group.Start > end + 1);
            rows.Add(row);
            if (count != size)
            {
                findings.Add(TableLimits.Uneven(rows.Count, row.Cells.Count, size, row.Cells[0].Line));
            }

            end = group.End;
        }

        if (rows.Count == limit)
        {
            findings.Add(TableLimits.TooLarge(options, rows[^1].Cells[0].Line));
        }

        return new FlatTable(
            rows,
            TableForm.Stacked,
            $"每格一行、空行分隔：{rows.Count}组，表头{header.Count}格，每行{size}格",
            end
        )
        {
            Findings = findings,
            PageNumbers = pageNumbers,
        };
    }

    private static LineGroup? ReadHeader(LineSheet sheet, int line)
    {
        if (LineGroup.Next(sheet, line, MostCells) is not { } group || group.Count < FewestCells)
        {
            return null;
        }

        var heads = 0;
        for (var i = group.Start; i < group.End; i++)
        {
            heads += HeaderWords.IsOne(sheet.Content(i)) ? 1 : 0;
        }

        return heads >= 2 && heads * 2 >= group.Count ? group : null;
    }

    // The number of cells that most of the next groups have, or 0 where they have no number in common.
    private static int RowSize(LineSheet sheet, LineGroup header)
    {
        Span<int> counts = stackalloc int[MostCells + 1];
        var (groups, best) = (0, 0);
        var end = header.End;
        while (groups < Sample && LineGroup.Next(sheet, end, MostCells) is { } group)
        {
            var count = Math.Min(MostCells, CellCount(sheet, group, header.Count));
            counts[count]++;
            best = counts[count] > counts[best] ? count : best;
            groups++;
            end = group.End;
        }

        var isClose = best >= header.Count - 1 && best <= header.Count + 3 && best >= FewestCells;
        return !isClose ? 0
            : counts[best] >= 2 ? (counts[best] * 2 > groups || best == header.Count ? best : 0)
            : best == header.Count ? best
            : 0;
    }

    // White-space lines behind the last cell are not cells.
    private static int CellCount(LineSheet sheet, LineGroup group, int expected)
    {
        var count = group.Count;
        while (count > expected && sheet[group.Start + count - 1].IsBlank)
        {
            count--;
        }

        return count;
    }

    private static bool IsUnevenRow(LineSheet sheet, LineGroup group, LineGroup header, int size)
    {
        var isIndented = sheet.Raw(header.Start)[0] == '\t';
        var count = CellCount(sheet, group, size);
        if (count > size * 2 || LineShapes.StandsOutside(sheet.Content(group.Start)))
        {
            return false;
        }

        return isIndented
            ? sheet.Raw(group.Start)[0] == '\t' && (count >= 2 || FollowedByRow(sheet, group, size))
            : count >= 2 && FollowedByRow(sheet, group, size);
    }

    private static bool FollowedByRow(LineSheet sheet, LineGroup group, int size) =>
        LineGroup.Next(sheet, group.End, MostCells) is { } next
        && CellCount(sheet, next, size) == size
        && !HeaderWords.IsOne(sheet.Content(next.Start));

    private static FlatRow RowOf(LineSheet sheet, LineGroup group, int size, bool afterGap)
    {
        var count = CellCount(sheet, group, size);
        var cells = new List<FlatCell>(count);
        for (var i = group.Start; i < group.Start + count; i++)
        {
            cells.Add(new(new(sheet[i].First, sheet[i].Last)));
        }

        return new FlatRow(cells, StartsPage: afterGap || sheet[group.Start].StartsPage);
    }
}
