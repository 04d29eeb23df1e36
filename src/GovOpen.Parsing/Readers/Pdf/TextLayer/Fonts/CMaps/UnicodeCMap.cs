using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>Predefined CMaps whose codes are Unicode: the code itself is the character.</summary>
internal static class UnicodeCMap
{
    /// <summary>The character of a code under a predefined CMap, or null where its codes are not Unicode.</summary>
    public static string? Text(CMap map, uint code, int length)
    {
        if (map.Name is not { } name || !name.StartsWith("Uni", StringComparison.Ordinal))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[CodespaceRange.MaxLength];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)(code >> (8 * (length - 1 - i)));
        }

        if (name.Contains("-UTF32-", StringComparison.Ordinal))
        {
            return Rune.IsValid(code) ? new Rune(code).ToString() : null;
        }

        return Decode(name.Contains("-UTF8-", StringComparison.Ordinal), bytes[..length]);
    }

    private static string? Decode(bool isUtf8, ReadOnlySpan<byte> bytes)
    {
        var text = (isUtf8 ? Encoding.UTF8 : Encoding.BigEndianUnicode).GetString(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
    }
}
