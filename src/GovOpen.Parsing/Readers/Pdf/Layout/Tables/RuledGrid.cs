namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The grid of one group of lines: its edges, and which borders between them are drawn.</summary>
internal sealed class RuledGrid
{
    /// <summary>Two edges closer than this, with no text between them, are a wide double line.</summary>
    private const double GhostColumn = 6;

    private const double GhostRow = 8;

    /// <summary>Lines that reach further out than this beyond the last crossing line enclose an open column or row.</summary>
    private const double OpenColumn = 8;

    private const double OpenRow = 5;

    /// <summary>So many vertical lines that begin and end together are a row cut by both ends of its page.</summary>
    private const int LinesOfCutRow = 4;

    private readonly RuleGroup group;
    private readonly IReadOnlyList<Glyph> glyphs;

    private RuledGrid(RuleGroup group, IReadOnlyList<Glyph> glyphs)
    {
        this.group = group;
        this.glyphs = glyphs;
        Columns = GridEdges.Of(group.Down);
        Rows = group.Across.Count > 0 ? GridEdges.Of(group.Across) : EndsOf(group);
        AddOpenEdges(Columns, group.Across, OpenColumn);
        AddOpenEdges(Rows, group.Down, OpenRow);
        Borders = new(group, Columns, Rows);
    }

    public GridEdges Columns { get; }

    public GridEdges Rows { get; }

    public BorderMap Borders { get; private set; }

    public PageBox Box => new(Columns[0], Rows[0], Columns[Columns.Count - 1], Rows[Rows.Count - 1]);

    /// <summary>The grid of a group of lines, or null where it encloses less than two positions or more than the limit.</summary>
    public static RuledGrid? Build(RuleGroup group, IReadOnlyList<Glyph> glyphs, PdfTableLimits limits)
    {
        if (group.Down.Count == 0 || (group.Across.Count == 0 && group.Down.Count < LinesOfCutRow))
        {
            return null;
        }

        var columns = GridEdges.Of(group.Down).Count;
        var rows = GridEdges.Of(group.Across).Count;
        if ((long)(columns + 2) * (rows + 2) > limits.MaxCells || (columns < 3 && !ReachesOut(group)))
        {
            return null;
        }

        var grid = new RuledGrid(group, glyphs);
        if (grid.Columns.Count < 2 || grid.Rows.Count < 2)
        {
            return null;
        }

        grid.RemoveUndrawn();
        grid.RemoveGhosts();
        return grid.Columns.CellCount >= 2 ? grid : null;
    }

    private static GridEdges EndsOf(RuleGroup group)
    {
        var (top, bottom) = group.Reach();
        return GridEdges.Of([top, bottom]);
    }

    // Less than three vertical lines enclose two columns only where horizontal ones go on beyond them.
    private static bool ReachesOut(RuleGroup group)
    {
        foreach (var line in group.Across)
        {
            if (line.From < group.Down[0].At - OpenColumn || line.To > group.Down[^1].At + OpenColumn)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddOpenEdges(GridEdges edges, List<RuleSegment> crossing, double reach)
    {
        var (from, to) = (double.MaxValue, double.MinValue);
        foreach (var line in crossing)
        {
            (from, to) = (Math.Min(from, line.From), Math.Max(to, line.To));
        }

        if (from < edges[0] - reach && Count(crossing, line => line.From - from) >= 2)
        {
            edges.AddOutside(from);
        }

        if (to > edges[edges.Count - 1] + reach && Count(crossing, line => to - line.To) >= 2)
        {
            edges.AddOutside(to);
        }
    }

    private static int Count(List<RuleSegment> lines, Func<RuleSegment, double> distance)
    {
        var count = 0;
        foreach (var line in lines)
        {
            count += distance(line) <= 2 * RuleLines.Tolerance ? 1 : 0;
        }

        return count;
    }

    /// <summary>Takes out inner edges on which no border is drawn: fraction bars, underlines.</summary>
    private void RemoveUndrawn()
    {
        for (var isChanged = true; isChanged; )
        {
            isChanged = false;
            for (var r = Rows.Count - 2; r > 0; r--)
            {
                if (!Borders.IsAnyDrawnAcross(r))
                {
                    Rows.RemoveAt(r);
                    isChanged = true;
                }
            }

            for (var c = Columns.Count - 2; c > 0 && !isChanged; c--)
            {
                if (!Borders.IsAnyDrawnDown(c))
                {
                    Columns.RemoveAt(c);
                    isChanged = true;
                    break;
                }
            }

            if (isChanged)
            {
                Borders = new(group, Columns, Rows);
            }
        }
    }

    private void RemoveGhosts()
    {
        if (!HasNarrow(Columns, GhostColumn) && !HasNarrow(Rows, GhostRow))
        {
            return;
        }

        var (inColumn, inRow) = CountGlyphs();
        KeepCutRows(inRow);
        var isChanged = MergeGhosts(Columns, inColumn, GhostColumn);
        isChanged |= MergeGhosts(Rows, inRow, GhostRow);
        if (isChanged)
        {
            Borders = new(group, Columns, Rows);
        }
    }

    // What a page break leaves of a row may be lower than a line of text.
    private void KeepCutRows(int[] inRow)
    {
        inRow[0] += Borders.IsAnyDrawnAcross(0) ? 0 : 1;
        inRow[^1] += Borders.IsAnyDrawnAcross(Borders.LastRowEdge) ? 0 : 1;
    }

    private static bool HasNarrow(GridEdges edges, double width)
    {
        for (var i = 0; i < edges.CellCount; i++)
        {
            if (edges[i + 1] - edges[i] < width)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MergeGhosts(GridEdges edges, int[] glyphCounts, double width)
    {
        var isChanged = false;
        for (var i = edges.CellCount - 1; i >= 0 && edges.CellCount > 1; i--)
        {
            if (glyphCounts[i] == 0 && edges[i + 1] - edges[i] < width)
            {
                edges.MergeWithNext(i);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private (int[] InColumn, int[] InRow) CountGlyphs()
    {
        var (inColumn, inRow) = (new int[Columns.CellCount], new int[Rows.CellCount]);
        var box = Box;
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && box.Holds(glyph))
            {
                inColumn[Columns.CellAt(glyph.Box.CenterX)]++;
                inRow[Rows.CellAt(glyph.Box.CenterY)]++;
            }
        }

        return (inColumn, inRow);
    }
}
