using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Finds the tables of a page: by rulings first, by alignment where there are none.</summary>
internal static class PageTableFinder
{
    private const int MostUnread = 10;

    /// <summary>The tables of a page, top to bottom.</summary>
    public static PageTables Find(GlyphPage page, PdfTableLimits limits)
    {
        if (page.Glyphs.Count == 0)
        {
            return new([], []);
        }

        var groups =
            page.Rulings.Count <= limits.MaxRulings
                ? RuleGroup.Build(
                    RuleLines.Build(page.Rulings, horizontal: true),
                    RuleLines.Build(page.Rulings, horizontal: false),
                    limits.MaxComparisons
                )
                : null;
        var tables = new List<PageTable>();
        var findings = new List<TableFinding>();
        if (groups is null)
        {
            findings.Add(TooMany(page));
        }
        else
        {
            AddRuled(groups, page, limits, tables);
        }

        if (page.Glyphs.Count <= limits.MaxAlignedGlyphs)
        {
            var bands = TextBand.Outside(tables, page.Glyphs);
            OpenTableReader.Add(groups ?? [], bands, page, tables);
            var unread = WrappedTableReader.Add(bands, page, tables);
            AlignedTableReader.Add(bands, page, tables);
            findings.AddRange(
                unread.Where(finding => !tables.Exists(table => table.Box.Overlaps(finding.Box))).Take(MostUnread)
            );
        }

        tables.Sort(
            static (a, b) => a.Box.Y0 != b.Box.Y0 ? a.Box.Y0.CompareTo(b.Box.Y0) : a.Box.X0.CompareTo(b.Box.X0)
        );
        return new(tables, findings);
    }

    private static TableFinding TooMany(GlyphPage page) =>
        new(
            PdfTableRules.TooManyRulings,
            FormattableString.Invariant($"第{page.Number}页线条过多（{page.Rulings.Count}），未识别表格"),
            page.Number,
            new(0, 0, page.Width, page.Height)
        );

    /// <summary>Larger grids first: a grid in a cell of another is text of that cell.</summary>
    private static void AddRuled(List<RuleGroup> groups, GlyphPage page, PdfTableLimits limits, List<PageTable> tables)
    {
        var grids = new List<RuledGrid>();
        foreach (var group in groups)
        {
            if (grids.Count < limits.MaxGrids && RuledGrid.Build(group, page.Glyphs, limits) is { } grid)
            {
                grids.Add(grid);
            }
        }

        grids.Sort(static (a, b) => (b.Box.Width * b.Box.Height).CompareTo(a.Box.Width * a.Box.Height));
        foreach (var grid in grids)
        {
            var outer = tables.FindIndex(table => table.Box.Overlaps(grid.Box));
            if (outer < 0)
            {
                if (RuledTableReader.Read(grid, page) is { } table)
                {
                    tables.Add(table);
                }
            }
            else if (tables[outer].Box.Holds(grid.Box) && RuledTableReader.Read(grid, page) is { } inner)
            {
                tables[outer] = WithInner(tables[outer], inner, page.Number);
            }
        }
    }

    private static PageTable WithInner(PageTable outer, PageTable inner, int page) =>
        outer with
        {
            Evidence = FormattableString.Invariant(
                $"{outer.Evidence}; holds a table of {inner.RowCount} × {inner.ColumnCount}, kept as text"
            ),
            Findings =
            [
                .. outer.Findings,
                new(
                    PdfTableRules.InnerTable,
                    FormattableString.Invariant(
                        $"第{page}页单元格内有{inner.RowCount}行{inner.ColumnCount}列的表格，按文字处理"
                    ),
                    page,
                    inner.Box
                ),
            ],
        };
}
