using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>A font that looks a code up once and knows its glyph from then on.</summary>
internal abstract class CachedFont : PdfFont
{
    private readonly GlyphCache cache = new();

    public sealed override FontGlyph Next(ReadOnlySpan<byte> bytes, ref int position)
    {
        if ((uint)position >= (uint)bytes.Length)
        {
            position++;
            return new(0, 1, UnicodeText.Unknown, 0, default, GlyphConfidence.Unknown);
        }

        var rest = bytes[position..];
        var length = CodeLength(rest);
        var code = 0u;
        for (var i = 0; i < length; i++)
        {
            code = code << 8 | rest[i];
        }

        position += length;
        if (!cache.TryGet(code, length, out var glyph))
        {
            glyph = LookUp(code, length);
            cache.Set(code, glyph);
        }

        return glyph;
    }

    /// <summary>Bytes of the code that a string begins with: 1 to 4, and no more than it has.</summary>
    protected virtual int CodeLength(ReadOnlySpan<byte> bytes) => 1;

    /// <summary>What a code means.</summary>
    protected abstract FontGlyph LookUp(uint code, int length);

    protected FontGlyph Glyph(
        uint code,
        int length,
        CodeText text,
        double advance,
        (double X, double Y) origin = default
    ) => new((int)code, length, CharacterForms.Normalize(text.Text, IsVertical), advance, origin, text.Confidence);
}
