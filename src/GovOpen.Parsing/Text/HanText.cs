using System.Runtime.CompilerServices;

namespace GovOpen.Parsing.Text;

/// <summary>White space and character classes in Chinese text.</summary>
public static class HanText
{
    /// <summary>Whether the character is a Han ideograph of the basic plane, or 〇.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '〇';

    /// <summary>Characters that only say where a line may break or which way it runs: soft hyphen, zero-width blanks and the like.</summary>
    internal const string InvisibleFormats =
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\uFEFF";

    /// <summary>Whether the character is one of <see cref="InvisibleFormats"/>.</summary>
    internal static bool IsInvisibleFormat(char c) => c >= '\u00AD' && InvisibleFormats.Contains(c);

    /// <summary>Whether the character is East Asian punctuation or a full-width form.</summary>
    public static bool IsWidePunctuation(char c) =>
        c is >= '\u3001' and <= '\u303F' and not '〇' or >= '\uFF01' and <= '\uFF65';

    /// <summary>Every character that <see cref="IsVisible"/> refuses.</summary>
    internal static string UnseenCharacters { get; } = CollectUnseen();

    /// <summary>The set of <see cref="UnseenCharacters"/>.</summary>
    internal static CharSet Unseen { get; } = CharSet.Of(UnseenCharacters);

    /// <summary>Whether a reader would see the character: not white space, not a control or formatting character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsVisible(char c) =>
        c > ' '
        && (
            c < '\u007F'
            || c is > '\u3000' and not '\uFEFF'
            || !(IsSpace(c) || char.IsControl(c) || IsInvisibleFormat(c))
        );

    /// <summary>As <see cref="char.IsWhiteSpace(char)"/>, which takes longer over Han characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSpace(char c) => c <= '\u3000' && char.IsWhiteSpace(c);

    /// <summary>The offset of the first character at or after an offset that is no white space.</summary>
    internal static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The range of a text without what nobody sees at its ends; its end twice where there is nothing else.</summary>
    internal static (int Start, int End) TrimUnseen(string text, int start, int end)
    {
        while (start < end && !IsVisible(text[start]))
        {
            start++;
        }

        while (end > start && !IsVisible(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>
    /// The text without white space that only layout put between Han characters; other runs of white space become
    /// one space as written first, line ends a space. Trimmed at both ends.
    /// </summary>
    public static string Clean(string text)
    {
        var at = FirstDoubtfulSpace(text);
        if (at < 0)
        {
            return text;
        }

        var result = new System.Text.StringBuilder(text.Length);
        result.Append(text, 0, at);
        for (var i = at; i < text.Length; i++)
        {
            if (!IsSpace(text[i]))
            {
                result.Append(text[i]);
                continue;
            }

            var start = i;
            var breaksLine = false;
            while (i < text.Length && IsSpace(text[i]))
            {
                breaksLine |= text[i] is '\n' or '\r';
                i++;
            }

            if (i < text.Length && result.Length > 0 && KeepsSpace(result[^1], text[i], breaksLine))
            {
                result.Append(breaksLine ? ' ' : text[start]);
            }

            i--;
        }

        return result.ToString();
    }

    /// <summary>The text without any white space, for comparing; the same instance where it has none.</summary>
    public static string WithoutBlanks(string text)
    {
        for (var first = 0; first < text.Length; first++)
        {
            if (IsSpace(text[first]))
            {
                var kept = new System.Text.StringBuilder(text.Length).Append(text, 0, first);
                foreach (var c in text.AsSpan(first))
                {
                    if (!IsSpace(c))
                    {
                        kept.Append(c);
                    }
                }

                return kept.ToString();
            }
        }

        return text;
    }

    /// <summary>As <see cref="WithoutBlanks(string)"/>, for a part of a text.</summary>
    internal static ReadOnlySpan<char> WithoutBlanks(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsSpace(c))
            {
                return WithoutBlanks(text.ToString());
            }
        }

        return text;
    }

    /// <summary>Whether a space between two characters says something: not between Han, nor where a line broke beside wide text.</summary>
    public static bool KeepsSpace(char before, char after, bool breaksLine) =>
        breaksLine ? !(IsWide(before) || IsWide(after)) : !(IsHan(before) && IsHan(after));

    private static bool IsWide(char c) =>
        IsHan(c) || IsWidePunctuation(c) || c is '“' or '”' or '‘' or '’' or '—' or '…';

    // The first white space that is not a lone blank between characters of which one is no Han, or −1.
    private static int FirstDoubtfulSpace(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // No white space lies behind U+3000, and most characters do.
            i = text.AsSpan(i).IndexOfAnyInRange('\0', '\u3000') is >= 0 and var step ? i + step : text.Length;
            if (
                i < text.Length
                && char.IsWhiteSpace(text[i])
                && (
                    i == 0
                    || i == text.Length - 1
                    || text[i] is '\n' or '\r'
                    || IsSpace(text[i + 1])
                    || !KeepsSpace(text[i - 1], text[i + 1], breaksLine: false)
                )
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static string CollectUnseen()
    {
        var unseen = new System.Text.StringBuilder();
        for (var c = '\0'; c <= '\u3000'; c++)
        {
            if (!IsVisible(c))
            {
                unseen.Append(c);
            }
        }

        return unseen.Append('\uFEFF').ToString();
    }
}
