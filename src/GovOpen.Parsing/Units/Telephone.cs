namespace GovOpen.Parsing.Units;

/// <summary>Takes telephone numbers off names: 县发展改革局（王某 0991-1234567）, 王某13800000000.</summary>
internal static class Telephone
{
    private const int FewestDigits = 7;

    private const int DateDigits = 8;

    /// <summary>The words without a bracket that holds a number, and without a number, at their end.</summary>
    public static string Without(string words)
    {
        if (words.Length <= FewestDigits)
        {
            return words;
        }

        var name = words.AsSpan();
        if (name is [.., ')' or '）'] && name.LastIndexOfAny("(（") is > 0 and var open && IsIn(name[open..]))
        {
            name = name[..open];
        }

        var rest = name.TrimEnd("0123456789-－—");
        name = rest.Length > 0 && IsIn(name[rest.Length..]) ? rest.TrimEnd("：:，,、/／") : name;
        return name.Length == words.Length ? words : name.ToString();
    }

    /// <summary>Whether a text holds a telephone number: seven digits and more in a row that are no date.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - at >= FewestDigits && !IsDate(text[at..end]))
            {
                return true;
            }

            at = end + 1;
        }

        return false;
    }

    // 20241030
    private static bool IsDate(ReadOnlySpan<char> digits) =>
        digits.Length == DateDigits && (digits.StartsWith("20") || digits.StartsWith("19"));
}
