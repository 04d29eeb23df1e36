using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>
/// Reads tables whose labels do not stand in a head row: cards, of which each row is a label and its value (任务名称 | …),
/// and tables that are turned, whose first column is the head.
/// </summary>
internal static class CardTable
{
    private const int FewestRows = 3;
    private const int MostRows = 40;

    // A card that fills a table alone says enough with as many fields.
    private const int FewestFields = 3;

    private const int LongestCount = 8;

    private const int LongestHeading = 40;

    /// <summary>The records of a table of cards, or null where it is none.</summary>
    public static List<RecordRow>? ReadCards(TableGrid grid)
    {
        if (grid.Rows.Count < FewestRows || !BeginsWithLabels(grid, orHeadings: true))
        {
            return null;
        }

        var rows = new List<RecordRow>();
        var record = new List<LabelField>();
        var head = grid.ColumnCount == 2 && IsHead(grid.Rows[0]) ? grid.Rows[0] : null;
        foreach (var row in grid.Rows.AsSpan())
        {
            if (HeadingIn(row, grid) is { } heading)
            {
                RecordRow.Close(ref record, rows);
                rows.Add(new RecordRow.Heading(heading));
            }
            else if (!ReferenceEquals(row, head) && !TakeRow(row, rows, ref record))
            {
                return null;
            }
        }

        if (head is not null && record is [var last, ..])
        {
            last.Marks.AddRange(head.Cells.Select(cell => cell.Text));
        }

        RecordRow.Close(ref record, rows);
        return
            rows is [.., RecordRow.Fields]
            && rows.TrueForAll(row => row is RecordRow.Heading or RecordRow.Fields { All.Count: >= FewestFields })
            ? rows
            : null;
    }

    /// <summary>The table with its columns as rows where its first column is the head, or null.</summary>
    public static TableGrid? Turn(TableGrid grid)
    {
        if (
            grid.ColumnCount < FewestRows
            || grid.Rows.Count is < FewestRows or > MostRows
            || !BeginsWithLabels(grid, orHeadings: false)
            || grid.Rows.Any(row => row.Cells.Skip(1).Any(cell => IsLabel(cell.Text)))
        )
        {
            return null;
        }

        var rows = new List<TableCell>[grid.ColumnCount];
        for (var c = 0; c < rows.Length; c++)
        {
            rows[c] = [];
        }

        for (var r = 0; r < grid.Rows.Count; r++)
        {
            foreach (var cell in grid.Rows[r].Cells.AsSpan())
            {
                rows[cell.Column]
                    .Add(new(r, cell.RowSpan, Math.Min(cell.ColumnSpan, rows.Length - cell.Column), cell.Text));
            }
        }

        return new(
            [.. rows.Select((cells, r) => new TableRow([.. cells], IsHead: r == 0) { IsApart = true })],
            grid.Rows.Count,
            TableForm.Marked,
            $"{grid.Evidence}；首列为表头，行列转置"
        )
        {
            MayHaveLostSpans = grid.MayHaveLostSpans,
        };
    }

    // Each row: a label, then one value at most, and perhaps a second pair.
    private static bool TakeRow(TableRow row, List<RecordRow> rows, ref List<LabelField> record)
    {
        LabelField? open = null;
        SourceText? above = null;
        foreach (var cell in row.Cells.AsSpan())
        {
            if (cell.Text.IsBlank)
            {
                continue;
            }

            if (HeadsLabels(row, cell))
            {
                above = cell.Text;
                continue;
            }

            if (open is { Value.Length: 0 } label)
            {
                if (IsLabel(cell.Text))
                {
                    return false;
                }

                record[^1] = label with { Value = cell.Text };
                open = record[^1];
                continue;
            }

            if (!IsLabel(cell.Text))
            {
                return false;
            }

            if (CountOf(cell.Text) is { } count)
            {
                RecordRow.Close(ref record, rows);
                record.Add(count);
                record.Add(open = new(Named("任务"), "任务", LabelSense.Task, SourceText.Empty, []));
                continue;
            }

            open = FieldOf(cell.Text);
            if (above is not null)
            {
                open.Marks.Add(above);
                above = null;
            }

            if (
                record.Count > 0
                && (record[0].Name == open.Name || RecordScan.Opens(open.Sense) && Holds(record, open))
            )
            {
                RecordRow.Close(ref record, rows);
            }

            record.Add(open);
        }

        return true;
    }

    // 一、… across the card, or any words across its first row: what the fields below it are about.
    private static SourceText? HeadingIn(TableRow row, TableGrid grid) =>
        row.Cells is [{ ColumnSpan: > 1, Text: { IsBlank: false } text } cell]
        && cell.ColumnSpan == grid.ColumnCount
        && (
            CellSignature.Of(text) is CellKind.ChineseItem or CellKind.ParenthesisItem
            || (ReferenceEquals(row, grid.Rows[0]) && MayHead(text))
        )
            ? text
            : null;

    private static bool MayHead(SourceText text) =>
        text.Length <= LongestHeading
        && !text.FoldedSpan.Contains(':')
        && !text.FoldedSpan.Contains('。')
        && !IsLabel(text);

    // 项目 | 内容 above labels and values says nothing of them.
    private static bool IsHead(TableRow row) => row.Cells.Count == 2 && row.Cells.All(cell => IsLabel(cell.Text));

    private static bool Holds(List<LabelField> record, LabelField field) =>
        record.Exists(known => known.Name == field.Name);

    private static bool BeginsWithLabels(TableGrid grid, bool orHeadings)
    {
        foreach (var row in grid.Rows.AsSpan())
        {
            if (orHeadings && HeadingIn(row, grid) is not null)
            {
                continue;
            }

            if (row.Cells.Count == 0 || !BeginsWithLabel(row, isCard: orHeadings))
            {
                return false;
            }
        }

        return true;
    }

    // In a card a cell may stand before several labels, and reach down to their rows.
    private static bool BeginsWithLabel(TableRow row, bool isCard) =>
        row.Cells[0] is { Text: { Length: > 0 } first } cell
        && (cell.Column == 0 || isCard)
        && (IsLabel(first) || (isCard && HeadsLabels(row, cell)));

    // 责任 over several rows, before 牵头单位 and 配合单位.
    private static bool HeadsLabels(TableRow row, TableCell cell) =>
        cell is { Column: 0, RowSpan: > 1 }
        && row.Cells.Count > 2
        && row.Cells[1].Text is { IsBlank: false } below
        && IsLabel(below);

    private static bool IsLabel(SourceText text) =>
        FieldOf(text).Sense != LabelSense.Unknown || CountOf(text) is not null;

    // 任务一 before what the task is: the number of the record, and the head of its text.
    private static LabelField? CountOf(SourceText text) =>
        text.Length <= LongestCount
        && text.FoldedSpan is [var first, ..]
        && WordLabel.MayBegin(first)
        && NumberingRecognizer.Recognize(text.FoldedSpan) is { Start: 0 } marker
        && marker.Length == text.Folded.TrimEnd().Length
            ? new(Named("序号"), "序号", LabelSense.Ordinal, text, [])
            : null;

    // A head that the source does not print.
    private static SourceText Named(string words) => new SourceTextBuilder().AppendUnsourced(words).ToSourceText();

    private static LabelField FieldOf(SourceText text)
    {
        var name = HanText.WithoutBlanks(text.Folded).TrimEnd(':');
        return new(text, name, ColumnLexicon.SenseOfWhole(name), SourceText.Empty, []);
    }
}
