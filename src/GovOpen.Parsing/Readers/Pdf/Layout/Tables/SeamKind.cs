namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>What a page break in a table cuts.</summary>
internal enum SeamKind
{
    /// <summary>It stands between two rows; merged cells may go across it.</summary>
    BetweenRows,

    /// <summary>It cuts a row, as the rulings say: no cell is closed before the break.</summary>
    RowCutByRulings,

    /// <summary>It cuts a row, as unfinished words or blank cells make likely.</summary>
    RowCutByWords,
}
