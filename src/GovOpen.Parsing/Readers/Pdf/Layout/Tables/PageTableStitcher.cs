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
            var next = tables[i];
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

            parts = [next];
            edges = next.Table.ColumnEdges;
        }

        if (parts.Count > 0)
        {
            result.Add(TableSeams.Join(parts, tables.Count - parts.Count, edges, findings));
        }

        return result;
    }

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
