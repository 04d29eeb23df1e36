namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>The kinds of tokens of PDF syntax (ISO 32000-2, 7.2 and 7.3).</summary>
internal enum CosTokenKind
{
    /// <summary>No token is left.</summary>
    End,

    Number,
    Name,
    LiteralString,
    HexString,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,

    /// <summary>Any other run of regular characters: an operator, true, obj, R; a single brace.</summary>
    Keyword,
}
