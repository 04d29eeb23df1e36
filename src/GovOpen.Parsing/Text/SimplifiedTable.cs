using System.Buffers.Binary;

namespace GovOpen.Parsing.Text;

/// <summary>
/// The simplified ideographs of traditional ones that simplified text never writes: the variants of the Unihan database,
/// packed by scripts/fonts/make_font_tables.py.
/// </summary>
internal static class SimplifiedTable
{
    private const string Resource = "simplified.bin";
    private const int PairBytes = 2 * sizeof(char);

    /// <summary>Every traditional ideograph with its simplified one.</summary>
    public static (char Traditional, char Simplified)[] Read()
    {
        using var file =
            typeof(SimplifiedTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The assembly holds no " + Resource);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var pairs = new (char, char)[bytes.Length / PairBytes];
        for (var i = 0; i < pairs.Length; i++)
        {
            var pair = bytes.AsSpan(i * PairBytes, PairBytes);
            pairs[i] = (
                (char)BinaryPrimitives.ReadUInt16BigEndian(pair),
                (char)BinaryPrimitives.ReadUInt16BigEndian(pair[sizeof(char)..])
            );
        }

        return pairs;
    }
}
