using GovOpen.Parsing.Text;

namespace GovOpen.Parsing;

/// <summary>
/// Stands in for the runtime's methods of the same names, with the same results: those look up every Han character in the
/// tables of Unicode, which takes longer than to see that it lies behind all white space.
/// </summary>
internal static class SpaceTrimming
{
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> text) => text.TrimStart().TrimEnd();

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> text) => text[HanText.SkipSpaces(text, 0)..];

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && HanText.IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    public static bool IsWhiteSpace(this ReadOnlySpan<char> text) => HanText.SkipSpaces(text, 0) == text.Length;
}
