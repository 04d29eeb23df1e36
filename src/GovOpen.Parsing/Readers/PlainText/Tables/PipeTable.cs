using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Rows whose cells are separated by pipes, with or without the alignment row of Markdown.</summary>
internal sealed class PipeTable : ITableRecognizer
{
    private const int MostBlankLines = 2;

    // Lines that a cell may be broken into before its row closes.
    private const int MostBrokenLines = 30;

    private const int MostHeadLines = 6;

    private const int LongestHeading = 40;

    // 一、加强公开 over （一）主动公开, and the row below.
    private const int MostHeadings = 3;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (!PipeRow.HasPipe(sheet.Content(line)) || !Opens(sheet, line))
        {
            return null;
        }

        var table = new PipeTableBuilder(sheet, options);
        var at = line;
        while (at < sheet.Count && !table.IsFull)
        {
            var blanks = at;
            at = sheet.NextVisible(at, MostBlankLines + 1);
            blanks = at - blanks;
            if (at < sheet.Count && blanks == 0 && table.Rows > 0 && IsHeading(sheet, at, table.Widest))
            {
                table.AddHeading(at, PipeRow.Read(sheet, at, options.MaxTableColumns));
                at++;
                continue;
            }

            if (at >= sheet.Count || !PipeRow.HasPipe(sheet.Content(at)))
            {
                break;
            }

            if (PipeRow.IsAlignment(sheet.Content(at)))
            {
                table.AddAlignment(at++);
                continue;
            }

            // A header behind a gap begins another table.
            var row = PipeRow.Read(sheet, at, options.MaxTableColumns);
            if (
                row.Cells.Count < 2
                || (table.EndsBefore(row) && Opens(sheet, at))
                || (blanks > 0 && table.Rows > 0 && Heads(sheet, row) >= 2 && IsAlignedBelow(sheet, at))
            )
            {
                break;
            }

            var headEnd = table.Rows == 0 ? BrokenHeadEnd(sheet, at) : 0;
            table.AddRow(at++, row, blanks > 0, isBroken: headEnd > 0);
            for (; at <= headEnd; at++)
            {
                table.Extend(at, PipeRow.Read(sheet, at, options.MaxTableColumns));
            }

            at =
                headEnd == 0 && (table.ClosesRows ? !row.IsClosed : row.Cells.Count < table.Widest)
                    ? ReadBroken(sheet, at, table, options)
                    : at;
        }

        return table.Finish();
    }

    // The rest of a row whose last cell goes on in the next lines: up to the line that ends with a pipe where rows do,
    // else up to the one with which the row is whole, its first cell being a number or the others lines of text alone.
    private static int ReadBroken(LineSheet sheet, int line, PipeTableBuilder table, ReaderOptions options)
    {
        var parts = new List<PipeRow>();
        var cells = table.LastCount;
        for (var at = line; at < sheet.Count && parts.Count < MostBrokenLines && !sheet[at].IsBlank; at++)
        {
            var part = PipeRow.Read(sheet, at, options.MaxTableColumns);
            cells += part.Cells.Count - (part.IsOpened ? 0 : 1);
            if (cells > table.Widest || (!table.ClosesRows && BrokenRow.IsOwnRow(sheet, part.Cells[0])))
            {
                return line;
            }

            parts.Add(part);
            if (
                table.ClosesRows
                    ? part.IsClosed
                    : cells == table.Widest
                        && (part.IsOpened || part.Cells.Count > 1)
                        && (parts.Count > 1 || table.LastIsCounted)
            )
            {
                parts.ForEach(piece => table.Extend(line++, piece));
                return line;
            }
        }

        return line;
    }

    // 一、加强公开 on a line without pipes, or as the only cell of its line, above a row as wide as the others.
    private static bool IsHeading(LineSheet sheet, int line, int columns)
    {
        for (var seen = 0; seen < MostHeadings && line < sheet.Count; seen++, line++)
        {
            var row = PipeRow.Read(sheet, line, 64);
            if (seen > 0 && HeadsRows(sheet, row, columns))
            {
                return true;
            }

            var isShort = sheet[line].Length <= LongestHeading || row.Markup.Count > 0;
            if (
                row.Cells.Count != 1
                || row.Cells[0].Length == 0
                || !isShort
                || LineShapes.StandsOutside(sheet.Content(line))
                || (seen > 0 && row.Markup.Count == 0)
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool HeadsRows(LineSheet sheet, PipeRow row, int columns) =>
        row.Markup.Count > 0
        && !PipeRow.IsAlignment(sheet.Text.AsSpan(row.Cells[0].Start, row.Cells[^1].End - row.Cells[0].Start))
        && (row.Cells.Count == columns || (row.Cells.Count > 1 && BrokenRow.IsOwnRow(sheet, row.Cells[0])))
        && Heads(sheet, row) < 2;

    private static bool Opens(LineSheet sheet, int line)
    {
        var first = PipeRow.Read(sheet, line, 64);
        if (first.Cells.Count < 2 || PipeRow.IsAlignment(sheet.Content(line)))
        {
            return false;
        }

        if (IsAlignedBelow(sheet, line))
        {
            return true;
        }

        if (BrokenHeadEnd(sheet, line) is > 0 and var end)
        {
            var next = sheet.NextVisible(end + 1, MostBlankLines + 1);
            return next < sheet.Count && PipeRow.Read(sheet, next, 64) is { IsOpened: true, Cells.Count: > 1 };
        }

        var isHeader = Heads(sheet, first) >= 2;
        var rows = 1;
        var fenced = first.IsOpened || first.IsClosed;
        for (var at = line + 1; rows < 3; at++)
        {
            at = sheet.NextVisible(at, MostBlankLines + 1);
            while (isHeader && rows == 1 && at < sheet.Count && IsHeading(sheet, at, first.Cells.Count))
            {
                at++;
            }

            if (at >= sheet.Count || !PipeRow.HasPipe(sheet.Content(at)))
            {
                break;
            }

            var row = PipeRow.Read(sheet, at, 64);
            var isBroken = fenced && !row.IsClosed && isHeader;
            if (
                row.Cells.Count < 2
                || (!isBroken && Math.Abs(row.Cells.Count - first.Cells.Count) > (isHeader ? 2 : 0))
            )
            {
                break;
            }

            fenced &= row.IsOpened || row.IsClosed || isBroken;
            rows++;
        }

        return rows >= (isHeader || fenced ? 2 : 3);
    }

    // | 序号 | 任务 | 完成 / 时限 |: the line that closes a head whose last cell was broken, or 0.
    private static int BrokenHeadEnd(LineSheet sheet, int line)
    {
        var head = PipeRow.Read(sheet, line, 64);
        if (!head.IsOpened || head.IsClosed || Heads(sheet, head) < 2)
        {
            return 0;
        }

        for (var at = line + 1; at < Math.Min(sheet.Count, line + MostHeadLines) && !sheet[at].IsBlank; at++)
        {
            var part = PipeRow.Read(sheet, at, 64);
            if (part.IsOpened || part.IsClosed)
            {
                return part.IsOpened ? 0 : at;
            }
        }

        return 0;
    }

    private static bool IsAlignedBelow(LineSheet sheet, int line) =>
        sheet.NextVisible(line + 1, 2) is var next && next < sheet.Count && PipeRow.IsAlignment(sheet.Content(next));

    private static int Heads(LineSheet sheet, PipeRow row)
    {
        var heads = 0;
        foreach (var cell in row.Cells)
        {
            heads += HeaderWords.IsOne(sheet.Words(cell).Trim()) ? 1 : 0;
        }

        return heads;
    }
}
