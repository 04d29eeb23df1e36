using System.Text;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>
/// Latin letters of the typesetting system whose CIDFonts have the registry "Founder". It keeps them at the GBK codes A0C1 to
/// A0FA (A0 and the letter's ASCII code with its high bit, as A3 has them full-width), and its /ToUnicode gives the rare ideographs that GBK has at these codes: 犌犅 for
/// GB. A glyph that is no full em wide is the letter.
/// </summary>
internal static class FounderLatin
{
    private const int LeadByte = 0xA0;
    private const int HighBit = 0x80;
    private const double FullWidth = 900;

    private static readonly Lazy<Dictionary<char, string>> Letters = new(Collect);

    public static bool IsFounder(string? registry) => registry == "Founder";

    /// <summary>The letter that stands behind an ideograph, or null.</summary>
    public static string? Letter(string text, double width) =>
        text.Length == 1 && width < FullWidth ? Letters.Value.GetValueOrDefault(text[0]) : null;

    private static Dictionary<char, string> Collect()
    {
        var letters = new Dictionary<char, string>();
        Span<byte> code = stackalloc byte[2];
        code[0] = LeadByte;
        for (var letter = '@'; letter <= '~'; letter++)
        {
            code[1] = (byte)(letter | HighBit);
            if (char.IsAsciiLetter(letter) && GbkCode.Text(code) is { Length: 1 } ideograph)
            {
                letters[ideograph[0]] = new Rune(letter).ToString();
            }
        }

        return letters;
    }
}
