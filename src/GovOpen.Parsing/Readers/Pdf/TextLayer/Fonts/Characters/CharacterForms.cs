using System.Text;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;

/// <summary>
/// One spelling of a character: ideographs for radicals and compatibility ideographs, letters for Latin ligatures, upright
/// punctuation for vertical forms. Full-width and half-width forms and everything else stay as they are.
/// </summary>
internal static class CharacterForms
{
    // U+FB00 to U+FB06.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    // U+FE10 to U+FE19 and U+FE30 to U+FE48; U+FE45 and U+FE46 have no upright form.
    private const string VerticalPunctuation = "，、。：；！？〖〗…";
    private const string VerticalBrackets = "‥—–＿＿（）｛｝〔〕【】《》〈〉「」『』\uFE45\uFE46［］";

    /// <param name="isVertical">The font writes down the column, so that its vertical forms are plain punctuation.</param>
    public static string Normalize(string text, bool isVertical)
    {
        foreach (var c in text)
        {
            if (NeedsLook(c))
            {
                return Rewrite(text, isVertical);
            }
        }

        return text;
    }

    // U+2F800 and its neighbours begin with the surrogate U+D87E.
    private static bool NeedsLook(char c) =>
        c
            is (>= '\u2E80' and <= '\u2FDF')
                or (>= '\uF900' and <= '\uFB06')
                or (>= '\uFE10' and <= '\uFE48')
                or '\uD87E';

    private static string Rewrite(string text, bool isVertical)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(Form(rune, isVertical));
        }

        return result.ToString();
    }

    private static string Form(Rune rune, bool isVertical) =>
        rune.Value switch
        {
            >= 0xFB00 and <= 0xFB06 => Ligatures[rune.Value - 0xFB00],
            >= 0xFE10 and <= 0xFE19 when isVertical => VerticalPunctuation[rune.Value - 0xFE10].ToString(),
            >= 0xFE30 and <= 0xFE48 when isVertical => VerticalBrackets[rune.Value - 0xFE30].ToString(),
            _ => new Rune(IdeographTable.Unified(rune.Value)).ToString(),
        };
}
