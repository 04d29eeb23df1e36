namespace GovOpen.Parsing.Readers.Markdown;

/// <summary>A link or an image: [label](target).</summary>
/// <param name="Length">UTF-16 code units in all; 0 where no link stands.</param>
/// <param name="LabelEnd">Offset of the bracket that closes the label.</param>
/// <param name="IsImage">An exclamation mark stands before it.</param>
internal readonly record struct MarkdownLink(int Length, int LabelEnd, bool IsImage)
{
    private const int LongestLabel = 1_000;
    private const int LongestTarget = 2_000;

    public static MarkdownLink Read(ReadOnlySpan<char> text)
    {
        var isImage = text[0] == '!';
        var open = isImage ? 1 : 0;
        if (open >= text.Length || text[open] != '[')
        {
            return default;
        }

        var label = text[(open + 1)..Math.Min(text.Length, LongestLabel)].IndexOfAny('[', ']');
        var labelEnd = open + 1 + label;
        if (label < 0 || text[labelEnd] != ']' || labelEnd + 1 >= text.Length || text[labelEnd + 1] != '(')
        {
            return default;
        }

        var target = text[(labelEnd + 2)..Math.Min(text.Length, labelEnd + LongestTarget)];
        var close = target.IndexOfAny(")[(");
        return close >= 0 && target[close] == ')' && IsTarget(target[..close])
            ? new(labelEnd + 2 + close + 1, labelEnd, isImage)
            : default;
    }

    /// <summary>The length of &lt;https://…&gt;, or 0.</summary>
    public static int AutolinkLength(ReadOnlySpan<char> text)
    {
        if (!text[1..].StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var window = text[1..Math.Min(text.Length, LongestTarget)];
        var close = window.IndexOfAny("<> ");
        return close >= 0 && window[close] == '>' ? close + 2 : 0;
    }

    // A target is one word, with an optional title in quotes: 「[2023]（暂行）」 and 「(见 附件)」 are text.
    private static bool IsTarget(ReadOnlySpan<char> target)
    {
        target = target.Trim();
        var blank = target.IndexOf(' ');
        return blank < 0 ? IsAddress(target) : IsAddress(target[..blank]) && target[^1] is '"' or '\'';
    }

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.IsEmpty || word.IndexOfAny("/.#:@") >= 0 || word.IndexOfAnyExceptInRange('!', '~') < 0;
}
