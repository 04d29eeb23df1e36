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
        : HanText.IsHan(c) || HanText.IsWidePunctuation(c) || c == '\u3000' || char.IsHighSurrogate(c) ? 2
        : HanText.IsInvisibleFormat(c) || char.IsLowSurrogate(c) ? 0
        : ambiguousIsWide ? 2
        : 1;
}
