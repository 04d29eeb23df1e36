using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>The rows above a table's data, and what they call each column.</summary>
/// <param name="CaptionRows">Rows that only hold the table's title.</param>
/// <param name="DataStart">Index of the first data row.</param>
/// <param name="Labels">One label a column; empty where the head says nothing.</param>
internal sealed record TableHead(int CaptionRows, int DataStart, string[] Labels)
{
    /// <summary>Column heads are words, not sentences.</summary>
    private const int LongestLabel = 24;

    private const int MostHeadRows = 3;

    /// <summary>Finds the head of a table.</summary>
    public static TableHead Find(TableMatrix matrix)
    {
        var row = 0;
        while (row < matrix.Rows.Count && row < MostHeadRows && IsCaption(matrix, row))
        {
            row++;
        }

        var caption = row;
        while (row < matrix.Rows.Count && row - caption < MostHeadRows && IsHeadRow(matrix, row, caption))
        {
            row++;
        }

        return row == caption
            ? new(0, 0, Enumerable.Repeat(string.Empty, matrix.ColumnCount).ToArray())
            : new(caption, row, LabelsOf(matrix, caption, row));
    }

    /// <summary>Whether a row further down prints the head again.</summary>
    public static bool Repeats(TableMatrix matrix, TableHead head, int row)
    {
        for (var above = head.CaptionRows; above < head.DataStart; above++)
        {
            var labels = matrix
                .OwnCells(above)
                .Select(cell => Compact(cell.Text.Value))
                .Where(label => label.Length > 0);
            var cells = matrix.OwnCells(row).Select(cell => Compact(cell.Text.Value)).Where(label => label.Length > 0);
            if (cells.Any() && labels.SequenceEqual(cells))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCaption(TableMatrix matrix, int row)
    {
        var own = matrix.OwnCells(row).Where(cell => !cell.Text.IsBlank).ToList();
        return matrix.ColumnCount > 2
            && row + 1 < matrix.Rows.Count
            && own is [{ } only]
            && only.ColumnSpan >= matrix.ColumnCount - 1
            && only.Kind is CellKind.ShortText or CellKind.LongText
            && IsHeadRow(matrix, row + 1, row + 1);
    }

    private static bool IsHeadRow(TableMatrix matrix, int row, int first)
    {
        var filled = matrix.OwnCells(row).Where(cell => !cell.Text.IsBlank).ToList();
        if (filled.Count == 0 || filled.Exists(cell => !MayBeLabel(cell)))
        {
            return false;
        }

        var known = filled.Count(cell => ColumnLexicon.Look(HanText.Clean(cell.Text.Value)) != LabelSense.Unknown);
        if (row > first)
        {
            // A second head row stands below spans of the first, and names what they divide into.
            return matrix.Rows[row].IsHead
                || (matrix.Rows[row - 1].Cells.Any(cell => cell is { ColumnSpan: > 1 }) && known * 2 >= filled.Count);
        }

        return matrix.Rows[row].IsHead
            || (
                filled.Count >= 2
                && known * 2 >= filled.Count
                && filled.Exists(cell => ColumnLexicon.Knows(cell.Text.Value))
            );
    }

    private static bool MayBeLabel(MatrixCell cell) =>
        cell.Kind is CellKind.ShortText or CellKind.Units or CellKind.LongText
        && Compact(cell.Text.Value) is { Length: <= LongestLabel } label
        && !label.AsSpan().ContainsAny("。；");

    private static string[] LabelsOf(TableMatrix matrix, int first, int end)
    {
        var labels = new string[matrix.ColumnCount];
        for (var c = 0; c < labels.Length; c++)
        {
            var words = new List<string>();
            for (var r = first; r < end; r++)
            {
                if (
                    matrix.Rows[r].Cells[c] is { Text.IsBlank: false } cell
                    && HanText.Clean(cell.Text.Value) is var word
                    && !words.Contains(word)
                )
                {
                    words.Add(word);
                }
            }

            labels[c] = string.Concat(words);
        }

        return HasUnlabelledColumns(matrix, first, end) ? LabelFitter.Fit(matrix, first, end) : labels;
    }

    // The head has fewer cells than the data has columns, and no spans that say which it covers.
    private static bool HasUnlabelledColumns(TableMatrix matrix, int first, int end)
    {
        if (end - first != 1)
        {
            return false;
        }

        var cells = matrix.Rows[first].Cells;
        return Enumerable
            .Range(0, matrix.ColumnCount)
            .Any(c =>
                cells[c] is null or { Text.IsBlank: true }
                && matrix.Rows.Skip(end).Any(row => row.Cells[c] is { Text.IsBlank: false })
            );
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
