using System.Globalization;
using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Decides which tables are parts of one.</summary>
internal static class TableChain
{
    /// <summary>续表 with its number and title is not longer.</summary>
    private const int LongestCaption = 30;

    /// <summary>Whether a table goes on where the parts so far end, and if not, why.</summary>
    public static TableBreak Judge(List<PlacedTable> parts, IReadOnlyList<double> edges, PlacedTable next)
    {
        var last = parts[^1];
        if (next.Page != last.Page + 1)
        {
            return TableBreak.NotNextPage;
        }

        if (!IsNothingOrCaption(next.TextBefore))
        {
            return TableBreak.TextBetween;
        }

        if (next.Table.Form != last.Table.Form)
        {
            return TableBreak.FormsDiffer;
        }

        if (Widen(edges, next.Table) is null)
        {
            return TableBreak.ColumnsDiffer;
        }

        return
            HeadPrint.IsBold(parts[0].Table)
            && HeadPrint.IsBold(next.Table)
            && HeadPrint.Of(parts[0].Table).SameRows(HeadPrint.Of(next.Table)) == 0
            ? TableBreak.HeadsDiffer
            : TableBreak.None;
    }

    /// <summary>The column edges of both, or null where neither has all those of the other.</summary>
    public static IReadOnlyList<double>? Widen(IReadOnlyList<double> edges, PageTable table) =>
        EdgeMatch.Map(table.ColumnEdges, edges) is not null ? edges
        : EdgeMatch.Map(edges, table.ColumnEdges) is not null ? table.ColumnEdges
        : null;

    public static string Describe(TableBreak reason) =>
        reason switch
        {
            TableBreak.FormsDiffer => "框线形式不同",
            TableBreak.ColumnsDiffer => "列的位置不同",
            _ => "表头不同",
        };

    private static bool IsNothingOrCaption(string text)
    {
        var words = new StringBuilder();
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 200)))
        {
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                words.Append(c);
            }
        }

        return words.Length == 0
            || (words.Length <= LongestCaption && words.ToString().Contains('续', StringComparison.Ordinal));
    }
}
