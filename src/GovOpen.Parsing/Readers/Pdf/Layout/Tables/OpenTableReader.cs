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
            if (ys.Count >= 3 && tries-- > 0 && Read(ys, from, to, lines, page) is { } longer)
            {
                (table, next) = (longer, i + 1);
            }
            else if (table is not null)
            {
                break;
            }
        }

        return (table, next);
    }

    private static PageTable? Read(List<double> ys, double from, double to, List<TextBand> lines, GlyphPage page)
    {
        var box = new PageBox(from, ys[0], to, ys[^1]);
        var bands = TextBand.Within(lines, box);
        var narrowest = bands.Count >= FewestLines ? ColumnGaps.NarrowestRuled : ColumnGaps.Narrowest;
        var edges = ColumnGaps.Edges(bands, from, to, narrowest);
        if (bands.Count is < 2 or > MostRows || edges.Count < 3 || !AreAligned(bands, ys, narrowest))
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

    // Between any two rules most lines have text in more than one column. Prose between two tables has not.
    private static bool AreAligned(List<TextBand> bands, List<double> ys, double narrowest)
    {
        var next = 0;
        for (var rule = 1; rule < ys.Count; rule++)
        {
            var (aligned, first) = (0, next);
            for (; next < bands.Count && (bands[next].Y0 + bands[next].Y1) / 2 <= ys[rule]; next++)
            {
                aligned += bands[next].Pieces(narrowest * bands[next].Size).Count > 1 ? 1 : 0;
            }

            var isLow = ys[rule] - ys[rule - 1] <= SectionHeight * bands[0].Size && next - first <= 1;
            if (!isLow && (next == first || aligned * 2 < next - first))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A row begins at every rule, and at every line with text in the first column.</summary>
    private static List<double> RowEdges(List<TextBand> bands, List<double> edges, List<double> ys)
    {
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
            else if (rule > 1 && ColumnGaps.BeginsInFirst(bands[i], edges))
            {
                rows.Add((bands[i - 1].Y1 + bands[i].Y0) / 2);
            }
        }

        rows.Add(ys[^1]);
        return rows;
    }
}
