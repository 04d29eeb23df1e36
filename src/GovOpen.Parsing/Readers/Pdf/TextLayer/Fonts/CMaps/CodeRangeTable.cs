namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>Ranges of codes, each with a value: sorted and without overlap, so that a code is found by bisection.</summary>
internal sealed class CodeRangeTable
{
    private readonly Row[] rows;

    private CodeRangeTable(Row[] rows) => this.rows = rows;

    public static CodeRangeTable Empty { get; } = new([]);

    public ReadOnlySpan<Row> Rows => rows;

    /// <summary>A range of codes, or what later ranges left of it.</summary>
    /// <param name="Origin">Where the range began before it was cut; its value is that of this code.</param>
    internal readonly record struct Row(uint Low, uint High, uint Origin, int Value);

    /// <summary>Takes rows that are already in order and apart.</summary>
    public static CodeRangeTable FromSorted(Row[] rows) => rows.Length == 0 ? Empty : new(rows);

    /// <summary>Sorts rows. Of rows that overlap, the one that begins later wins, then the one that stands later.</summary>
    public static CodeRangeTable FromRows(IReadOnlyList<Row> source)
    {
        if (source.Count == 0)
        {
            return Empty;
        }

        var order = new int[source.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(
            order,
            (a, b) => source[a].Low != source[b].Low ? source[a].Low.CompareTo(source[b].Low) : a.CompareTo(b)
        );
        return new(new Cutter(source.Count).Cut(source, order));
    }

    /// <param name="value">The value of the row.</param>
    /// <param name="offset">How far the code stands behind the row's first code.</param>
    public bool TryFind(uint code, out int value, out int offset)
    {
        var low = 0;
        var high = rows.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            ref readonly var row = ref rows[middle];
            if (code < row.Low)
            {
                high = middle - 1;
            }
            else if (code > row.High)
            {
                low = middle + 1;
            }
            else
            {
                value = row.Value;
                offset = (int)(code - row.Origin);
                return true;
            }
        }

        value = 0;
        offset = 0;
        return false;
    }

    /// <summary>Cuts ranges that overlap into ranges that do not.</summary>
    private sealed class Cutter(int capacity)
    {
        private readonly List<Row> result = new(capacity);
        private readonly Stack<Row> open = new();

        // Codes below are done; one more than uint holds.
        private long cursor;

        public Row[] Cut(IReadOnlyList<Row> source, int[] order)
        {
            foreach (var index in order)
            {
                var row = source[index];
                if (row.High < row.Low)
                {
                    continue;
                }

                CloseBefore(row.Low);
                if (open.TryPeek(out var covered))
                {
                    Emit(covered, (long)row.Low - 1);
                }

                cursor = row.Low;
                open.Push(row);
            }

            CloseBefore(long.MaxValue);
            return [.. result];
        }

        private void CloseBefore(long code)
        {
            while (open.TryPeek(out var row) && row.High < code)
            {
                Emit(row, row.High);
                open.Pop();
            }
        }

        private void Emit(Row row, long last)
        {
            if (cursor <= last)
            {
                result.Add(row with { Low = (uint)cursor, High = (uint)last });
                cursor = last + 1;
            }
        }
    }
}
