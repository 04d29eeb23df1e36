namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>A token of PDF syntax.</summary>
/// <param name="Start">Offset of its first byte: a name's slash, a string's opening bracket.</param>
/// <param name="End">Offset past its last byte.</param>
/// <param name="Number">The value of a number, always finite; 0 for other kinds.</param>
/// <param name="IsInteger">A number without point and exponent.</param>
internal readonly record struct CosToken(
    CosTokenKind Kind,
    int Start,
    int End,
    double Number = 0,
    bool IsInteger = false
)
{
    /// <summary>A whole number that is not negative.</summary>
    public bool IsCount => Kind == CosTokenKind.Number && IsInteger && Number is >= 0 and <= int.MaxValue;
}
