namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>Codes of one length, each byte between those of two bounds (ISO 32000-2, 9.7.6.2).</summary>
/// <param name="Length">Bytes of a code: 1 to 4.</param>
internal readonly record struct CodespaceRange(int Length, uint Low, uint High)
{
    public const int MaxLength = 4;

    /// <summary>The byte of a bound at an index, the first byte of the code being 0.</summary>
    public bool Takes(int index, byte value)
    {
        var shift = 8 * (Length - 1 - index);
        return value >= (byte)(Low >> shift) && value <= (byte)(High >> shift);
    }

    /// <summary>The second byte and those behind it may be any.</summary>
    public bool IsOpenBehindFirst
    {
        get
        {
            var mask = Length == 1 ? 0 : uint.MaxValue >> (8 * (MaxLength - Length + 1));
            return (Low & mask) == 0 && (High & mask) == mask;
        }
    }
}
