using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>Predefined CMaps whose codes are those of a charset: what the charset knows and the CMap does not.</summary>
internal static class CharsetCMap
{
    private const int Windows932 = 932;
    private const int Windows949 = 949;
    private const int Windows950 = 950;

    /// <summary>The character of a code, or null where the CMap's charset has none.</summary>
    public static string? Text(CMap map, uint code, int length)
    {
        if (map.Name is not { } name || length > CodespaceRange.MaxLength)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[length];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)(code >> (8 * (length - 1 - i)));
        }

        return IsGbk(name) ? GbkCode.Text(bytes) : Text(CodePage(name), bytes);
    }

    public static bool IsGbk(string name) =>
        name.StartsWith("GBK", StringComparison.Ordinal)
        || name.StartsWith("GB-EUC", StringComparison.Ordinal)
        || name.StartsWith("GBpc", StringComparison.Ordinal);

    private static string? Text(int codePage, ReadOnlySpan<byte> bytes)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(codePage) is not { } encoding)
        {
            return null;
        }

        var text = encoding.GetString(bytes);
        return text.AsSpan().ContainsAny('\uFFFD', '?') ? null : text;
    }

    private static int CodePage(string name) =>
        name switch
        {
            _ when name.Contains("RKSJ", StringComparison.Ordinal) => Windows932,
            _ when name.StartsWith("KSCms", StringComparison.Ordinal) => Windows949,
            _ when name.StartsWith("KSC-EUC", StringComparison.Ordinal) => Windows949,
            _ when name.StartsWith("ETen", StringComparison.Ordinal) => Windows950,
            _ when name.StartsWith("B5", StringComparison.Ordinal) => Windows950,
            _ => 0,
        };
}
