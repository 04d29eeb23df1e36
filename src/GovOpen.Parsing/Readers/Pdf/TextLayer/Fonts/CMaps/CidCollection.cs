using System.Collections.Concurrent;
using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>A character collection of Adobe (ISO 32000-2, 9.7.3): what its CIDs stand for. Immutable.</summary>
internal sealed class CidCollection
{
    private static readonly ConcurrentDictionary<string, CidCollection?> Known = new(StringComparer.Ordinal);

    private readonly int[] scalars;
    private readonly Dictionary<int, string> strings = [];

    private CidCollection(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackedReader(bytes);
        scalars = new int[reader.Varint()];
        var last = 0;
        for (var cid = 0; cid < scalars.Length; cid++)
        {
            var value = reader.Varint();
            if (value != 0)
            {
                value--;
                last += 1 + ((int)(value >> 1) ^ -(int)(value & 1));
                scalars[cid] = last;
            }
        }

        for (var count = reader.Varint(); count > 0; count--)
        {
            ReadString(ref reader);
        }
    }

    /// <summary>The collection of an ordering such as "GB1", or null where it is none of Adobe's.</summary>
    public static CidCollection? Find(string? ordering) =>
        ordering is "GB1" or "CNS1" or "Japan1" or "Korea1" or "KR" ? Known.GetOrAdd(ordering, Load) : null;

    /// <summary>The characters of a CID, or null where it has none.</summary>
    public string? Text(int cid)
    {
        var scalar = (uint)cid < (uint)scalars.Length ? scalars[cid] : 0;
        return scalar != 0 ? new Rune(scalar).ToString() : strings.GetValueOrDefault(cid);
    }

    private static CidCollection? Load(string ordering) =>
        CMapFile.Read("Adobe-" + ordering) is { } bytes ? new(bytes) : null;

    private void ReadString(ref PackedReader reader)
    {
        var cid = (int)reader.Varint();
        var text = new StringBuilder();
        for (var count = reader.Byte(); count > 0; count--)
        {
            text.Append(new Rune((int)reader.Varint()).ToString());
        }

        strings[cid] = text.ToString();
    }
}
