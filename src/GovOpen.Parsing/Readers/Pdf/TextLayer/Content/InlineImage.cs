using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>A picture within a content stream (ISO 32000-2, 8.9.7).</summary>
/// <param name="IsImage">It has a dictionary and bytes.</param>
/// <param name="IsWhole">Its end was found.</param>
internal readonly record struct InlineImage(bool IsImage, bool IsWhole, int Width, int Height)
{
    // Keys and values of a sound one are a dozen.
    private const int MaxTokens = 256;

    /// <summary>Reads from behind BI to behind EI. Where no end is found the lexer stands behind ID: what follows is read as content.</summary>
    public static InlineImage Read(
        ref CosLexer lexer,
        InlineImageEnd end,
        ReadOnlySpan<byte> content,
        PageResources resources
    )
    {
        var entries = new InlineImageEntries();
        for (var i = 0; i < MaxTokens; i++)
        {
            var token = lexer.Next();
            if (token.Kind == CosTokenKind.Name)
            {
                entries.Take(lexer.Name(token), ref lexer, content, resources);
                continue;
            }

            if (lexer.Is(token, "ID"u8))
            {
                return Finish(ref lexer, end, content, entries);
            }

            if (token.Kind is CosTokenKind.Keyword or CosTokenKind.End)
            {
                lexer.Position = lexer.Is(token, "EI"u8) ? token.End : token.Start;
                break;
            }
        }

        return new(IsImage: false, IsWhole: false, 0, 0);
    }

    private static InlineImage Finish(
        ref CosLexer lexer,
        InlineImageEnd end,
        ReadOnlySpan<byte> content,
        InlineImageEntries entries
    )
    {
        // One white space character stands between ID and the bytes; a line end of two counts as one.
        var start = lexer.Position;
        if (start < content.Length && CosBytes.IsSpace(content[start]))
        {
            start += content[start] == '\r' && start + 1 < content.Length && content[start + 1] == '\n' ? 2 : 1;
        }

        var found = end.Find(content, start, entries.ByteLength);
        lexer.Position = found < 0 ? start : found;
        return new(IsImage: true, IsWhole: found >= 0, entries.Width, entries.Height);
    }
}
