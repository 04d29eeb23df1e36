namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A rectangle of grid positions.</summary>
internal readonly record struct CellArea(int Row, int Column, int RowSpan, int ColumnSpan);
