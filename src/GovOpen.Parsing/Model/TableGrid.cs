namespace GovOpen.Parsing.Model;

/// <summary>How a table stood in the source, and so how far its column numbers can be trusted.</summary>
public enum TableForm
{
    /// <summary>Markup or rulings say which cell stands in which column.</summary>
    Marked,

    /// <summary>Text rows whose cells are separated, but may be missing at either end: columns are ordinals within the row.</summary>
    Ragged,

    /// <summary>One cell a line, rows separated by blank lines.</summary>
    Stacked,
}

/// <summary>A table: rows of cells with spans resolved to zero-based grid positions.</summary>
/// <param name="Rows">The rows, top to bottom; a merged cell is listed in its first row only.</param>
/// <param name="ColumnCount">Grid columns; for <see cref="TableForm.Ragged"/> the most cells that any row has.</param>
/// <param name="Form">How the table stood in the source.</param>
/// <param name="Evidence">Why the reader took it for a table, in one line for <c>inspect</c>.</param>
public sealed record TableGrid(EquatableArray<TableRow> Rows, int ColumnCount, TableForm Form, string Evidence)
{
    /// <summary>The source cannot say which cells are merged: a blank cell may be the rest of one above it.</summary>
    public bool MayHaveLostSpans { get; init; }

    /// <summary>Every cell stands in its column, blank ones too, though spans may be lost.</summary>
    public bool IsInPlace { get; init; }
}

/// <summary>A row: the cells that begin in it, left to right.</summary>
/// <param name="Cells">Cells in the order of their columns.</param>
/// <param name="IsHead">The markup calls it a head row (thead, th throughout).</param>
/// <param name="StartsPage">A page break or blank line stands right before it.</param>
public sealed record TableRow(EquatableArray<TableCell> Cells, bool IsHead = false, bool StartsPage = false)
{
    /// <summary>It is no rest of the row above that a page break cut: the source shows that the row above ends there.</summary>
    public bool IsApart { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Column">Zero-based grid column of its left edge.</param>
/// <param name="ColumnSpan">Grid columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1, never past the table's end.</param>
/// <param name="Text">Its text; '\n' between its paragraphs or lines.</param>
public sealed record TableCell(int Column, int ColumnSpan, int RowSpan, SourceText Text);
