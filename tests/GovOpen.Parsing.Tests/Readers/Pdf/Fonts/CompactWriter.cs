namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

/// <summary>Writes CFF programs of glyphs without outlines.</summary>
internal static class CompactWriter
{
    private const int StandardStrings = 391;

    /// <summary>A program of named glyphs, .notdef left out.</summary>
    /// <param name="codes">The codes of the glyphs in their order; null for the standard encoding.</param>
    public static byte[] Named(string[] names, int[]? codes = null)
    {
        var charset = new ByteWriter().Byte(0).UInt16([.. names.Select((_, index) => StandardStrings + index)]);
        var encoding = codes is null ? [] : new ByteWriter().Byte(0, codes.Length).Byte(codes).ToArray();
        return Font(names, names.Length + 1, charset.ToArray(), encoding, []);
    }

    /// <summary>A CID-keyed program whose glyphs have the given CIDs.</summary>
    public static byte[] Cid(string registry, string ordering, params int[] cids)
    {
        var charset = new ByteWriter().Byte(0).UInt16(cids);
        var system = new ByteWriter();
        foreach (var number in new[] { StandardStrings, StandardStrings + 1, 0 })
        {
            system.Byte(28).UInt16(number);
        }

        return Font([registry, ordering], cids.Length + 1, charset.ToArray(), [], system.Byte(12, 30).ToArray());
    }

    private static byte[] Font(string[] strings, int glyphs, byte[] charset, byte[] encoding, byte[] system)
    {
        var names = Index([new ByteWriter().Text("Font").ToArray()]);
        var stringIndex = Index([.. strings.Select(text => new ByteWriter().Text(text).ToArray())]);
        var globals = Index([]);
        var dictLength = system.Length + 18;
        var start = 4 + names.Length + (2 + 1 + 2 + dictLength) + stringIndex.Length + globals.Length;
        var dict = new ByteWriter()
            .Add(system)
            .Byte(29)
            .UInt32(start)
            .Byte(15)
            .Byte(29)
            .UInt32(encoding.Length > 0 ? start + charset.Length : 0)
            .Byte(16)
            .Byte(29)
            .UInt32(start + charset.Length + encoding.Length)
            .Byte(17);
        return new ByteWriter()
            .Byte(1, 0, 4, 1)
            .Add(names)
            .Add(Index([dict.ToArray()]))
            .Add(stringIndex)
            .Add(globals)
            .Add(charset)
            .Add(encoding)
            .Add(Index([.. Enumerable.Repeat(new byte[] { 14 }, glyphs)]))
            .ToArray();
    }

    private static byte[] Index(byte[][] items)
    {
        var index = new ByteWriter().UInt16(items.Length);
        if (items.Length == 0)
        {
            return index.ToArray();
        }

        index.Byte(1);
        var offset = 1;
        index.Byte(offset);
        foreach (var item in items)
        {
            index.Byte(offset += item.Length);
        }

        foreach (var item in items)
        {
            index.Add(item);
        }

        return index.ToArray();
    }
}
