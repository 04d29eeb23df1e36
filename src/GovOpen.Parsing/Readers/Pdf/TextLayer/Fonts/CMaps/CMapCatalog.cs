using System.Collections.Concurrent;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>The predefined CMaps (ISO 32000-2, 9.7.5.2, table 116), each read when it is first asked for and kept.</summary>
internal static class CMapCatalog
{
    private static readonly ConcurrentDictionary<string, CMap?> Known = new(StringComparer.Ordinal);

    private static readonly CodeRangeTable[] None =
    [
        .. Enumerable.Repeat(CodeRangeTable.Empty, CodespaceRange.MaxLength),
    ];

    public static CMap IdentityH { get; } = Identity("Identity-H", isVertical: false);

    public static CMap IdentityV { get; } = Identity("Identity-V", isVertical: true);

    /// <summary>The CMap of a name, or null where it is none of the predefined ones.</summary>
    public static CMap? Find(string name) =>
        name switch
        {
            "Identity-H" or "Identity" => IdentityH,
            "Identity-V" => IdentityV,
            _ => Known.GetOrAdd(name, Load),
        };

    private static CMap Identity(string name, bool isVertical) =>
        new(Codespace.TwoBytes, None, None)
        {
            Name = name,
            IsIdentity = true,
            IsVertical = isVertical,
        };

    private static CMap? Load(string name)
    {
        // Collections stand in the same file under names such as Adobe-GB1.
        if (name.StartsWith("Adobe-", StringComparison.Ordinal) || CMapFile.Read(name) is not { } bytes)
        {
            return null;
        }

        var reader = new PackedReader(bytes);
        var isVertical = reader.Byte() == 1;
        var baseName = reader.Text();
        var ordering = reader.Text();
        var ranges = new CodespaceRange[reader.Byte()];
        for (var i = 0; i < ranges.Length; i++)
        {
            var length = reader.Byte();
            ranges[i] = new(length, reader.BigEndian(length), reader.BigEndian(length));
        }

        var parent = baseName.Length > 0 ? Find(baseName) : null;
        var codespace = ranges.Length == 0 && parent is not null ? parent.Codespace : new(ranges);
        var cids = Tables(ref reader);
        return new(codespace, cids, Tables(ref reader))
        {
            Name = name,
            Base = parent,
            IsVertical = isVertical,
            Ordering = ordering,
        };
    }

    private static CodeRangeTable[] Tables(ref PackedReader reader)
    {
        var tables = new CodeRangeTable[CodespaceRange.MaxLength];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = Table(ref reader);
        }

        return tables;
    }

    // Three columns: where a range begins, how long it is, its CID; each told from the row before.
    private static CodeRangeTable Table(ref PackedReader reader)
    {
        var rows = new CodeRangeTable.Row[reader.Varint()];
        var gaps = new uint[rows.Length];
        var sizes = new uint[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            gaps[i] = reader.Varint();
        }

        for (var i = 0; i < rows.Length; i++)
        {
            sizes[i] = reader.Varint();
        }

        var next = 0u;
        var cid = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            cid += reader.Delta();
            var low = next + gaps[i];
            rows[i] = new(low, low + sizes[i], low, cid);
            next = low + sizes[i] + 1;
            cid += (int)sizes[i] + 1;
        }

        return CodeRangeTable.FromSorted(rows);
    }
}
