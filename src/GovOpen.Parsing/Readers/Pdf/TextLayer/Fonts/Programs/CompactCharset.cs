namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>Reads the charset of a CFF program: a string number or CID for each glyph (Adobe Technical Note 5176, 13).</summary>
internal static class CompactCharset
{
    // Appendix C: the predefined charsets as ranges of string numbers.
    private static readonly (int First, int Last)[] IsoAdobe = [(0, 228)];
    private static readonly (int First, int Last)[] Expert =
    [
        (0, 1),
        (229, 238),
        (13, 15),
        (99, 99),
        (239, 248),
        (27, 28),
        (249, 266),
        (109, 110),
        (267, 318),
        (158, 158),
        (155, 155),
        (163, 163),
        (319, 326),
        (150, 150),
        (164, 164),
        (169, 169),
        (327, 378),
    ];
    private static readonly (int First, int Last)[] ExpertSubset =
    [
        (0, 1),
        (231, 232),
        (235, 238),
        (13, 15),
        (99, 99),
        (239, 248),
        (27, 28),
        (249, 251),
        (253, 266),
        (109, 110),
        (267, 270),
        (272, 272),
        (300, 302),
        (305, 305),
        (314, 315),
        (158, 158),
        (155, 155),
        (163, 163),
        (320, 326),
        (150, 150),
        (164, 164),
        (169, 169),
        (327, 346),
    ];

    /// <param name="offset">Where the charset stands; 0 to 2 for the predefined ones.</param>
    public static int[] Read(ReadOnlySpan<byte> bytes, int offset, int glyphs, bool isCid)
    {
        // A CID font without charset of its own: glyphs are CIDs.
        var ranges = offset switch
        {
            <= 2 when isCid => [(0, glyphs - 1)],
            0 => IsoAdobe,
            1 => Expert,
            2 => ExpertSubset,
            _ => null,
        };
        var result = new int[glyphs];
        if (ranges is not null)
        {
            Fill(result, ranges);
            return result;
        }

        var format = BigEndian.Byte(bytes, offset);
        if (format == 0)
        {
            for (var glyph = 1; glyph < glyphs; glyph++)
            {
                result[glyph] = BigEndian.UInt16(bytes, offset + 1 + (glyph - 1) * 2L);
            }
        }
        else if (format <= 2)
        {
            ReadRanges(bytes, offset + 1L, result, leftBytes: format);
        }

        return result;
    }

    private static void Fill(int[] result, (int First, int Last)[] ranges)
    {
        var glyph = 0;
        foreach (var (first, last) in ranges)
        {
            for (var value = first; value <= last && glyph < result.Length; value++)
            {
                result[glyph++] = value;
            }
        }
    }

    private static void ReadRanges(ReadOnlySpan<byte> bytes, long at, int[] result, int leftBytes)
    {
        for (var glyph = 1; glyph < result.Length && at < bytes.Length; at += 2 + leftBytes)
        {
            var first = BigEndian.UInt16(bytes, at);
            var left = leftBytes == 1 ? BigEndian.Byte(bytes, at + 2) : BigEndian.UInt16(bytes, at + 2);
            for (var i = 0; i <= left && glyph < result.Length; i++)
            {
                result[glyph++] = first + i;
            }
        }
    }
}
