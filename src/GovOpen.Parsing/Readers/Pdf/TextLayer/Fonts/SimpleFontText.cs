using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>
/// The characters of a simple font's codes (ISO 32000-2, 9.10.2), code by code from the first source that has a sound one:
/// /ToUnicode, the glyph name of the differences, the base encoding, the font program, the font's own encoding.
/// </summary>
/// <param name="isTrueType">A TrueType font; else Type 1 or multiple master.</param>
internal sealed class SimpleFontText(
    string fontName,
    bool isTrueType,
    bool isSymbolic,
    ToUnicodeMap toUnicode,
    FontEncoding encoding,
    FontProgramSource program
)
{
    // Word's way of writing codes of the Symbol font.
    private const int FirstSymbol = 0xF020;
    private const int LastSymbol = 0xF0FF;

    private readonly bool isZapf = fontName.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);
    private readonly bool isSymbol = fontName.StartsWith("Symbol", StringComparison.Ordinal);
    private readonly bool isPictorial = FontName.IsPictorial(fontName);

    public CodeText Find(byte code)
    {
        if (!toUnicode.IsIdentity && Said(toUnicode.Text(code)) is { } said)
        {
            return said;
        }

        var name = encoding.Name(code);
        return (name is null ? null : Named(name))
            ?? (name is null && !isPictorial ? Encoded(encoding.Base, code) : null)
            ?? CodeText.Sound(isPictorial && !isZapf ? null : program.Program?.CodeText(code), GlyphConfidence.Derived)
            ?? (name is null ? Implied(code) : null)
            ?? (toUnicode.IsIdentity ? CodeText.Sound(toUnicode.Text(code), GlyphConfidence.Derived) : null)
            ?? CodeText.Unknown;
    }

    private CodeText? Said(string? text)
    {
        var isSymbolCode = text is { Length: 1 } && text[0] is >= (char)FirstSymbol and <= (char)LastSymbol;
        return isSymbolCode && isSymbol && text is not null
            ? Encoded(BaseEncoding.Symbol, (byte)text[0])
            : CodeText.Sound(text, GlyphConfidence.Known);
    }

    private CodeText? Named(string name)
    {
        if (isZapf && GlyphTables.ZapfDingbats.TryGetValue(name, out var code))
        {
            return Encoded(BaseEncoding.ZapfDingbats, (byte)code);
        }

        return CodeText.Sound(GlyphNames.Text(name), GlyphConfidence.Derived)
            ?? CodeText.Sound(program.Program?.NameText(name), GlyphConfidence.Derived);
    }

    private static CodeText? Encoded(BaseEncoding? encoding, byte code) =>
        CodeText.Sound(encoding?[code], GlyphConfidence.Known);

    // The encoding that a font has where neither the file nor an embedded program says one.
    private CodeText? Implied(byte code)
    {
        if (isZapf)
        {
            return Encoded(BaseEncoding.ZapfDingbats, code);
        }

        if (isSymbol)
        {
            return Encoded(BaseEncoding.Symbol, code);
        }

        // An embedded symbolic program has an encoding of its own, and it did not tell.
        if (isPictorial || fontName.Length == 0 || encoding.Base is not null || (isSymbolic && program.IsEmbedded))
        {
            return null;
        }

        return Encoded(isTrueType ? BaseEncoding.WinAnsi : BaseEncoding.Standard, code);
    }
}
