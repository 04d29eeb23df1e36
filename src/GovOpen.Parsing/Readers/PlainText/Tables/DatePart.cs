namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The parts of a date, in the order in which they are written.</summary>
internal enum DatePart
{
    None,
    Year,
    Month,
    Day,

    /// <summary>…前, …止: up to when.</summary>
    Limit,
}
