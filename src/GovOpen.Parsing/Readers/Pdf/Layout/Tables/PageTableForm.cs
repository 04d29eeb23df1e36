namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Where the edges of a table come from.</summary>
internal enum PageTableForm
{
    /// <summary>Lines in both directions.</summary>
    Ruled,

    /// <summary>Horizontal lines only; columns by alignment between them (三线表).</summary>
    HorizontalRules,

    /// <summary>No lines: columns and rows by alignment.</summary>
    Aligned,
}
