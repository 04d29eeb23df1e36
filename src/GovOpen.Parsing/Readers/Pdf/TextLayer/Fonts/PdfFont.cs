namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>A font of a page: turns the bytes of a shown string into characters and advances (ISO 32000-2, 9.5–9.10).</summary>
internal abstract class PdfFont
{
    /// <summary>Name without subset prefix, and what the descriptor says of its looks.</summary>
    public required GlyphFont Look { get; init; }

    /// <summary>Writes down the column (a CMap with WMode 1).</summary>
    public bool IsVertical { get; init; }

    /// <summary>Height above and depth below (negative) the baseline, in thousandths of an em. Never both 0.</summary>
    public double Ascent { get; init; } = 880;

    public double Descent { get; init; } = -120;

    /// <summary>Glyph space to text space: 0.001 for every font but Type3, whose /FontMatrix says it (a, b, c, d, e, f).</summary>
    public IReadOnlyList<double> Matrix { get; init; } = [0.001, 0, 0, 0.001, 0, 0];

    /// <summary>Reads the next code of a shown string. Always moves on by at least one byte.</summary>
    /// <param name="bytes">The string.</param>
    /// <param name="position">Where to read; moved past the code.</param>
    public abstract FontGlyph Next(ReadOnlySpan<byte> bytes, ref int position);
}

/// <summary>What a code of a shown string means.</summary>
/// <param name="Code">The code, big-endian.</param>
/// <param name="CodeLength">Its bytes; word spacing goes by the single byte 32.</param>
/// <param name="Text">Its characters, normalized by the radical table; U+FFFD where unknown.</param>
/// <param name="Advance">In glyph space, normally thousandths of an em: across, or for a vertical font down (negative, usually −1000).</param>
/// <param name="VerticalOrigin">From the horizontal origin to the vertical one (v vector, 9.7.4.3); zero for horizontal fonts.</param>
/// <param name="Confidence">How the text is known.</param>
internal readonly record struct FontGlyph(
    int Code,
    int CodeLength,
    string Text,
    double Advance,
    (double X, double Y) VerticalOrigin,
    GlyphConfidence Confidence
);
