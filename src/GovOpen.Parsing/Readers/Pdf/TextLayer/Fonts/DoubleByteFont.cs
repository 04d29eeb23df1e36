using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>
/// A simple font that carries GBK bytes under a Chinese name: against the standard, but what some producers write. Two bytes
/// (four in GB 18030) that make a character are one code, as wide as all its bytes together.
/// </summary>
/// <param name="isSure">The file names a GBK CMap, or no encoding: any GBK code is taken for one.</param>
internal sealed class DoubleByteFont(SimpleWidths widths, SimpleFontText texts, bool isSure) : CachedFont
{
    private const double FullWidth = 1000;
    private const byte FirstCommon = 0xA1;

    // Whether two bytes are a code, kept so that a code is decoded once.
    private readonly Verdict[] verdicts = new Verdict[ushort.MaxValue + 1];

    private enum Verdict : byte
    {
        None,
        Code,
        NoCode,
    }

    protected override int CodeLength(ReadOnlySpan<byte> bytes)
    {
        var length = GbkCode.Length(bytes);
        return length > 1 && (isSure || IsLikely(bytes)) && IsCharacter(bytes[..length]) ? length : 1;
    }

    protected override FontGlyph LookUp(uint code, int length)
    {
        if (length == 1)
        {
            var single = texts.Find((byte)code);
            var advance = widths.Width((int)code) ?? StandardWidths.Width(Look.Name, false, false, single.Text);
            return Glyph(code, length, single, advance);
        }

        Span<byte> bytes = stackalloc byte[CodespaceRange.MaxLength];
        var sum = 0.0;
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)(code >> (8 * (length - 1 - i)));
            sum += widths.Width(bytes[i]) ?? 0;
        }

        var text = CodeText.Sound(GbkCode.Text(bytes[..length]), GlyphConfidence.Derived) ?? CodeText.Unknown;
        return Glyph(code, length, text, sum > 0 ? sum : FullWidth);
    }

    private bool IsCharacter(ReadOnlySpan<byte> code)
    {
        if (code.Length > 2)
        {
            return true;
        }

        ref var verdict = ref verdicts[code[0] << 8 | code[1]];
        if (verdict == Verdict.None)
        {
            verdict = GbkCode.Text(code) is null ? Verdict.NoCode : Verdict.Code;
        }

        return verdict == Verdict.Code;
    }

    // Quotation marks and dashes of WinAnsi stand below A1 and come before a letter; GB 2312 begins above them, and its
    // second bytes do too.
    private bool IsLikely(ReadOnlySpan<byte> bytes) =>
        (bytes[0] >= FirstCommon && bytes[1] >= FirstCommon) || (widths.IsGiven && !widths.Covers(bytes[0]));
}
