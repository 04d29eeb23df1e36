namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The part of a cell that stands on one page.</summary>
/// <param name="Page">One-based.</param>
/// <param name="Box">Its extent.</param>
/// <param name="Glyphs">Its glyphs, in the order of the page.</param>
internal sealed record CellFragment(int Page, PageBox Box, IReadOnlyList<Glyph> Glyphs);
