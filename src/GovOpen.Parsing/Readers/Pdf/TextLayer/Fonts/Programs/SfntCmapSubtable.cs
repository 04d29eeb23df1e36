namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>A subtable of 'cmap': formats 0, 2, 4, 6, 10, 12 and 13 (OpenType 1.9, cmap). Others map nothing.</summary>
internal readonly ref struct SfntCmapSubtable(ReadOnlySpan<byte> bytes, SfntCmapSubtable.Budget budget)
{
    private const int LastScalar = 0x10FFFF;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Mappings that one table may give: enough for every character in several subtables.</summary>
    internal sealed class Budget
    {
        private int left = 2_000_000;

        public bool Take() => left-- > 0;
    }

    /// <summary>All codes that have a glyph, each with it.</summary>
    public List<(int Code, int Glyph)> Mappings()
    {
        var result = new List<(int, int)>();
        switch (BigEndian.UInt16(bytes, 0))
        {
            case 0:
                Trimmed(result, 0, 256, 6, glyphBytes: 1);
                break;
            case 2:
                HighByte(result);
                break;
            case 4:
                Segments(result);
                break;
            case 6:
                Trimmed(result, BigEndian.UInt16(bytes, 6), BigEndian.UInt16(bytes, 8), 10, glyphBytes: 2);
                break;
            case 10:
                Trimmed(result, BigEndian.UInt32(bytes, 12), BigEndian.UInt32(bytes, 16), 20, glyphBytes: 2);
                break;
            case 12:
                Groups(result, step: 1);
                break;
            case 13:
                Groups(result, step: 0);
                break;
        }

        return result;
    }

    private static void Add(List<(int Code, int Glyph)> result, long code, long glyph)
    {
        if (glyph is > 0 and <= ushort.MaxValue && code is >= 0 and <= LastScalar)
        {
            result.Add(((int)code, (int)glyph));
        }
    }

    private void Trimmed(List<(int Code, int Glyph)> result, uint first, uint count, int at, int glyphBytes) =>
        Trimmed(result, (long)first, count, at, glyphBytes);

    private void Trimmed(List<(int Code, int Glyph)> result, long first, long count, int at, int glyphBytes)
    {
        var last = Math.Min(count, (bytes.Length - at) / glyphBytes);
        for (var i = 0L; i < last && budget.Take(); i++)
        {
            var place = at + i * glyphBytes;
            Add(result, first + i, glyphBytes == 1 ? BigEndian.Byte(bytes, place) : BigEndian.UInt16(bytes, place));
        }
    }

    // Format 2: subheaders by the first byte; the first subheader holds the one-byte codes.
    private void HighByte(List<(int Code, int Glyph)> result)
    {
        for (var high = 0; high < 256; high++)
        {
            var key = BigEndian.UInt16(bytes, 6 + high * 2);
            var header = 518L + key;
            var first = BigEndian.UInt16(bytes, header);
            var count = BigEndian.UInt16(bytes, header + 2);
            var delta = BigEndian.UInt16(bytes, header + 4);
            var range = header + 6 + BigEndian.UInt16(bytes, header + 6);
            for (var i = 0; i < count && budget.Take(); i++)
            {
                var glyph = BigEndian.UInt16(bytes, range + i * 2L);
                var code = key == 0 ? first + i : high << 8 | (first + i);
                if (glyph != 0 && (key != 0 || code == high))
                {
                    Add(result, code, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private void Segments(List<(int Code, int Glyph)> result)
    {
        var doubled = BigEndian.UInt16(bytes, 6) & ~1;
        for (var i = 0; i < doubled; i += 2)
        {
            var end = BigEndian.UInt16(bytes, 14L + i);
            var start = BigEndian.UInt16(bytes, 16L + doubled + i);
            var delta = BigEndian.UInt16(bytes, 16L + doubled * 2L + i);
            var offsetAt = 16L + doubled * 3L + i;
            var offset = BigEndian.UInt16(bytes, offsetAt);
            for (var code = start; code <= end && code < 0xFFFF && budget.Take(); code++)
            {
                var glyph = offset == 0 ? code : BigEndian.UInt16(bytes, offsetAt + offset + (code - start) * 2L);
                Add(result, code, glyph == 0 && offset != 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private void Groups(List<(int Code, int Glyph)> result, int step)
    {
        var count = Math.Min(BigEndian.UInt32(bytes, 12), (bytes.Length - 16) / 12);
        for (var i = 0L; i < count; i++)
        {
            var at = 16 + i * 12;
            var start = BigEndian.UInt32(bytes, at);
            var end = Math.Min(BigEndian.UInt32(bytes, at + 4), LastScalar);
            var glyph = (long)BigEndian.UInt32(bytes, at + 8);
            for (var code = (long)start; code <= end && budget.Take(); code++)
            {
                Add(result, code, glyph + (code - start) * step);
            }
        }
    }
}
