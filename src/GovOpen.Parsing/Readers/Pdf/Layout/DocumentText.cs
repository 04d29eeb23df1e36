using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>The pages of a document and its tables, each whole across its pages.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Tables">The tables in the order of their first parts.</param>
/// <param name="TableOfPart">For each table of a page, in reading order, the index of the whole table that it is a part of.</param>
internal sealed record DocumentText(
    IReadOnlyList<PageText> Pages,
    IReadOnlyList<TableText> Tables,
    IReadOnlyList<int> TableOfPart
)
{
    /// <summary>So much of the text between two tables is looked at.</summary>
    private const int MostTextBetween = 200;

    /// <summary>Tells furniture from text, and joins the tables of neighbouring pages.</summary>
    public static DocumentText Of(IReadOnlyList<PageText> pages)
    {
        RunningLines.Mark(pages);
        var parts = PlaceTables(pages);
        var reader = new LineReader();
        var tables = PageTableStitcher.Stitch(parts).Select(table => new TableText(table, reader)).ToList();
        var tableOfPart = new int[parts.Count];
        for (var i = 0; i < tables.Count; i++)
        {
            foreach (var part in tables[i].Table.Parts)
            {
                tableOfPart[part] = i;
            }
        }

        return new(pages, tables, tableOfPart);
    }

    private static List<PlacedTable> PlaceTables(IReadOnlyList<PageText> pages)
    {
        var parts = new List<PlacedTable>();
        var between = new System.Text.StringBuilder();
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                if (item.Table is { } table)
                {
                    parts.Add(new(page.Page, table, between.ToString()));
                    between.Clear();
                }
                else if (item.Line is { FurnitureReason: null } line && between.Length < MostTextBetween)
                {
                    between.Append(line.Text).Append('\n');
                }
            }
        }

        return parts;
    }
}
