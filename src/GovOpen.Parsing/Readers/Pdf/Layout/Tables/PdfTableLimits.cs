namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Limits on what the rulings of one page may ask for; past one, the page has no table there.</summary>
internal sealed record PdfTableLimits
{
    public static PdfTableLimits Default { get; } = new();

    /// <summary>Rulings of one page that are looked at.</summary>
    public int MaxRulings { get; init; } = 50_000;

    /// <summary>Pairs of lines of one page that are compared.</summary>
    public long MaxComparisons { get; init; } = 4_000_000;

    /// <summary>Grids of one page that are looked at.</summary>
    public int MaxGrids { get; init; } = 64;

    /// <summary>Glyphs of a page beyond which no columns by alignment are looked for; a page of small print holds 6,000.</summary>
    public int MaxAlignedGlyphs { get; init; } = 20_000;

    /// <summary>Grid positions of one table on one page.</summary>
    public int MaxCells { get; init; } = 100_000;
}
