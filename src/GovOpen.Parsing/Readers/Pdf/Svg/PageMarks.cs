namespace GovOpen.Parsing.Readers.Pdf.Svg;

/// <summary>What the layout made of a page, as far as it is drawn: nothing here knows how it was found.</summary>
internal sealed record PageMarks
{
    public static PageMarks None { get; } = new();

    /// <summary>Lines of text in their reading order, those within cells included.</summary>
    public IReadOnlyList<PageMark> Lines { get; init; } = [];

    /// <summary>Cells of tables, labelled with their row and column.</summary>
    public IReadOnlyList<PageMark> Cells { get; init; } = [];

    /// <summary>Running heads, feet and page numbers: left out of the text.</summary>
    public IReadOnlyList<PageMark> Furniture { get; init; } = [];
}
