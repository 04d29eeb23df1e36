using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>The characters of a code, and how they are known.</summary>
internal readonly record struct CodeText(string Text, GlyphConfidence Confidence)
{
    public static CodeText Unknown { get; } = new(UnicodeText.Unknown, GlyphConfidence.Unknown);

    /// <summary>A text with its confidence; null where the text stands for no character.</summary>
    public static CodeText? Sound(string? text, GlyphConfidence confidence) =>
        UnicodeText.Sound(text) is { } sound ? new CodeText(sound, confidence) : null;
}
