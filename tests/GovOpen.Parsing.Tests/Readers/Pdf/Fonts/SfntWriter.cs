namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

/// <summary>Writes TrueType programs that hold nothing but the tables a test is about.</summary>
internal static class SfntWriter
{
    public static byte[] Font(params (string Tag, byte[] Table)[] tables)
    {
        var head = new ByteWriter().UInt32(0x00010000).UInt16(tables.Length, 0, 0, 0);
        var offset = 12 + tables.Length * 16;
        foreach (var (tag, table) in tables)
        {
            head.Text(tag).UInt32(0, offset, table.Length);
            offset += table.Length;
        }

        foreach (var (_, table) in tables)
        {
            head.Add(table);
        }

        return head.ToArray();
    }

    /// <summary>A 'cmap' of subtables, each with its platform and encoding.</summary>
    public static byte[] Cmap(params (int Platform, int Encoding, byte[] Table)[] subtables)
    {
        var head = new ByteWriter().UInt16(0, subtables.Length);
        var offset = 4 + subtables.Length * 8;
        foreach (var (platform, encoding, table) in subtables)
        {
            head.UInt16(platform, encoding).UInt32(offset);
            offset += table.Length;
        }

        foreach (var (_, _, table) in subtables)
        {
            head.Add(table);
        }

        return head.ToArray();
    }

    public static byte[] Format0(params (int Code, int Glyph)[] map)
    {
        var glyphs = new int[256];
        foreach (var (code, glyph) in map)
        {
            glyphs[code] = glyph;
        }

        return new ByteWriter().UInt16(0, 262, 0).Byte(glyphs).ToArray();
    }

    /// <summary>A segment a character, by its delta.</summary>
    public static byte[] Format4(params (int Code, int Glyph)[] map)
    {
        var rows = map.OrderBy(row => row.Code).Append((Code: 0xFFFF, Glyph: 0)).ToArray();
        var table = new ByteWriter().UInt16(4, 16 + rows.Length * 8, 0, rows.Length * 2, 0, 0, 0);
        table.UInt16([.. rows.Select(row => row.Code)]).UInt16(0).UInt16([.. rows.Select(row => row.Code)]);
        table.UInt16([.. rows.Select(row => (row.Glyph - row.Code) & 0xFFFF)]);
        return table.UInt16(new int[rows.Length]).ToArray();
    }

    public static byte[] Format6(int first, params int[] glyphs) =>
        new ByteWriter().UInt16(6, 10 + glyphs.Length * 2, 0, first, glyphs.Length).UInt16(glyphs).ToArray();

    public static byte[] Format10(int first, params int[] glyphs) =>
        new ByteWriter().UInt16(10, 0).UInt32(20 + glyphs.Length * 2, 0, first, glyphs.Length).UInt16(glyphs).ToArray();

    /// <param name="format">12 or 13.</param>
    public static byte[] Groups(int format, params (long Start, long End, long Glyph)[] groups)
    {
        var table = new ByteWriter().UInt16(format, 0).UInt32(16 + groups.Length * 12, 0, groups.Length);
        foreach (var (start, end, glyph) in groups)
        {
            table.UInt32(start, end, glyph);
        }

        return table.ToArray();
    }

    /// <summary>A 'post' of format 2.</summary>
    public static byte[] Post(params string[] names)
    {
        var table = new ByteWriter().UInt32(0x00020000, 0, 0, 0, 0, 0, 0, 0).UInt16(names.Length);
        table.UInt16([.. names.Select((_, index) => 258 + index)]);
        foreach (var name in names)
        {
            table.Byte(name.Length).Text(name);
        }

        return table.ToArray();
    }
}
