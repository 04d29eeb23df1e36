using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Reads a drawn table whose rulings stop at merged cells (│加强公开├──┼──┤): cells reach as far as no line parts them. What
/// stands where is told by widths, so that all lines have to begin and end below each other.
/// </summary>
internal sealed class DrawnSpans
{
    private readonly LineSheet sheet;
    private readonly List<DrawnLine> lines;
    private readonly int first;
    private readonly int columns;

    // The lines with a ruling, as indexes: rows stand between them.
    private readonly List<int> rulings = [];

    private DrawnSpans(LineSheet sheet, List<DrawnLine> lines, int first, int columns)
    {
        this.sheet = sheet;
        this.lines = lines;
        this.first = first;
        this.columns = columns;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].HasRuling)
            {
                rulings.Add(i);
            }
        }
    }

    /// <summary>The table; null where no ruling stops at a cell, or its lines do not stand below each other.</summary>
    public static FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        var end = line;
        var hasSpans = false;
        while (end < sheet.Count && IsDrawn(sheet, end))
        {
            hasSpans |= HoldsRuling(sheet.Content(end)) && !IsWholeRuling(sheet.Content(end));
            end++;
        }

        return !hasSpans
            ? null
            : TryRead(sheet, line, end, options, ambiguousIsWide: false)
                ?? TryRead(sheet, line, end, options, ambiguousIsWide: true);
    }

    private static FlatTable? TryRead(LineSheet sheet, int line, int end, ReaderOptions options, bool ambiguousIsWide)
    {
        var edges = new SortedSet<int>();
        for (var at = line; at < end; at++)
        {
            DrawnLine.AddEdges(sheet, at, ambiguousIsWide, edges);
        }

        var columns = edges.Count - 1;
        if (columns < 1 || columns > options.MaxTableColumns || (long)columns * (end - line) > options.MaxTableCells)
        {
            return null;
        }

        var lines = new List<DrawnLine>(end - line);
        int[] places = [.. edges];
        for (var at = line; at < end; at++)
        {
            if (DrawnLine.Cut(sheet, at, places, ambiguousIsWide) is not { } cut)
            {
                return null;
            }

            lines.Add(cut);
        }

        return new DrawnSpans(sheet, lines, line, columns).Read();
    }

    // A line of the table begins with a wall or a joint.
    private static bool IsDrawn(LineSheet sheet, int line) =>
        !sheet[line].IsBlank && DrawnStrokes.IsWallOrJoint(sheet.Content(line)[0]);

    // From one side of the table to the other.
    private static bool IsWholeRuling(ReadOnlySpan<char> line) =>
        DrawnStrokes.IsRuling(line) && line.IndexOfAny(' ', '\u3000') < 0;

    // ├── or ──┤: strokes that run into a joint.
    private static bool HoldsRuling(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (DrawnStrokes.IsRuledJoint(line, i))
            {
                return true;
            }
        }

        return false;
    }

    private FlatTable? Read()
    {
        if (rulings.Count < 2 || rulings[0] != 0 || rulings[^1] != lines.Count - 1)
        {
            return null;
        }

        var rows = new List<FlatRow>();
        var isTaken = new bool[rulings.Count - 1, columns];
        for (var row = 0; row + 1 < rulings.Count; row++)
        {
            var cells = new List<FlatCell>();
            for (var column = 0; column < columns; column++)
            {
                if (isTaken[row, column])
                {
                    continue;
                }

                if (CellAt(row, column, isTaken) is not { } cell)
                {
                    return null;
                }

                cells.Add(cell);
            }

            rows.Add(new(cells));
        }

        var markup = new List<TextRange>();
        lines.ForEach(line => line.AddMarkup(sheet, markup));
        return new(rows, TableForm.Marked, $"字符画线、有合并格：{rows.Count}行，{columns}列", first + lines.Count)
        {
            Markup = markup,
        };
    }

    // The cell whose first row and column these are; null where the lines around it make no rectangle.
    private FlatCell? CellAt(int row, int column, bool[,] isTaken)
    {
        var right = column + 1;
        while (right < columns && !IsParted(row, right))
        {
            right++;
        }

        var below = row + 1;
        while (below + 1 < rulings.Count && !lines[rulings[below]].IsRuled(column))
        {
            below++;
        }

        for (var r = row; r < below; r++)
        {
            for (var c = column; c < right; c++)
            {
                if (isTaken[r, c] || (r > row && lines[rulings[r]].IsRuled(c)))
                {
                    return null;
                }

                isTaken[r, c] = true;
            }
        }

        var blank = sheet[first + rulings[row]].Last;
        var cell = new FlatCell(new(blank, blank)) { ColumnSpan = right - column, RowSpan = below - row };
        for (var i = rulings[row] + 1; i < rulings[below]; i++)
        {
            if (lines[i].Between(sheet, column, right) is not { } words)
            {
                return null;
            }

            cell = cell.GoOn(words);
        }

        return cell;
    }

    // Whether a wall stands left of a column in a row.
    private bool IsParted(int row, int column)
    {
        for (var i = rulings[row] + 1; i < rulings[row + 1]; i++)
        {
            if (lines[i].HasWall(column))
            {
                return true;
            }
        }

        return rulings[row] + 1 == rulings[row + 1];
    }
}
