using System.Text;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>A font for tests: codes of a byte in Latin-1, half an em wide; codes of two bytes in UTF-16, an em wide.</summary>
internal sealed class FakeFont : PdfFont
{
    public bool IsWide { get; init; }

    /// <summary>By the first letter of a name: W is wide, V is wide and vertical, anything else Latin.</summary>
    public static FakeFont Of(string? name) =>
        new()
        {
            Look = new(name ?? "None", IsBold: false, IsItalic: false),
            IsWide = name is ['W' or 'V', ..],
            IsVertical = name is ['V', ..],
        };

    /// <summary>A question mark is a glyph without a known character, a tilde one that stands for two.</summary>
    public override FontGlyph Next(ReadOnlySpan<byte> bytes, ref int position)
    {
        if (IsWide && position + 1 < bytes.Length)
        {
            var text = Encoding.BigEndianUnicode.GetString(bytes.Slice(position, 2));
            position += 2;
            var (advance, origin) = IsVertical ? (-1000, (500.0, 880.0)) : (1000, (0, 0));
            return new(text[0], 2, text, advance, origin, GlyphConfidence.Known);
        }

        var code = bytes[position++];
        return code switch
        {
            (byte)'?' => new(code, 1, "\uFFFD", 500, default, GlyphConfidence.Unknown),
            (byte)'~' => new(code, 1, "fi", 500, default, GlyphConfidence.Known),
            _ => new(code, 1, ((char)code).ToString(), 500, default, GlyphConfidence.Known),
        };
    }
}
