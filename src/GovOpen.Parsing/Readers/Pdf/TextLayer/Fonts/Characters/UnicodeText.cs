using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;

/// <summary>Judges whether what a file gives as characters can be characters.</summary>
internal static class UnicodeText
{
    public const string Unknown = "\uFFFD";

    /// <summary>The characters of UTF-16BE bytes; of a single byte, the character of its number.</summary>
    public static string FromBigEndian(ReadOnlySpan<byte> bytes) =>
        bytes.Length == 1
            ? ((char)bytes[0]).ToString()
            : Encoding.BigEndianUnicode.GetString(bytes[..^(bytes.Length % 2)]);

    /// <summary>
    /// The text without null characters and byte-order marks, line ends and tabulators as a space; null where nothing is
    /// left or where it holds what stands for no character: U+FFFD, controls, noncharacters, private use. Private code
    /// points of GB 18030-2000 become what GB 18030-2022 made of them.
    /// </summary>
    public static string? Sound(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length == 1 && text[0] is (>= ' ' and < '\u007F') or (>= '\u4E00' and < '\uA000'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in Gb18030Repair.Mend(text).EnumerateRunes())
        {
            if (rune.Value is 0 or 0xFEFF)
            {
                continue;
            }

            if (!IsCharacter(rune.Value))
            {
                return null;
            }

            result.Append(rune.Value is '\t' or '\n' or '\r' ? " " : rune.ToString());
        }

        return result.Length == 0 ? null : result.ToString();
    }

    public static bool IsPrivate(int scalar) => scalar is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;

    private static bool IsCharacter(int scalar) =>
        scalar switch
        {
            '\t' or '\n' or '\r' => true,
            < ' ' or (>= 0x7F and < 0xA0) or 0xFFFD => false,
            >= 0xFDD0 and <= 0xFDEF => false,
            _ => (scalar & 0xFFFE) != 0xFFFE && !IsPrivate(scalar),
        };
}
