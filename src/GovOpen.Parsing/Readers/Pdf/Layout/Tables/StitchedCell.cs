namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A cell of a table made whole.</summary>
/// <param name="Column">Zero-based grid column of its left edge.</param>
/// <param name="ColumnSpan">Grid columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1, never past the table's end.</param>
/// <param name="Fragments">Its parts, one a page (more where a page shows several); their text runs on from one to the next.</param>
internal sealed record StitchedCell(int Column, int ColumnSpan, int RowSpan, IReadOnlyList<CellFragment> Fragments);
