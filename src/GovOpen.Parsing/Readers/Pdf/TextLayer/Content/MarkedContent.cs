namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>A sequence of marked content that is open (ISO 32000-2, 14.6).</summary>
/// <param name="FirstGlyph">Where its glyphs begin on the sheet.</param>
/// <param name="Text">What its glyphs together stand for; null where it does not say, or one around it says so already.</param>
/// <param name="IsHidden">It belongs to a layer that is switched off.</param>
internal readonly record struct MarkedContent(int FirstGlyph, string? Text, bool IsHidden);
