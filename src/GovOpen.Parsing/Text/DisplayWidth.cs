namespace GovOpen.Parsing.Text;

/// <summary>How many half-width columns characters take where every character has one or two (Unicode Standard Annex #11).</summary>
internal static class DisplayWidth
{
    private const char FirstAmbiguous = '\u00A1';

    /// <summary>The width of one UTF-16 code unit; that of a surrogate pair is its first half's.</summary>
    /// <param name="ambiguousIsWide">
    /// Whether characters that are in use in Chinese and Western text alike (“ ” … ① ·) take two columns, as in Chinese
    /// fonts, or one, as most programs count.
    /// </param>
    public static int Of(char c, bool ambiguousIsWide) =>
        c < FirstAmbiguous ? 1
        : IsWide(c) || char.IsHighSurrogate(c) ? 2
        : HanText.IsInvisibleFormat(c) || char.IsLowSurrogate(c) ? 0
        : ambiguousIsWide ? 2
        : 1;

    /// <summary>Whether a code point takes two columns in every text.</summary>
    public static bool IsWide(int value) =>
        value
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0x303E)
                or (>= 0x3041 and <= 0x33FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F300 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD);
}
