using System.Text;
using AngleSharp.Html;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Reads one character reference (HTML standard, 13.2.5.72 on).</summary>
internal static class CharacterReference
{
    /// <summary>The longest entity name, with its semicolon.</summary>
    private const int LongestName = 32;

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
        if (HtmlEntityProvider.GetSymbolFromTable(code) is { } windows)
        {
            return windows;
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

    private static string? Lookup(ReadOnlySpan<char> name) =>
        name switch
        {
            "nbsp;" => "\u00A0",
            "ldquo;" => "“",
            "rdquo;" => "”",
            "middot;" => "·",
            "mdash;" => "—",
            _ => HtmlEntityProvider.Resolver.GetSymbol(name.ToString()),
        };
}
