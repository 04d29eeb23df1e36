using System.IO.Compression;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>The packed file of predefined CMaps and character collections: opens one entry at a time.</summary>
internal static class CMapFile
{
    private const string Resource = "cmaps.bin";
    private const int NumberBytes = 12;

    private static readonly Lazy<Dictionary<string, Place>> Directory = new(ReadDirectory);

    private readonly record struct Place(int Offset, int Packed, int Plain);

    /// <summary>The names of all entries.</summary>
    public static IReadOnlyCollection<string> Names => Directory.Value.Keys;

    /// <summary>The bytes of an entry, or null where there is none of this name.</summary>
    public static byte[]? Read(string name)
    {
        if (!Directory.Value.TryGetValue(name, out var place))
        {
            return null;
        }

        using var file = Open();
        file.Position = place.Offset;
        using var inflater = new DeflateStream(file, CompressionMode.Decompress);
        var plain = new byte[place.Plain];
        inflater.ReadExactly(plain);
        return plain;
    }

    private static Stream Open() =>
        typeof(CMapFile).Assembly.GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException("The assembly holds no " + Resource);

    private static Dictionary<string, Place> ReadDirectory()
    {
        using var file = Open();
        using var reader = new BinaryReader(file);
        var count = reader.ReadUInt16();
        var places = new Dictionary<string, Place>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var row = reader.ReadBytes(reader.ReadByte() + NumberBytes);
            var name = System.Text.Encoding.ASCII.GetString(row, 0, row.Length - NumberBytes);
            var numbers = new PackedReader(row.AsSpan(row.Length - NumberBytes));
            places[name] = new(numbers.UInt32(), numbers.UInt32(), numbers.UInt32());
        }

        return places;
    }
}
