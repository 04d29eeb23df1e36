using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tables;

/// <summary>Why two neighbouring tables are not one.</summary>
internal enum SeparationReason
{
    None,
    ColumnCountsDiffer,
    FormsDiffer,
    HeadsDiffer,
}

/// <summary>Joins a table that a page break cut (续表). The verdict is a value; joining is another function.</summary>
internal static class TableStitcher
{
    /// <summary>A head, with the table's title above it, ends within as many rows.</summary>
    private const int HeadRows = 8;

    public static SeparationReason Judge(TableGrid above, TableGrid below)
    {
        if (above.Form != below.Form)
        {
            return SeparationReason.FormsDiffer;
        }

        if (above.Form == TableForm.Marked && above.ColumnCount != below.ColumnCount)
        {
            return SeparationReason.ColumnCountsDiffer;
        }

        var other = TableHead.Print(TopOf(below));
        if (other.Length == 0)
        {
            return SeparationReason.None;
        }

        var head = TableHead.Print(TopOf(above));
        return
            head.Length == other.Length && head.Zip(other).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))
            ? SeparationReason.None
            : SeparationReason.HeadsDiffer;
    }

    /// <summary>The rows of both; the first row of the lower one is marked as standing on a new page.</summary>
    public static TableGrid Join(TableGrid above, TableGrid below) =>
        above with
        {
            MayHaveLostSpans = above.MayHaveLostSpans || below.MayHaveLostSpans,
            ColumnCount = Math.Max(above.ColumnCount, below.ColumnCount),
            Rows = [.. above.Rows, .. below.Rows.Select((row, i) => i == 0 ? row with { StartsPage = true } : row)],
        };

    private static TableMatrix TopOf(TableGrid grid) =>
        TableMatrix.Build(grid.Rows.Count <= HeadRows ? grid : grid with { Rows = [.. grid.Rows.Take(HeadRows)] });
}
