using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Puts the rows of a <see cref="PipeBetweenTable"/> together.</summary>
internal sealed class PipeBetweenRows
{
    private const int BrokenCell = 1;
    private const int LostCell = 1;
    private const int ShortRow = 3;

    private readonly LineSheet sheet;
    private readonly PipeSegments segments;
    private readonly int columns;

    // Rows begin with a number.
    private readonly bool isNumbered;

    private PipeBetweenRows(LineSheet sheet, PipeSegments segments, int columns)
    {
        (this.sheet, this.segments, this.columns) = (sheet, segments, columns);
        isNumbered = HeaderWords.IsOrdinal(sheet.Words(segments[0][0]).Trim());
    }

    public List<FlatRow> Rows { get; } = [];

    /// <summary>The segment that the last row ends in, with its first line.</summary>
    public int End { get; private set; }

    /// <summary>Whether two rows and more are as long as the head, and fewer are not. A row of one cell is a heading.</summary>
    public bool AreMostlyWhole
    {
        get
        {
            var whole = Rows.Count(row => row.Cells.Count == columns);
            return whole >= 2 && whole * 2 > Rows.Count(row => row.Cells.Count > 1);
        }
    }

    public static PipeBetweenRows Read(LineSheet sheet, PipeSegments segments, int columns)
    {
        var rows = new PipeBetweenRows(sheet, segments, columns);
        rows.Read();
        return rows;
    }

    private void Read()
    {
        var first = CellOf(0, segments[0]);
        foreach (var end in RowEnds())
        {
            List<FlatCell> row = [first];
            for (var i = End + 1; i < end; i++)
            {
                row.Add(CellOf(i, segments[i]));
            }

            End = end;
            first = EndRow(row);
        }
    }

    // The segments in which rows end, by least cost. Best is a row of as many cells as the head has whose last cell stands
    // above the first of the next row, and whose others stand on one line each.
    private List<int> RowEnds()
    {
        var least = new int[segments.Count];
        var starts = new int[segments.Count];
        for (var end = 1; end < segments.Count; end++)
        {
            least[end] = int.MaxValue;
            var broken = 0;
            for (var start = end - 1; start >= 0 && end - start < columns; start--)
            {
                var isWhole = end - start == columns - 1;
                var cost =
                    least[start]
                    + broken
                    + (
                        !isWhole ? ShortRow
                        : HoldsTwo(end) ? 0
                        : LostCell
                    );
                if (cost <= least[end])
                {
                    (least[end], starts[end]) = (cost, start);
                }

                broken += segments[start].Count > 1 ? BrokenCell : 0;
            }
        }

        var ends = new List<int>();
        for (var end = segments.Count - 1; end > 0; end = starts[end])
        {
            ends.Add(end);
        }

        ends.Reverse();
        return ends;
    }

    private bool HoldsTwo(int segment) => segment == segments.Count - 1 || segments[segment].Count > 1;

    // Adds the row with its last cell, and the headings below it. Returns the first cell of the next row.
    private FlatCell EndRow(List<FlatCell> row)
    {
        var lines = segments[End];
        var next = End == segments.Count - 1 ? Math.Min(1, lines.Count) : NextStart(lines);
        var heading = next;
        for (var i = 1; i < next && heading == next; i++)
        {
            heading = IsHeading(lines[i]) ? i : next;
        }

        row.Add(CellOf(End, lines.GetRange(0, heading)));
        Rows.Add(new(row));
        for (var i = heading; i < next; i++)
        {
            Rows.Add(new([new(lines[i])]));
        }

        return CellOf(End, lines.GetRange(next, lines.Count - next));
    }

    // Which line between the last cell of a row and the next pipe begins the next row; their number where none does.
    private int NextStart(List<TextRange> lines)
    {
        var last = lines.Count - 1;
        if (last <= 0)
        {
            return last == 0 && Begins(lines[0]) ? 0 : lines.Count;
        }

        // 「一、健全制度 / 体系」: the first cell is broken.
        if (!isNumbered && !IsHeading(lines[last]) && lines[last].Length > 0)
        {
            for (var i = last - 1; i > 0; i--)
            {
                if (IsHeading(lines[i]))
                {
                    return i;
                }
            }
        }

        return isNumbered && lines[last].Length > 0 && !Begins(lines[last]) ? lines.Count : last;
    }

    private bool Begins(TextRange line) =>
        isNumbered ? RowLabel.Read(sheet.Words(line).Trim()) is not null : IsHeading(line);

    private bool IsHeading(TextRange line) => LineShapes.IsNumbered(sheet.Words(line).Trim());

    private FlatCell CellOf(int segment, List<TextRange> lines)
    {
        if (lines.Count == 0)
        {
            var at = segments.PlaceOf(segment);
            return new(new(at, at));
        }

        var cell = new FlatCell(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            cell = line.Length > 0 ? cell.With(line) : cell;
        }

        return cell;
    }
}
