namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Reads a table with horizontal lines only (三线表): columns by alignment, rows by lines of text.</summary>
internal static class OpenTableReader
{
    /// <summary>Lines of one table begin and end within this distance of one another.</summary>
    private const double Reach = 6;

    /// <summary>Shorter lines underline words.</summary>
    private const double ShortestRule = 120;

    /// <summary>Text rows between two lines of a table: more than this many are a page of prose between its rules.</summary>
    private const int MostRows = 200;

    /// <summary>Stretches between rules of one page that are looked at.</summary>
    private const int MostTries = 256;

    /// <summary>A title across the table stands between two rules at most so many ems apart.</summary>
    private const double SectionHeight = 3;

    /// <summary>Above the head, below it, and at the end.</summary>
    private const int FewestRules = 3;

    /// <summary>A narrow gap through as many lines is no chance.</summary>
    private const int FewestLines = 4;

    public static void Add(List<RuleGroup> groups, List<TextBand> bands, GlyphPage page, List<PageTable> tables)
    {
        var rules = new List<RuleSegment>();
        foreach (var group in groups)
        {
            if (group.Down.Count == 0 && group.Across[0].Length >= ShortestRule && rules.Count < MostRows)
            {
                rules.Add(group.Across[0]);
            }
        }

        var tries = MostTries;
        rules.Sort(static (a, b) => a.At.CompareTo(b.At));
        for (var i = 0; i + 1 < rules.Count; )
        {
            var (table, next) = ReadFrom(rules, i, bands, page, ref tries);
            if (table is not null && !tables.Exists(other => other.Box.Overlaps(table.Box)))
            {
                tables.Add(table);
            }

            i = table is null ? i + 1 : next;
        }
    }

    private static (PageTable? Table, int Next) ReadFrom(
        List<RuleSegment> rules,
        int first,
        List<TextBand> lines,
        GlyphPage page,
        ref int tries
    )
    {
        var ys = new List<double> { rules[first].At };
        var (from, to) = (rules[first].From, rules[first].To);
        PageTable? table = null;
        var next = first + 1;
        for (var i = first + 1; i < rules.Count; i++)
        {
            var rule = rules[i];
            if (Math.Abs(rule.From - from) > Reach || Math.Abs(rule.To - to) > Reach)
            {
                continue;
            }

            ys.Add(rule.At);
            if (ys.Count >= FewestRules && tries-- > 0 && Read(ys, from, to, lines, page) is { } longer)
            {
                (table, next) = (longer, i + 1);
            }
            else if (table is not null)
            {
                break;
            }
        }

        return (table is null ? null : WithTail(table, lines, page), next);
    }

    // A page cuts the last row before a rule closes it.
    private static PageTable WithTail(PageTable table, List<TextBand> lines, GlyphPage page)
    {
        var bottom = OpenTableTail.BottomOf(table, lines, page.Height);
        if (
            bottom <= table.Box.Y1
            || Read([.. table.RowEdges, bottom], table.Box.X0, table.Box.X1, lines, page) is not { } longer
        )
        {
            return table;
        }

        return longer with
        {
            Evidence = $"{table.Evidence}; a last row that no ruling closes",
            Cells = [.. longer.Cells.Select(cell => cell with { IsOpenBelow = cell.EndRow == longer.RowCount })],
        };
    }

    private static PageTable? Read(List<double> ys, double from, double to, List<TextBand> lines, GlyphPage page)
    {
        var box = new PageBox(from, ys[0], to, ys[^1]);
        var bands = TextBand.Within(lines, box);
        var narrowest = bands.Count >= FewestLines ? ColumnGaps.NarrowestRuled : ColumnGaps.Narrowest;
        var edges = ColumnGaps.Edges(bands, from, to, narrowest);
        if (bands.Count is < 2 or > MostRows || edges.Count < 3 || !AreAligned(bands, edges, ys, narrowest))
        {
            return null;
        }

        var rows = RowEdges(bands, edges, ys);
        var columns = GridEdges.Of([.. edges]);
        var rowEdges = GridEdges.Of([.. rows]);
        if (columns.Count != edges.Count || rowEdges.Count < 3)
        {
            return null;
        }

        var cells = CellFiller.Fill(
            AlignedCells.Areas(bands, columns, rowEdges, narrowest),
            columns,
            rowEdges,
            page.Glyphs
        );
        return new(
            box,
            columns.ToArray(),
            rowEdges.ToArray(),
            cells,
            PageTableForm.HorizontalRules,
            FormattableString.Invariant(
                $"{ys.Count} horizontal rulings: {rowEdges.CellCount} rows × {columns.CellCount} columns by alignment"
            )
        );
    }

    // Between any two rules most lines stand in the columns, and some in more than one; below a head printed again there may be
    // the rest of one cell alone. Prose between two tables crosses the columns.
    private static bool AreAligned(List<TextBand> bands, List<double> edges, List<double> ys, double narrowest)
    {
        var next = 0;
        var hasHead = false;
        for (var rule = 1; rule < ys.Count; rule++)
        {
            var (aligned, first, isParted) = (0, next, rule == 2 && hasHead);
            for (; next < bands.Count && (bands[next].Y0 + bands[next].Y1) / 2 <= ys[rule]; next++)
            {
                var pieces = bands[next].Pieces(narrowest * bands[next].Size);
                aligned += pieces.TrueForAll(piece => ColumnGaps.StandsInOne(piece.From, piece.To, edges)) ? 1 : 0;
                isParted |= pieces.Count > 1;
            }

            var isLow = ys[rule] - ys[rule - 1] <= SectionHeight * bands[0].Size && next - first <= 1;
            if (!isLow && (!isParted || next == first || aligned * 2 < next - first))
            {
                return false;
            }

            hasHead = rule == 1 && isParted;
        }

        return true;
    }

    /// <summary>
    /// A row begins at every rule, and at every line with text in the first column; but a lone such line between two of many
    /// rules may stand in the middle of its row.
    /// </summary>
    private static List<double> RowEdges(List<TextBand> bands, List<double> edges, List<double> ys)
    {
        var beginnings = Beginnings(bands, edges, ys);
        var rows = new List<double> { ys[0] };
        var rule = 1;
        for (var i = 1; i < bands.Count; i++)
        {
            var isRuled = rule < ys.Count - 1 && ys[rule] <= bands[i].Y0 + RuleLines.Tolerance;
            if (isRuled)
            {
                rows.Add(ys[rule]);
                while (rule < ys.Count - 1 && ys[rule] <= bands[i].Y0 + RuleLines.Tolerance)
                {
                    rule++;
                }
            }
            else if (
                rule > 1
                && (ys.Count <= FewestRules || beginnings[rule] > 1)
                && ColumnGaps.BeginsInFirst(bands[i], edges)
            )
            {
                rows.Add((bands[i - 1].Y1 + bands[i].Y0) / 2);
            }
        }

        rows.Add(ys[^1]);
        return rows;
    }

    // How many lines above each rule begin in the first column.
    private static int[] Beginnings(List<TextBand> bands, List<double> edges, List<double> ys)
    {
        var counts = new int[ys.Count];
        var rule = 1;
        foreach (var band in bands)
        {
            while (rule < ys.Count - 1 && ys[rule] <= band.Y0 + RuleLines.Tolerance)
            {
                rule++;
            }

            counts[rule] += ColumnGaps.BeginsInFirst(band, edges) ? 1 : 0;
        }

        return counts;
    }
}
