using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>A Type 1 program: the encoding of its clear part; what is encrypted tells no characters.</summary>
internal sealed class Type1Program : FontProgram
{
    private readonly string?[] names = new string?[256];
    private readonly bool isStandard;

    public Type1Program(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("eexec"u8);
        var clear = end < 0 ? bytes : bytes[..end];
        var start = clear.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return;
        }

        var lexer = new CosLexer(clear, start + "/Encoding".Length);
        isStandard = lexer.Is(lexer.Next(), "StandardEncoding"u8);
        if (!isStandard)
        {
            ReadNames(ref lexer);
        }
    }

    public override string? GlyphText(int glyph) => null;

    public override string? CodeText(byte code) =>
        isStandard ? BaseEncoding.Standard[code]
        : names[code] is { } name ? GlyphNames.Text(name)
        : null;

    // "dup 65 /A put" for each code, up to "def".
    private void ReadNames(ref CosLexer lexer)
    {
        var code = -1;
        for (var token = lexer.Next(); token.Kind != CosTokenKind.End; token = lexer.Next())
        {
            if (lexer.Is(token, "def"u8) || lexer.Is(token, "readonly"u8))
            {
                return;
            }

            if (token.Kind == CosTokenKind.Number)
            {
                code = (int)Math.Clamp(token.Number, -1, names.Length);
            }
            else if (token.Kind == CosTokenKind.Name && code >= 0 && code < names.Length)
            {
                names[code] = lexer.Name(token);
                code = -1;
            }
        }
    }
}
