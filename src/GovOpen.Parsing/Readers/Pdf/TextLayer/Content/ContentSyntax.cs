using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>What content streams hold besides operators: dictionaries as operands, and words that are values.</summary>
internal static class ContentSyntax
{
    private static ReadOnlySpan<byte> ActualTextKey => "/ActualText"u8;

    /// <summary>true, false, null: values, not operators.</summary>
    public static bool IsValue(ReadOnlySpan<byte> keyword) =>
        keyword.SequenceEqual("true"u8) || keyword.SequenceEqual("false"u8) || keyword.SequenceEqual("null"u8);

    /// <summary>Passes over the rest of a dictionary, with those inside it.</summary>
    /// <returns>The offset past its end.</returns>
    public static int DictionaryEnd(ref CosLexer lexer)
    {
        for (var depth = 1; depth > 0; )
        {
            var token = lexer.Next();
            depth += token.Kind switch
            {
                CosTokenKind.DictionaryStart => 1,
                CosTokenKind.DictionaryEnd => -1,
                CosTokenKind.End => -depth,
                _ => 0,
            };
        }

        return lexer.Position;
    }

    /// <summary>The /ActualText of a property list that stands in the content itself, or null.</summary>
    public static string? ActualText(ReadOnlySpan<byte> dictionary)
    {
        if (dictionary.IndexOf(ActualTextKey) < 0)
        {
            return null;
        }

        var lexer = new CosLexer(dictionary, 2);
        var depth = 1;
        for (var token = lexer.Next(); token.Kind != CosTokenKind.End && depth > 0; token = lexer.Next())
        {
            depth += token.Kind switch
            {
                CosTokenKind.DictionaryStart => 1,
                CosTokenKind.DictionaryEnd => -1,
                _ => 0,
            };
            if (depth == 1 && token.Kind == CosTokenKind.Name && lexer.Bytes(token).SequenceEqual(ActualTextKey))
            {
                var value = lexer.Next();
                return value.Kind is CosTokenKind.LiteralString or CosTokenKind.HexString
                    ? TextString.Decode(lexer.String(value))
                    : null;
            }
        }

        return null;
    }
}
