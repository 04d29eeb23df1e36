using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Collects the rows of a <see cref="StackedGroupTable"/>.</summary>
/// <param name="size">The cells that most rows have.</param>
internal sealed class StackedGroupBuilder(LineSheet sheet, StackedGroups groups, int size, ReaderOptions options)
{
    private readonly List<FlatRow> rows = [];
    private readonly List<Diagnostic> findings = [];
    private readonly List<TextRange> pageNumbers = [];
    private int usualGap;

    public FlatTable Read(LineGroup header)
    {
        AddRow(header, afterGap: false);
        findings.Clear();
        var end = header.End;
        var limit = Math.Max(2, options.MaxTableCells / size);
        while (rows.Count < limit && groups.After(end) is { } group)
        {
            if (IsPageNumber(group))
            {
                pageNumbers.Add(new(sheet[group.Start].First, sheet[group.Start].Last));
            }
            else if (RestOfRow(group) is { } rest)
            {
                AddRow(group, IsFarBelow(group, end), rest);
                end = rest.End;
                continue;
            }
            else if (groups.CellCount(group, size) == size || IsUnevenRow(group))
            {
                AddRow(group, IsFarBelow(group, end));
            }
            else
            {
                break;
            }

            end = group.End;
        }

        return Finish(header, end, limit);
    }

    // Further below the row above than the first row stands below the head: a page may end there.
    private bool IsFarBelow(LineGroup group, int end)
    {
        usualGap = rows.Count == 1 ? group.Start - end : usualGap;
        return group.Start - end > Math.Max(1, usualGap);
    }

    private FlatTable Finish(LineGroup header, int end, int limit)
    {
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

    private bool IsPageNumber(LineGroup group) =>
        groups.CellCount(group, size) == 1
        && LineShapes.IsPageNumber(sheet.Content(group.Start))
        && groups.IsFollowedByRow(group, size);

    // What a page end cut off a row: together they have as many cells as the others.
    private LineGroup? RestOfRow(LineGroup group) =>
        group.Count < size
        && groups.After(group.End) is { } next
        && groups.StartsPage(next)
        && group.Count + groups.CellCount(next, size - group.Count) == size
            ? next
            : null;

    private bool IsUnevenRow(LineGroup group)
    {
        var count = groups.CellCount(group, size);
        if (
            count > size * 2
            || LineShapes.StandsOutside(sheet.Content(group.Start))
            || FurnitureLexicon.ReasonFor(TextFolder.Fold(sheet.Content(group.Start).ToString())) is not null
        )
        {
            return false;
        }

        var first = sheet[group.Start];
        return groups.IsIndented
            ? (first.First > first.Start || first.IsBlank) && (count >= 2 || groups.IsFollowedByRow(group, size))
            : count >= 2 && groups.IsFollowedByRow(group, size);
    }

    private void AddRow(LineGroup group, bool afterGap, LineGroup? rest = null)
    {
        var count = rest is null ? groups.CellCount(group, size) : group.Count;
        var cells = new List<FlatCell>(size);
        AddCells(group.Start, count, cells);
        if (rest is { } cut)
        {
            AddCells(cut.Start, size - count, cells);
            count = size;
        }

        rows.Add(new FlatRow(cells, StartsPage: afterGap || groups.StartsPage(group)));
        if (count != size)
        {
            findings.Add(TableLimits.Uneven(rows.Count, count, size, cells[0].Line));
        }
    }

    private void AddCells(int line, int count, List<FlatCell> cells)
    {
        for (var i = line; i < line + count; i++)
        {
            cells.Add(new(new(sheet[i].First, sheet[i].Last)));
        }
    }
}
