namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Finds the tables of a page: by rulings first, by alignment where there are none.</summary>
internal static class PageTableFinder
{
    /// <summary>The tables of a page, top to bottom.</summary>
    public static IReadOnlyList<PageTable> Find(GlyphPage page, PdfTableLimits limits) => [];
}
