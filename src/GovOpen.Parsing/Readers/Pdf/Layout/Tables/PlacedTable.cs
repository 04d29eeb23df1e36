namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A table of a page, and what stands before it in reading order.</summary>
/// <param name="Page">One-based.</param>
/// <param name="Table">The table.</param>
/// <param name="TextBefore">
/// The text, page furniture left out, between the table before it and this one; empty where nothing stands between them.
/// Only the first 200 characters are looked at.
/// </param>
internal sealed record PlacedTable(int Page, PageTable Table, string TextBefore);
