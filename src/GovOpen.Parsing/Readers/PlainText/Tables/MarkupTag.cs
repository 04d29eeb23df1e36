namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The tags that tables are made of, read from their source.</summary>
internal static class MarkupTag
{
    private static readonly string[] Names = ["table", "thead", "tbody", "tr", "td", "th"];

    /// <summary>The name of the table tag at the offset, with "/" before it where it closes; empty for other tags.</summary>
    public static string NameAt(string text, int at)
    {
        var closes = at + 1 < text.Length && text[at + 1] == '/';
        var rest = text.AsSpan(Math.Min(text.Length, at + (closes ? 2 : 1)));
        foreach (var name in Names)
        {
            if (
                rest.Length > name.Length
                && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(rest[name.Length])
            )
            {
                return closes ? "/" + name : name;
            }
        }

        return string.Empty;
    }

    /// <summary>The value of colspan or rowspan in a tag, from 1 to <paramref name="most"/>; 1 where there is none.</summary>
    public static int Span(ReadOnlySpan<char> tag, string attribute, int most)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return 1;
        }

        var rest = tag[(at + attribute.Length)..].TrimStart("= \"'");
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        return Text.Numeral.ParseArabic(length < 0 ? rest : rest[..length]) is { } value
            ? Math.Clamp(value, 1, most)
            : 1;
    }
}
