using System.Globalization;
using System.Text;

namespace GovOpen.Export.Xlsx;

/// <summary>Text as the markup of a sheet can hold it.</summary>
internal static class CellText
{
    private const int EscapeLength = 7;

    /// <summary>
    /// Line ends become LF, as spreadsheets break lines in cells; a character that XML forbids is written <c>_xHHHH_</c>, as
    /// ECMA-376 (22.9.2.19, ST_Xstring) has it, and so is the underscore of a text that looks like that; half a surrogate
    /// pair becomes U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        var isClean = true;
        foreach (var c in text)
        {
            isClean &=
                c is not ('_' or '\r')
                && !(c < ' ' && c is not ('\n' or '\t'))
                && c is < '\uD800' or (> '\uDFFF' and < '\uFFFE');
        }

        return isClean ? text : EscapeEach(text);
    }

    /// <summary>Where the next piece of a text ends that has at most <paramref name="most"/> units, so that no character is cut.</summary>
    public static int PieceEnd(string text, int start, int most)
    {
        var end = Math.Min(text.Length, start + most);
        return end < text.Length && end - start > 1 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static string EscapeEach(string text)
    {
        var escaped = new StringBuilder(text.Length + EscapeLength);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c) || c >= '\uFFFE')
            {
                escaped.Append('\uFFFD');
            }
            else if (c == '\r')
            {
                escaped.Append(i + 1 < text.Length && text[i + 1] == '\n' ? string.Empty : "\n");
            }
            else if ((c < ' ' && c is not ('\n' or '\t')) || (c == '_' && IsEscape(text.AsSpan(i))))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength
        && text[1] == 'x'
        && text[EscapeLength - 1] == '_'
        && char.IsAsciiHexDigit(text[2])
        && char.IsAsciiHexDigit(text[3])
        && char.IsAsciiHexDigit(text[4])
        && char.IsAsciiHexDigit(text[5]);
}
