using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>Reads a text string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 with their marks, PDFDocEncoding otherwise.</summary>
internal static class TextString
{
    // Annex D.3: what PDFDocEncoding has from 18 to 1F and from 80 to A0 (octal 030 and 200); the rest is as in Latin-1.
    private const string Low = "˘ˇˆ˙˝˛˚˜";
    private const string High = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return WithoutLanguage(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return WithoutLanguage(Encoding.Unicode.GetString(bytes[2..]));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return WithoutLanguage(Encoding.UTF8.GetString(bytes[3..]));
        }

        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            text.Append(
                value switch
                {
                    >= 0x18 and < 0x20 => Low[value - 0x18],
                    >= 0x80 and <= 0xA0 => High[value - 0x80],
                    _ => (char)value,
                }
            );
        }

        return text.ToString();
    }

    // 7.9.2.2.2: a language code stands between two escape characters.
    private static string WithoutLanguage(string text)
    {
        if (!text.Contains('\u001B', StringComparison.Ordinal))
        {
            return text;
        }

        var parts = text.Split('\u001B');
        var rest = new StringBuilder(text.Length);
        for (var i = 0; i < parts.Length; i += 2)
        {
            rest.Append(parts[i]);
        }

        return rest.ToString();
    }
}
