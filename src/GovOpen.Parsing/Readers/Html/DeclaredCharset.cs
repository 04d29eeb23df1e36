using System.Text;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Finds the charset that a page declares in a meta element or an XML declaration (HTML standard, 13.2.3.2).</summary>
internal static class DeclaredCharset
{
    private static readonly CharSet ValueEnds = CharSet.Of(" \"';/>");

    /// <summary>Bytes looked at: the standard says 1,024, but site templates open with longer comments.</summary>
    private const int HeadLength = 8192;

    /// <summary>The name as written, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var rest = head.AsSpan();
        if (rest.StartsWith("<?xml") && ValueAfter(rest[..Math.Max(0, rest.IndexOf('>'))], "encoding") is { } declared)
        {
            return declared;
        }

        while (true)
        {
            var tag = rest.IndexOf('<');
            if (tag < 0)
            {
                return null;
            }

            rest = rest[(tag + 1)..];
            if (!rest.StartsWith("meta", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var end = rest.IndexOf('>');
            if (ValueAfter(end < 0 ? rest : rest[..end], "charset") is { } charset)
            {
                return charset;
            }
        }
    }

    private static string? ValueAfter(ReadOnlySpan<char> text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = text[(at + name.Length)..].TrimStart();
        if (value.IsEmpty || value[0] != '=')
        {
            return null;
        }

        value = value[1..].TrimStart(" \"'");
        var end = value.IndexOfAny(ValueEnds);
        value = end < 0 ? value : value[..end];
        return value.IsEmpty ? null : value.ToString();
    }
}
