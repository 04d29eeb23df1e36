namespace GovOpen.Export.Xlsx;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">The text of its head.</param>
/// <param name="Width">In digits of the default font; a Han character takes two.</param>
internal sealed record SheetColumn(string Header, double Width, CellStyle Style = CellStyle.Plain);
