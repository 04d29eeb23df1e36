using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>One code of GB 18030 and its subsets GBK and GB 2312: one, two or four bytes.</summary>
internal static class GbkCode
{
    private static readonly Encoding Gb18030 = Charset.Get(Charset.Gb18030);

    /// <summary>The character of a whole code as GB 18030-2022 has it, or null where there is none.</summary>
    public static string? Text(ReadOnlySpan<byte> code)
    {
        var text = Gb18030Repair.Mend(Gb18030.GetString(code));
        var isOne = text.Length == 1 || (text.Length == 2 && char.IsSurrogatePair(text[0], text[1]));
        return isOne && text[0] != '\uFFFD' ? text : null;
    }

    /// <summary>The bytes of the code that a string begins with: 1 for ASCII and for what is no code.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes[0] is < 0x81 or > 0xFE)
        {
            return 1;
        }

        if (bytes[1] is >= 0x40 and <= 0xFE and not 0x7F)
        {
            return 2;
        }

        var isFour =
            bytes.Length >= 4
            && IsFourByteDigit(bytes[1])
            && bytes[2] is >= 0x81 and <= 0xFE
            && IsFourByteDigit(bytes[3]);
        return isFour ? 4 : 1;
    }

    private static bool IsFourByteDigit(byte value) => value is >= 0x30 and <= 0x39;
}
