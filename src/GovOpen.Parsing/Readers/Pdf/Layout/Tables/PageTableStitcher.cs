using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Joins the tables of neighbouring pages that are one.</summary>
internal static class PageTableStitcher
{
    /// <summary>The tables of a document, whole; the order is that of their first parts.</summary>
    public static IReadOnlyList<StitchedTable> Stitch(IReadOnlyList<PlacedTable> tables)
    {
        var result = new List<StitchedTable>();
        var parts = new List<PlacedTable>();
        var findings = new List<TableFinding>();
        IReadOnlyList<double> edges = [];
        for (var i = 0; i < tables.Count; i++)
        {
            var next = parts.Count > 0 ? OnSameEdges(parts[0], edges, tables[i]) : tables[i];
            if (parts.Count > 0)
            {
                var reason = TableChain.Judge(parts, edges, next);
                if (reason == TableBreak.None)
                {
                    edges = TableChain.Widen(edges, next.Table) ?? edges;
                    parts.Add(next);
                    continue;
                }

                result.Add(TableSeams.Join(parts, i - parts.Count, edges, findings));
                findings = FindingsOf(reason, next);
            }

            parts = [tables[i]];
            edges = tables[i].Table.ColumnEdges;
        }

        if (parts.Count > 0)
        {
            result.Add(TableSeams.Join(parts, tables.Count - parts.Count, edges, findings));
        }

        return result;
    }

    // Without lines the edges stand somewhere in the gaps between the words of a page; the same head says that they are the same.
    private static PlacedTable OnSameEdges(PlacedTable first, IReadOnlyList<double> edges, PlacedTable next) =>
        first.Table.Form == PageTableForm.Aligned
        && next.Table.Form == PageTableForm.Aligned
        && next.Table.ColumnEdges.Count == edges.Count
        && HeadPrint.Of(first.Table).SameRows(HeadPrint.Of(next.Table)) > 0
            ? next with
            {
                Table = next.Table with { ColumnEdges = edges },
            }
            : next;

    private static List<TableFinding> FindingsOf(TableBreak reason, PlacedTable next) =>
        reason is TableBreak.NotNextPage or TableBreak.TextBetween
            ? []
            :
            [
                new(
                    PdfTableRules.PartNotJoined,
                    FormattableString.Invariant(
                        $"第{next.Page}页的表格未与上页表格接续：{TableChain.Describe(reason)}"
                    ),
                    next.Page,
                    next.Table.Box
                ),
            ];
}
