namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Whether a line begins a row, as the gap above it says.</summary>
internal enum RowStart
{
    /// <summary>The gap says nothing.</summary>
    Unknown,

    /// <summary>As wide as the one between the heads and the first row.</summary>
    Begins,

    /// <summary>As wide as between the cells of a row.</summary>
    GoesOn,

    /// <summary>Wider than between heads, where the first row stands no further off.</summary>
    Apart,
}
