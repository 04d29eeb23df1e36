using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Reads the cells of one HTML table from a text. Text between cells ends the table.</summary>
internal sealed class MarkupTableReader(string text, ReaderOptions options)
{
    private const int MostRowsSpanned = 10_000;

    private readonly List<FlatRow> rows = [];
    private readonly List<TextRange> markup = [];
    private readonly List<Diagnostic> findings = [];
    private bool isHead;
    private int cells;

    /// <summary>Reads from the first tag on. The offset behind the table is the result.</summary>
    public int Read(int at)
    {
        while (at < text.Length && cells < options.MaxTableCells)
        {
            if (!Text.HanText.IsVisible(text[at]))
            {
                at++;
                continue;
            }

            var tag = text[at] == '<' ? StrayTag.Read(text.AsSpan(at)) : default;
            if (tag.Length == 0 || (cells > 0 && MarkupTag.NameAt(text, at) == "table"))
            {
                break;
            }

            at = ReadTag(at, tag.Length, out var isEnd);
            if (isEnd)
            {
                break;
            }
        }

        return at;
    }

    public FlatTable Finish(int nextLine, TextRange tail)
    {
        rows.RemoveAll(row => row.Cells.Count == 0);
        if (cells >= options.MaxTableCells)
        {
            findings.Add(TableLimits.TooLarge(options, rows[^1].Cells[0].Line));
        }

        return new FlatTable(rows, TableForm.Marked, $"HTML表格：{rows.Count}行", nextLine)
        {
            Markup = markup,
            Findings = findings,
            Tail = tail,
        };
    }

    private int ReadTag(int at, int length, out bool isEnd)
    {
        var name = MarkupTag.NameAt(text, at);
        isEnd = name == "/table";
        markup.Add(new(at, at + length));
        switch (name)
        {
            case "thead" or "/thead":
                isHead = name == "thead";
                break;
            case "tr":
                rows.Add(new FlatRow([], isHead));
                break;
            case "td" or "th":
                return ReadCell(at, length, isHead || name == "th");
        }

        return at + length;
    }

    private int ReadCell(int at, int length, bool isHeadCell)
    {
        var tag = text.AsSpan(at, length);
        var columns = MarkupTag.Span(tag, "colspan", options.MaxTableColumns);
        var spanned = MarkupTag.Span(tag, "rowspan", MostRowsSpanned);
        var start = at + length;
        var end = FindCellEnd(start);
        if (rows.Count == 0)
        {
            rows.Add(new FlatRow([], isHead));
        }

        var row = rows[^1].Cells;
        rows[^1] = rows[^1] with { IsHead = isHeadCell && (row.Count == 0 || rows[^1].IsHead) };
        if (row.Count < options.MaxTableColumns)
        {
            row.Add(new(new(start, end)) { ColumnSpan = columns, RowSpan = spanned });
        }
        else
        {
            row[^1] = row[^1].With(new(start, end));
            NoteWidth(at, end);
        }

        cells++;
        return end;
    }

    private void NoteWidth(int start, int end)
    {
        if (findings.Count == 0)
        {
            findings.Add(TableLimits.TooWide(options, new(start, end)));
        }
    }

    // The next tag that ends a cell: its own, or that of another cell, row or table where it was left open.
    private int FindCellEnd(int at)
    {
        while (true)
        {
            var skip = text.AsSpan(at).IndexOf('<');
            if (skip < 0)
            {
                return text.Length;
            }

            at += skip;
            if (
                MarkupTag.NameAt(text, at) is not ("" or "table" or "tbody" or "thead")
                && StrayTag.Read(text.AsSpan(at)).Length > 0
            )
            {
                return at;
            }

            at++;
        }
    }
}
