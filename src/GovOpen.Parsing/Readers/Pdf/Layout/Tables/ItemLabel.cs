namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The label that a cell's text begins with: 1. or （一） or 三、 or ②.</summary>
internal static class ItemLabel
{
    private const string Digits = "0123456789０１２３４５６７８９一二三四五六七八九十百零〇";

    /// <summary>The label without its marks, or nothing.</summary>
    public static ReadOnlySpan<char> Of(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        if (text[0] is >= '①' and <= '⑳')
        {
            return text.AsSpan(0, 1);
        }

        var start = text[0] is '（' or '(' ? 1 : 0;
        var end = start;
        while (end < text.Length && Digits.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end > start && IsClosed(text, end, start > 0) ? text.AsSpan(start, end - start) : default;
    }

    /// <summary>Whether a text is nothing but a number.</summary>
    public static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (!Digits.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsClosed(string text, int end, bool isBracketed)
    {
        if (end == text.Length)
        {
            return false;
        }

        // 1.5 is no label.
        return isBracketed
            ? text[end] is '）' or ')'
            : text[end] is '、' or '．' or '）' or ')'
                || (text[end] == '.' && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1])));
    }
}
