namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>Reads the lines of a stretch of a page, in reading order: column by column where it is set in columns.</summary>
internal sealed class LineReader
{
    /// <summary>Columns within columns; no page has more.</summary>
    private const int MaxDepth = 4;

    /// <summary>Steps of the search for columns on one page; a page of small print takes a hundredth.</summary>
    private const long MaxSteps = 10_000_000;

    private readonly LineWriter writer = new();
    private readonly List<PageLine> lines = [];
    private int column;
    private long steps;

    /// <summary>The lines of glyphs that are read from left to right.</summary>
    /// <param name="turn">How the glyphs were turned against the upright page.</param>
    /// <param name="firstColumn">The number of the first column.</param>
    public IReadOnlyList<PageLine> Read(IEnumerable<Glyph> glyphs, PageTurn turn, int firstColumn = 0)
    {
        lines.Clear();
        column = firstColumn;
        steps = MaxSteps;
        var rows = RowBuilder.Build(glyphs);
        ReadRows(rows, turn, null, depth: 0);
        return [.. lines];
    }

    /// <summary>The lines of glyphs that stand in one cell, without a look for columns.</summary>
    public IReadOnlyList<PageLine> ReadCell(IEnumerable<Glyph> glyphs, PageTurn turn)
    {
        lines.Clear();
        foreach (var row in RowBuilder.Build(glyphs))
        {
            Add(writer.Write(row, new(turn)));
        }

        return [.. lines];
    }

    private void ReadRows(List<GlyphRow> rows, PageTurn turn, TextEdges? edges, int depth)
    {
        for (var i = 0; i < rows.Count; )
        {
            if (depth < MaxDepth && rows[i].Runs.Count > 1 && ColumnGutter.Find(rows, i, ref steps) is { } gutter)
            {
                ReadColumns(rows, gutter, turn, depth);
                i = gutter.End;
                continue;
            }

            Add(writer.Write(rows[i], new(turn, column, edges)));
            i++;
        }
    }

    // Glyphs that stand for control characters alone show nothing.
    private void Add(PageLine line)
    {
        if (!string.IsNullOrWhiteSpace(line.Text))
        {
            lines.Add(line);
        }
    }

    private void ReadColumns(List<GlyphRow> rows, ColumnGutter gutter, PageTurn turn, int depth)
    {
        var left = new List<GlyphRow>();
        var right = new List<GlyphRow>();
        for (var i = gutter.First; i < gutter.End; i++)
        {
            AddTo(left, rows[i].LeftOf(gutter.Middle));
            AddTo(right, rows[i].RightOf(gutter.Middle));
        }

        column++;
        ReadRows(left, turn, EdgesOf(left), depth + 1);
        column++;
        ReadRows(right, turn, EdgesOf(right), depth + 1);
        column++;
    }

    private static void AddTo(List<GlyphRow> rows, GlyphRow? row)
    {
        if (row is not null)
        {
            rows.Add(row);
        }
    }

    private static TextEdges EdgesOf(List<GlyphRow> rows)
    {
        var (left, right) = (double.MaxValue, double.MinValue);
        foreach (var row in rows)
        {
            left = Math.Min(left, row.X0);
            right = Math.Max(right, row.X1);
        }

        return new(left, right);
    }
}
