using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Joins the lines of rows between pipes whose cells were broken by the width of their columns: all walls stand below each
/// other, and a line goes on with the one above where each of its words stands below a full cell.
/// </summary>
internal sealed class PipeWrappedRows
{
    /// <summary>A table that was set to widths has more such lines; one whose columns are as wide as their widest cell has one or two.</summary>
    private const int FewestJoined = 3;

    /// <summary>A full cell has no room for one more ideograph and its blank, in half widths.</summary>
    private const int MostRoom = 2;

    /// <summary>Of the rows, this share has its walls where they belong; a mark may hang over the edge.</summary>
    private const double MostStand = 0.9;

    private readonly LineSheet sheet;
    private readonly List<FlatRow> rows;
    private readonly List<FlatRow> whole;
    private readonly int[] widths;
    private readonly bool ambiguousIsWide;

    private PipeWrappedRows(LineSheet sheet, List<FlatRow> rows, bool ambiguousIsWide)
    {
        this.sheet = sheet;
        this.rows = rows;
        this.ambiguousIsWide = ambiguousIsWide;
        var columns = rows.Max(row => row.Cells.Count);
        whole = rows.FindAll(row => row.Cells.Count == columns);
        widths = [.. Enumerable.Range(0, columns).Select(CommonestWidth)];
    }

    /// <summary>The rows, joined; the same list where columns have no width of their own. Each row stands on one line.</summary>
    public static List<FlatRow> Join(LineSheet sheet, List<FlatRow> rows)
    {
        if (rows.Count <= FewestJoined || !rows.TrueForAll(row => row.Cells.TrueForAll(IsOneLine)))
        {
            return rows;
        }

        return TryJoin(sheet, rows, ambiguousIsWide: false) ?? TryJoin(sheet, rows, ambiguousIsWide: true) ?? rows;
    }

    private static List<FlatRow>? TryJoin(LineSheet sheet, List<FlatRow> rows, bool ambiguousIsWide)
    {
        var lines = new PipeWrappedRows(sheet, rows, ambiguousIsWide);
        return lines.StandBelowEachOther() ? lines.Join() : null;
    }

    private static bool IsOneLine(FlatCell cell) => cell.Further is null;

    private int CommonestWidth(int column) =>
        whole.GroupBy(row => WidthOf(row.Cells[column].Line)).MaxBy(group => group.Count())!.Key;

    private bool StandBelowEachOther() => whole.Count(Stands) >= rows.Count * MostStand;

    private bool Stands(FlatRow row)
    {
        for (var c = 0; c < widths.Length; c++)
        {
            if (WidthOf(row.Cells[c].Line) != widths[c])
            {
                return false;
            }
        }

        return true;
    }

    private List<FlatRow> Join()
    {
        var joined = new List<FlatRow> { rows[0] };
        for (var r = 1; r < rows.Count; r++)
        {
            if (rows[r].StartsPage || !GoesOn(rows[r - 1], rows[r]))
            {
                joined.Add(rows[r]);
                continue;
            }

            var cells = new List<FlatCell>(widths.Length);
            for (var c = 0; c < widths.Length; c++)
            {
                var above = joined[^1].Cells[c];
                cells.Add((above with { Line = sheet.Trim(above.Line) }).GoOn(sheet.Trim(rows[r].Cells[c].Line)));
            }

            joined[^1] = joined[^1] with { Cells = cells };
        }

        return rows.Count - joined.Count >= FewestJoined ? joined : rows;
    }

    private bool GoesOn(FlatRow above, FlatRow below)
    {
        if (above.Cells.Count != widths.Length || below.Cells.Count != widths.Length)
        {
            return false;
        }

        var (hasWords, hasBlank) = (false, false);
        for (var c = 0; c < widths.Length; c++)
        {
            var words = sheet.Trim(below.Cells[c].Line);
            if (words.Length == 0)
            {
                hasBlank = true;
                continue;
            }

            hasWords = true;
            if (!MayGoOn(above.Cells[c].Line, widths[c]) || LineShapes.IsNumbered(sheet.Words(words)))
            {
                return false;
            }
        }

        return hasWords && hasBlank;
    }

    // A full cell that ends with a sentence may be a whole one as well.
    private bool MayGoOn(TextRange cell, int width)
    {
        var words = sheet.Trim(cell);
        return words.Length > 0
            && TextFolder.Fold(sheet.Text[words.End - 1]) is not ('。' or ';')
            && WidthOf(new(cell.Start, words.End)) >= width - MostRoom;
    }

    private int WidthOf(TextRange range)
    {
        var width = 0;
        for (var at = range.Start; at < range.End; at++)
        {
            width += DisplayWidth.Of(sheet.Text[at], ambiguousIsWide);
        }

        return width;
    }
}
