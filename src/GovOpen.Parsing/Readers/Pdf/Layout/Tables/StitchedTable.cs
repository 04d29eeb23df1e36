namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A table made whole across its pages.</summary>
/// <param name="Rows">The rows, top to bottom.</param>
/// <param name="ColumnCount">Grid columns.</param>
/// <param name="Form">Where the edges come from.</param>
/// <param name="Evidence">Why it was taken for a table and why its parts were joined, in one line for <c>inspect</c>.</param>
/// <param name="Parts">Indices into the list given to the stitcher, in order.</param>
/// <param name="Findings">What was repaired, guessed or not joined.</param>
internal sealed record StitchedTable(
    IReadOnlyList<StitchedRow> Rows,
    int ColumnCount,
    PageTableForm Form,
    string Evidence,
    IReadOnlyList<int> Parts,
    IReadOnlyList<TableFinding> Findings
)
{
    /// <summary>Head rows that a page printed again. They stand in no row: treat their text as page furniture.</summary>
    public IReadOnlyList<StitchedRow> RepeatedHeads { get; init; } = [];
}
