using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>The entries of an inline image that tell its size (ISO 32000-2, table 91).</summary>
internal sealed class InlineImageEntries
{
    private const int MaxSide = 1 << 24;

    private int bits = 8;
    private int components = 1;
    private int length;
    private bool isMask;
    private bool isFiltered;

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>How many bytes its picture has in the stream, 0 where filters leave that open.</summary>
    public long ByteLength
    {
        get
        {
            if (length > 0 || isFiltered)
            {
                return length;
            }

            var row = isMask ? Width : (long)Width * bits * components;
            return (row + 7) / 8 * Height;
        }
    }

    /// <summary>Takes the value of a key.</summary>
    public void Take(string key, ref CosLexer lexer, ReadOnlySpan<byte> content, PageResources resources)
    {
        var value = lexer.Next();
        switch (value.Kind)
        {
            case CosTokenKind.Keyword when !ContentSyntax.IsValue(lexer.Bytes(value)):
                lexer.Position = value.Start;
                return;
            case CosTokenKind.DictionaryStart:
                ContentSyntax.DictionaryEnd(ref lexer);
                return;
            case CosTokenKind.ArrayStart:
                Array(key, ref lexer);
                return;
        }

        var number = value.Number is >= 0 and <= MaxSide ? (int)value.Number : 0;
        switch (key)
        {
            case "W" or "Width":
                Width = number;
                break;
            case "H" or "Height":
                Height = number;
                break;
            case "BPC" or "BitsPerComponent":
                bits = Math.Min(number, 16);
                break;
            case "L" or "Length":
                length = number;
                break;
            case "IM" or "ImageMask":
                isMask = lexer.Is(value, "true"u8);
                break;
            case "F" or "Filter":
                isFiltered = value.Kind == CosTokenKind.Name;
                break;
            case "CS" or "ColorSpace":
                components = Components(lexer.Bytes(value), resources);
                break;
        }
    }

    private static int Components(ReadOnlySpan<byte> name, PageResources resources) =>
        name.SequenceEqual("/I"u8) ? 1 : Math.Clamp(resources.Space(name).Components, 1, 32);

    // A list of filters; an array as colour space is an indexed one, of one component.
    private void Array(string key, ref CosLexer lexer)
    {
        var depth = 1;
        while (depth > 0)
        {
            var token = lexer.Next();
            depth += token.Kind switch
            {
                CosTokenKind.ArrayStart => 1,
                CosTokenKind.ArrayEnd => -1,
                CosTokenKind.End => -depth,
                _ => 0,
            };
            isFiltered |= key is "F" or "Filter" && token.Kind == CosTokenKind.Name;
        }
    }
}
