namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>Reads an encoding that a CFF program brings along (Adobe Technical Note 5176, 12).</summary>
internal static class CompactEncoding
{
    private const int HasSupplement = 0x80;

    /// <summary>The string number of the glyph of each code, 0 where none.</summary>
    public static int[] Read(ReadOnlySpan<byte> bytes, int offset, int[] charset)
    {
        var strings = new int[256];
        var format = BigEndian.Byte(bytes, offset);
        var count = BigEndian.Byte(bytes, offset + 1);
        var at = offset + 2L;
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var code = BigEndian.Byte(bytes, at++);
            var left = (format & ~HasSupplement) == 0 ? 0 : BigEndian.Byte(bytes, at++);
            for (; left >= 0 && code < strings.Length && glyph < charset.Length; left--)
            {
                strings[code++] = charset[glyph++];
            }
        }

        var supplements = (format & HasSupplement) != 0 ? BigEndian.Byte(bytes, at++) : 0;
        for (; supplements > 0; supplements--, at += 3)
        {
            strings[BigEndian.Byte(bytes, at)] = BigEndian.UInt16(bytes, at + 1);
        }

        return strings;
    }
}
