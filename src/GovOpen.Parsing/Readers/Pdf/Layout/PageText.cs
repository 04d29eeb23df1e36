using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>What a page holds, in reading order.</summary>
/// <param name="Page">One-based.</param>
/// <param name="Width">Points, of the upright page.</param>
/// <param name="Height">Points, of the upright page.</param>
/// <param name="Turn">What leads from the upright page back to the page as it is shown.</param>
/// <param name="Items">Lines and tables in reading order.</param>
internal sealed record PageText(int Page, double Width, double Height, PageTurn Turn, IReadOnlyList<PageItem> Items)
{
    /// <summary>Lines that run in another direction than the page, beside its text.</summary>
    public IReadOnlyList<PageLine> Asides { get; init; } = [];

    /// <summary>Slanted text, a piece for each stretch of one font and size.</summary>
    public IReadOnlyList<PageLine> Watermarks { get; init; } = [];

    /// <summary>Pictures that may hold what could be read.</summary>
    public IReadOnlyList<PictureFinding> Pictures { get; init; } = [];

    /// <summary>What was found while looking for tables, and belongs to none.</summary>
    public IReadOnlyList<TableFinding> Findings { get; init; } = [];
}
