namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Gives the lines of a table that has one cell a line their columns: of all ways of reading them, the one that costs
/// least. Time is lines times columns squared.
/// </summary>
internal sealed class StackedFit
{
    /// <summary>Lines for which nothing but prose is likely: the table has ended.</summary>
    public const int MostOutside = 24;

    private readonly List<StackedLine> lines;
    private readonly List<StackedColumn> columns;
    private readonly bool countsRows;

    // Without a column of numbers the texts may count on.
    private readonly bool countsItems;
    private readonly int width;

    // Behind the columns: a heading between rows, and what stands behind the table.
    private readonly int heading;
    private readonly int outside;

    private readonly int lastUnits;
    private readonly int[] before;
    private readonly int[] behind;
    private readonly List<State[]> states = [];

    private readonly record struct State(int Cost, int From, RowLabel? Last);

    private StackedFit(List<StackedLine> lines, List<StackedColumn> columns, bool countsRows)
    {
        (this.lines, this.columns, this.countsRows) = (lines, columns, countsRows);
        width = columns.Count;
        (heading, outside) = (width, width + 1);
        countsItems = !columns.Contains(StackedColumn.Number);
        lastUnits = columns.LastIndexOf(StackedColumn.Units);
        before = new int[width + 1];
        behind = new int[width + 1];
        for (var c = 0; c < width; c++)
        {
            StackedColumn? left = c > 0 ? columns[c - 1] : null;
            StackedColumn? right = c + 1 < width ? columns[c + 1] : null;
            before[c + 1] = before[c] + StackedCosts.OfMissing(columns[c], left, right, isBefore: true, countsRows);
            behind[c + 1] = behind[c] + StackedCosts.OfMissing(columns[c], left, right, isBefore: false, countsRows);
        }
    }

    /// <summary>What the reading costs, and the column of each line that is read: the number of columns for a heading.</summary>
    public static (int Cost, List<int> Places) Read(
        List<StackedLine> lines,
        List<StackedColumn> columns,
        bool countsRows
    ) => new StackedFit(lines, columns, countsRows).Read();

    private (int Cost, List<int> Places) Read()
    {
        var apart = 0;
        for (var i = 0; i < lines.Count && apart < MostOutside; i++)
        {
            var row = new State[width + 2];
            Array.Fill(row, new(int.MaxValue / 2, -1, null));
            for (var c = 0; c < width; c++)
            {
                row[c] = Best(i, c);
            }

            row[heading] = BestHeading(i);
            row[outside] = BestOutside(i);
            states.Add(row);
            apart = IsOutsideBest(row) ? apart + 1 : 0;
        }

        var (cost, places) = Trace();
        for (var i = states.Count; i < lines.Count; i++)
        {
            cost += StackedCosts.OfOutside(lines[i]);
        }

        return (cost, places);
    }

    private static bool IsOutsideBest(State[] row)
    {
        foreach (var state in row.AsSpan(0, row.Length - 1))
        {
            if (state.Cost < row[^1].Cost)
            {
                return false;
            }
        }

        return true;
    }

    private State Best(int i, int column)
    {
        var best = new State(int.MaxValue / 2, -1, null);
        if (i == 0)
        {
            Offer(ref best, before[column], -1, null, i, column);
            return best;
        }

        var start = lines[i].Start;
        for (var from = 0; from <= heading; from++)
        {
            var state = states[i - 1][from];
            var end = StackedCosts.OfEnd(lines[i - 1]);
            if (start != RowStart.GoesOn)
            {
                Offer(
                    ref best,
                    state.Cost + end + Ended(from) + before[column],
                    from + width + 2,
                    state.Last,
                    i,
                    column
                );
            }

            if (start == RowStart.Begins || from == heading || from > column)
            {
                continue;
            }

            var within =
                from == column
                    ? StackedCosts.OfFurther(lines[i - 1], lines[i], columns[column], column >= lastUnits)
                    : end + behind[column] - behind[from + 1];
            within += start == RowStart.Apart ? StackedCosts.Apart : 0;
            Offer(ref best, state.Cost + within, from, state.Last, i, column);
        }

        return best;
    }

    private void Offer(ref State best, int cost, int from, RowLabel? last, int i, int column)
    {
        var kind = columns[column];
        if (kind == StackedColumn.Number)
        {
            cost += StackedCosts.OfNumber(lines[i].Label, last);
            last = lines[i].Label;
        }
        else
        {
            cost += StackedCosts.Of(lines[i], kind);
            if (countsItems && kind is StackedColumn.Main or StackedColumn.Group)
            {
                cost += StackedCosts.OfItem(lines[i].Item, last, kind);
                last = lines[i].Item is { Stem: "" } item ? item : last;
            }
        }

        if (cost < best.Cost)
        {
            best = new(cost, from, last);
        }
    }

    // What a row still lacks that ends behind a column.
    private int Ended(int column) => column == heading ? 0 : behind[width] - behind[column + 1];

    // What speaks against the table's end behind a column: a heading has rows below it.
    private int Left(int column) => column == heading ? StackedCosts.Never : Ended(column);

    private State BestHeading(int i)
    {
        var best = new State(int.MaxValue / 2, -1, null);
        var own = StackedCosts.OfHeading(lines[i]);
        if (i == 0)
        {
            return new(own, -1, null);
        }

        for (var from = 0; from <= heading; from++)
        {
            var state = states[i - 1][from];
            var isTitle = from == heading && lines[i - 1].Label is { Stem: RowLabel.Chinese };
            var cost = state.Cost + (isTitle ? Math.Min(own, 1) : own + Ended(from));
            if (cost < best.Cost && (isTitle || lines[i].Start != RowStart.GoesOn))
            {
                best = new(cost, isTitle ? from : from + width + 2, state.Last);
            }
        }

        return best;
    }

    private State BestOutside(int i)
    {
        var best = i == 0 ? new State(0, -1, null) : states[i - 1][outside] with { From = outside };
        for (var from = 0; from <= heading && i > 0; from++)
        {
            var cost = states[i - 1][from].Cost + Left(from);
            if (cost < best.Cost)
            {
                best = new(cost, from, null);
            }
        }

        return best with
        {
            Cost = best.Cost + StackedCosts.OfOutside(lines[i]),
        };
    }

    // A new row shows in the places as a column below zero: ~column.
    private (int Cost, List<int> Places) Trace()
    {
        if (states.Count == 0)
        {
            return (int.MaxValue / 2, []);
        }

        var end = 0;
        for (var c = 1; c <= outside; c++)
        {
            end = CostAtEnd(c) < CostAtEnd(end) ? c : end;
        }

        var cost = CostAtEnd(end);
        var places = new List<int>();
        var at = end;
        for (var i = states.Count - 1; i >= 0; i--)
        {
            var from = states[i][at].From;
            if (at != outside)
            {
                places.Add(from < 0 || from >= width + 2 ? ~at : at);
            }

            at = from >= width + 2 ? from - width - 2 : from;
        }

        places.Reverse();
        return (cost, places);
    }

    private int CostAtEnd(int column) => states[^1][column].Cost + (column == outside ? 0 : Left(column));
}
