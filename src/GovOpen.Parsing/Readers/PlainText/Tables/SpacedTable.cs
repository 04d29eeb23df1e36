using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Rows whose cells are parted by blanks and stand in no columns, as copied from a page. Taken for a table only where the
/// first line is all column heads, and each row counts on and has as many cells as there are heads.
/// </summary>
internal sealed class SpacedTable : ITableRecognizer
{
    private const int FewestColumns = 3;
    private const int MostColumns = 12;
    private const int FewestRows = 2;
    private const int LongestHeader = 100;
    private const int MostBlankLines = 2;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (sheet[line].Length is 0 or > LongestHeader || sheet.Text[sheet[line].First] is not ('序' or '编'))
        {
            return null;
        }

        var heads = Split(sheet, line, gap: 1);
        if (
            heads.Count is < FewestColumns or > MostColumns
            || !HeaderWords.IsOrdinal(sheet.Words(heads[0]))
            || !heads.TrueForAll(head => HeaderWords.IsOne(sheet.Words(head)))
        )
        {
            return null;
        }

        // Blanks inside cells are narrower than those between them, where all of these are wide.
        var gap = Split(sheet, line, gap: 2).Count == heads.Count ? 2 : 1;
        var rows = new List<FlatRow> { RowOf(heads) };
        return
            ReadRows(sheet, line, gap, heads.Count, options.MaxTableCells / heads.Count, rows) is { } next
            && rows.Count(row => row.Cells.Count > 1) > FewestRows
            ? new FlatTable(rows, TableForm.Marked, $"空格分隔：{rows.Count}行，每行{heads.Count}格", next)
            : null;
    }

    // The line behind the last row; null where a line next to it might be the rest of a row.
    private static int? ReadRows(LineSheet sheet, int line, int gap, int columns, int most, List<FlatRow> rows)
    {
        RowLabel? last = null;
        while (rows.Count < most)
        {
            var at = sheet.NextVisible(line + 1, MostBlankLines + 1);
            var heading = at < sheet.Count && IsHeading(sheet, at, gap) ? at : -1;
            at = heading >= 0 ? sheet.NextVisible(at + 1, MostBlankLines + 1) : at;
            if (
                at >= sheet.Count
                || LabelAt(sheet, at) is not { } label
                || (
                    last is { } before
                    && !label.Follows(before)
                    && !(heading >= 0 && label.IsFirst && label.Stem == before.Stem)
                )
            )
            {
                var isApart = line + 1 >= sheet.Count || sheet[line + 1].IsBlank || heading == line + 1;
                return isApart || LineShapes.StandsOutside(sheet.Content(line + 1)) ? line + 1 : null;
            }

            var cells = Split(sheet, at, gap);
            if (cells.Count != columns)
            {
                return null;
            }

            if (heading >= 0)
            {
                rows.Add(RowOf(HeadingOf(sheet, heading, gap)));
            }

            rows.Add(RowOf(cells));
            (last, line) = (label, at);
        }

        return line + 1;
    }

    // 一、加强公开, or 一 and a title.
    private static bool IsHeading(LineSheet sheet, int line, int gap) =>
        StackedRunTable.IsHeading(sheet.Content(line))
        || (LabelAt(sheet, line) is { Stem: RowLabel.Chinese } && Split(sheet, line, gap).Count == 2);

    private static List<TextRange> HeadingOf(LineSheet sheet, int line, int gap) =>
        LabelAt(sheet, line) is null ? [new(sheet[line].First, sheet[line].Last)] : Split(sheet, line, gap);

    private static RowLabel? LabelAt(LineSheet sheet, int line) =>
        sheet.Content(line) is var content && content.IndexOfAny(" \u3000\u00A0") is > 0 and var end
            ? RowLabel.Read(content[..end])
            : null;

    private static FlatRow RowOf(List<TextRange> cells) => new(cells.ConvertAll(cell => new FlatCell(cell)));

    // The pieces of a line between runs of as many blanks; a wide blank counts for two.
    private static List<TextRange> Split(LineSheet sheet, int line, int gap)
    {
        var pieces = new List<TextRange>();
        var (start, blank, width) = (sheet[line].First, -1, 0);
        for (var at = start; at < sheet[line].Last; at++)
        {
            if (sheet.Text[at] is ' ' or '\u3000' or '\u00A0' or '\t')
            {
                blank = blank < 0 ? at : blank;
                width += sheet.Text[at] is '\u3000' or '\t' ? 2 : 1;
                continue;
            }

            if (blank >= 0 && width >= gap)
            {
                pieces.Add(new(start, blank));
                start = at;
            }

            (blank, width) = (-1, 0);
        }

        pieces.Add(new(start, sheet[line].Last));
        return pieces;
    }
}
