namespace GovOpen.Parsing.Text;

/// <summary>
/// The unified ideographs of radicals (U+2E80–2FD5) and compatibility ideographs: the Unicode Character Database's
/// decompositions and EquivalentUnifiedIdeograph.txt, packed by scripts/fonts/make_font_tables.py.
/// </summary>
internal static class IdeographTable
{
    private const string Resource = "ideographs.bin";
    private const int PairBytes = 6;

    private static readonly Lazy<Dictionary<int, int>> Pairs = new(Read);

    /// <summary>The unified ideograph of a character; the character itself where it is no variant of one.</summary>
    public static int Unified(int scalar) =>
        IsVariant(scalar) && Pairs.Value.TryGetValue(scalar, out var unified) ? unified : scalar;

    /// <summary>The character stands in one of the blocks of the table.</summary>
    public static bool IsVariant(int scalar) =>
        scalar is (>= 0x2E80 and <= 0x2FDF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    /// <summary>The characters of the basic plane that are variants, each with its unified ideograph in that plane.</summary>
    public static IEnumerable<(char Variant, char Unified)> OfBasicPlane()
    {
        foreach (var (variant, unified) in Pairs.Value)
        {
            if (variant <= char.MaxValue && unified <= char.MaxValue)
            {
                yield return ((char)variant, (char)unified);
            }
        }
    }

    private static Dictionary<int, int> Read()
    {
        using var file =
            typeof(IdeographTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The assembly holds no " + Resource);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var pairs = new Dictionary<int, int>(bytes.Length / PairBytes);
        for (var i = 0; i + PairBytes <= bytes.Length; i += PairBytes)
        {
            pairs[Number(bytes, i)] = Number(bytes, i + PairBytes / 2);
        }

        return pairs;
    }

    private static int Number(byte[] bytes, int at) => bytes[at] << 16 | bytes[at + 1] << 8 | bytes[at + 2];
}
