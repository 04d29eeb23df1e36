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

/// <summary>Joins the pieces of a table that page breaks cut (续表). The verdict is a value; joining is another step.</summary>
internal sealed class TableStitcher
{
    /// <summary>A head, with the table's title above it, ends within as many rows.</summary>
    private const int HeadRows = 8;

    private readonly TableGrid first;
    private readonly List<TableRow> rows;

    // All but the rows.
    private TableGrid frame;

    public TableStitcher(TableGrid first) => (this.first, frame, rows) = (first, first, [.. first.Rows]);

    /// <summary>The pieces so far, as one table; the first row of each but the first is marked as standing on a new page.</summary>
    public TableGrid Grid => rows.Count == first.Rows.Count ? first : frame with { Rows = [.. rows] };

    /// <summary>Whether a table below goes on with this one.</summary>
    public SeparationReason Judge(TableGrid below)
    {
        if (first.Form != below.Form)
        {
            return SeparationReason.FormsDiffer;
        }

        if (first.Form == TableForm.Marked && first.ColumnCount != below.ColumnCount)
        {
            return SeparationReason.ColumnCountsDiffer;
        }

        var other = PrintOf(below, below.Rows);
        if (other.Length == 0)
        {
            return SeparationReason.None;
        }

        var head = PrintOf(frame, rows);
        return
            head.Length == other.Length && head.Zip(other).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))
            ? SeparationReason.None
            : SeparationReason.HeadsDiffer;
    }

    public void Add(TableGrid below)
    {
        frame = frame with
        {
            MayHaveLostSpans = frame.MayHaveLostSpans || below.MayHaveLostSpans,
            ColumnCount = Math.Max(frame.ColumnCount, below.ColumnCount),
        };
        rows.AddRange(below.Rows.Select((row, i) => i == 0 ? row with { StartsPage = true } : row));
    }

    private static string[][] PrintOf(TableGrid grid, IReadOnlyList<TableRow> rows) =>
        TableHead.Print(TableMatrix.Build(grid with { Rows = [.. rows.Take(HeadRows)] }));
}
