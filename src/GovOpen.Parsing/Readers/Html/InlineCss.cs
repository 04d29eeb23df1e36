namespace GovOpen.Parsing.Readers.Html;

/// <summary>Reads single properties out of a style attribute. Style sheets are not read.</summary>
internal static class InlineCss
{
    /// <summary>The property's last value without !important, or empty where the attribute does not set it.</summary>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> css, ReadOnlySpan<char> property)
    {
        var value = ReadOnlySpan<char>.Empty;
        while (true)
        {
            var at = css.IndexOf(property, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return value;
            }

            var isWhole = at == 0 || !(char.IsAsciiLetter(css[at - 1]) || css[at - 1] == '-');
            css = css[(at + property.Length)..];
            var rest = css.TrimStart();
            if (isWhole && !rest.IsEmpty && rest[0] == ':')
            {
                value = UpTo(UpTo(rest[1..], ';'), '!').Trim();
            }
        }
    }

    /// <summary>Whether the style hides the element.</summary>
    public static bool Hides(ReadOnlySpan<char> css) =>
        Value(css, "display").Equals("none", StringComparison.OrdinalIgnoreCase)
        || Value(css, "visibility").Equals("hidden", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a page begins before the element.</summary>
    public static bool BreaksPage(ReadOnlySpan<char> css) =>
        Value(css, "page-break-before").Equals("always", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> UpTo(ReadOnlySpan<char> text, char stop)
    {
        var end = text.IndexOf(stop);
        return end < 0 ? text : text[..end];
    }
}
