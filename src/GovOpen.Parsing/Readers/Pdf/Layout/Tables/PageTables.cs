namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The tables of a page, and what else was found while looking for them.</summary>
/// <param name="Tables">Top to bottom.</param>
/// <param name="Findings">Findings that belong to no table of the page; those of a table stand on it.</param>
internal sealed record PageTables(IReadOnlyList<PageTable> Tables, IReadOnlyList<TableFinding> Findings);
