namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A cell of a table on one page.</summary>
/// <param name="Row">Zero-based.</param>
/// <param name="Column">Zero-based.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="Box">Its extent between the edges.</param>
/// <param name="Glyphs">The glyphs whose centre stands in it, in the order of the page.</param>
internal sealed record PageCell(
    int Row,
    int Column,
    int RowSpan,
    int ColumnSpan,
    PageBox Box,
    IReadOnlyList<Glyph> Glyphs
)
{
    /// <summary>It reaches the end of a ruled table and no ruling closes it there: it goes on elsewhere.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>It begins with a ruled table and no ruling closes it there: it comes from elsewhere.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>It holds more than white space.</summary>
    public bool HasText
    {
        get
        {
            foreach (var glyph in Glyphs)
            {
                if (!glyph.IsSpace)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public int EndRow => Row + RowSpan;

    public int EndColumn => Column + ColumnSpan;
}
