using System.Text;
using AngleSharp.Html;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Reads one character reference (HTML standard, 13.2.5.72 on).</summary>
internal static class CharacterReference
{
    /// <summary>The longest entity name, with its semicolon.</summary>
    private const int LongestName = 32;

    /// <summary>What the numbers 0x80–0x9F stand for: windows-1252, and themselves where it has nothing (HTML standard, 13.2.5.80).</summary>
    private const string WindowsCodes =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The shortest and longest names that count without a semicolon (lt, frac12 …).</summary>
    private const int ShortestBareName = 2;
    private const int LongestBareName = 6;

    /// <summary>What the reference at the head of <paramref name="text"/>, an '&amp;', stands for, and its length; or null, it is just an '&amp;'.</summary>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text.Length < 3)
        {
            return null;
        }

        return text[1] == '#' ? ReadNumber(text, out length) : ReadName(text, out length);
    }

    private static string? ReadNumber(ReadOnlySpan<char> text, out int length)
    {
        var isHex = text[2] is 'x' or 'X';
        var at = isHex ? 3 : 2;
        var first = at;
        var code = 0;
        while (at < text.Length && Digit(text[at], isHex) is var digit and >= 0)
        {
            // Past the last code point it no longer matters by how much.
            code = Math.Min(0x110000, code * (isHex ? 16 : 10) + digit);
            at++;
        }

        length = at < text.Length && text[at] == ';' ? at + 1 : at;
        return at == first ? null : Symbol(code);
    }

    private static int Digit(char c, bool isHex) =>
        char.IsAsciiDigit(c) ? c - '0'
        : isHex && char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10
        : -1;

    private static string Symbol(int code)
    {
        if (code is >= 0x80 and < 0xA0)
        {
            return WindowsCodes.Substring(code - 0x80, 1);
        }

        return Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD";
    }

    private static string? ReadName(ReadOnlySpan<char> text, out int length)
    {
        var end = 1;
        while (end < text.Length && end < LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end > 1 && end < text.Length && text[end] == ';')
        {
            length = end + 1;
            if (Lookup(text[1..length]) is { } named)
            {
                return named;
            }
        }

        for (var size = Math.Min(end - 1, LongestBareName); size >= ShortestBareName; size--)
        {
            if (Lookup(text.Slice(1, size)) is { } bare)
            {
                length = size + 1;
                return bare;
            }
        }

        length = 1;
        return null;
    }

    // The common names stand here: the whole table is large, and few pages need it.
    private static string? Lookup(ReadOnlySpan<char> name) =>
        name switch
        {
            "nbsp;" => "\u00A0",
            "ensp;" => "\u2002",
            "emsp;" => "\u2003",
            "lt;" => "<",
            "gt;" => ">",
            "amp;" => "&",
            "quot;" => "\"",
            "lsquo;" => "‘",
            "rsquo;" => "’",
            "hellip;" => "…",
            "ndash;" => "–",
            "times;" => "×",
            "copy;" => "©",
            "ldquo;" => "“",
            "rdquo;" => "”",
            "middot;" => "·",
            "mdash;" => "—",
            _ => HtmlEntityProvider.Resolver.GetSymbol(name.ToString()),
        };
}
