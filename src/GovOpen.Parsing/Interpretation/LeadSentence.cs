using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Tells whether the first sentence of an item is a heading: 「（一）加强重大决策预公开。各地要…」.</summary>
internal static class LeadSentence
{
    /// <summary>Headings in notices are rarely longer; the longest seen in State Council opinions has 30 characters.</summary>
    private const int LongestHeading = 32;

    /// <summary>The parts of a two-part heading (高度重视，提高政治站位) are each at most this long.</summary>
    private const int LongestPart = 14;

    /// <summary>A label before a colon is shorter than a heading with a full stop.</summary>
    private const int LongestLabel = 16;

    /// <summary>The offset behind the heading's full stop, or 0 where the first sentence is no heading or is the whole text.</summary>
    public static int HeadingLength(ReadOnlySpan<char> folded)
    {
        var stop = StopIn(folded);
        if (stop <= 0 || stop > LongestHeading || folded[(stop + 1)..].Trim().IsEmpty)
        {
            return 0;
        }

        return IsHeading(folded[..stop]) ? stop + 1 : 0;
    }

    /// <summary>The first full stop, also one of half width between Han characters (加强公开.各地要…); −1 where there is none.</summary>
    public static int StopIn(ReadOnlySpan<char> folded)
    {
        var end = folded.IndexOfAny('。', '.');
        while (end >= 0 && folded[end] == '.' && !IsBetweenHan(folded, end))
        {
            var next = folded[(end + 1)..].IndexOfAny('。', '.');
            end = next < 0 ? -1 : end + 1 + next;
        }

        return end;
    }

    private static bool IsBetweenHan(ReadOnlySpan<char> folded, int at) =>
        at > 0 && at + 1 < folded.Length && HanText.IsHan(folded[at - 1]) && HanText.IsHan(folded[at + 1]);

    /// <summary>
    /// The offset behind the colon of a heading that runs into its text (「加强领导：成立…」), or 0. A colon that
    /// announces a list is none: 「建立以下制度：一是…」.
    /// </summary>
    public static int LabelLength(ReadOnlySpan<char> folded)
    {
        var colon = folded.IndexOfAny(":。,;");
        if (
            colon is <= 0 or > LongestLabel
            || folded[colon] != ':'
            || folded[(colon + 1)..].IsWhiteSpace()
            || NumberingRecognizer.RecognizeInline(folded, colon + 1) is not null
        )
        {
            return 0;
        }

        var words = folded[..colon];
        return
            words.ContainsAnyInRange('0', '9')
            || words.EndsWith("如下", StringComparison.Ordinal)
            || words.Contains("以下", StringComparison.Ordinal)
            || words.Contains("下列", StringComparison.Ordinal)
            || !IsHeading(words)
            ? 0
            : colon + 1;
    }

    /// <summary>The offset behind a heading in brackets (「【规范专栏】按照…」), or 0.</summary>
    public static int BracketLength(ReadOnlySpan<char> folded)
    {
        var close = folded.StartsWith('【') ? folded.IndexOf('】') : -1;
        return
            close is > 1 and <= LongestHeading
            && !folded[(close + 1)..].IsWhiteSpace()
            && IsHeading(folded.Slice(1, close - 1))
            ? close + 1
            : 0;
    }

    /// <summary>Whether words without their full stop read as a heading.</summary>
    public static bool IsHeading(ReadOnlySpan<char> words)
    {
        if (words.ContainsAny(";:!?") || !words.ContainsAnyInRange('\u4E00', '\u9FFF'))
        {
            return false;
        }

        foreach (var range in words.Split(','))
        {
            var (_, length) = range.GetOffsetAndLength(words.Length);
            if (words.Contains(',') && length > LongestPart)
            {
                return false;
            }
        }

        return !SaysWhoMust(words) && !GivesDuty(words);
    }

    // 「由县财政局负责。」 says who answers for what the item names.
    private static bool GivesDuty(ReadOnlySpan<char> words) =>
        words is ['由', ..]
        && (
            words.Contains("牵头", StringComparison.Ordinal)
            || words.Contains("负责", StringComparison.Ordinal)
            || words.Contains("落实", StringComparison.Ordinal)
        );

    // 「各地要积极公开目录」 is a sentence: a subject, then 要, 应 or 须. 「主要」 and 「需要」 are words of their own.
    private static bool SaysWhoMust(ReadOnlySpan<char> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (
                words[i] is '应' or '须'
                && i + 1 < words.Length
                && words[i + 1] is not ('急' or '对' or '用' or '诉' or '答')
            )
            {
                return words[i - 1]
                    is not ('相' or '供' or '必' or '反' or '响' or '回' or '适' or '呼' or '效' or '对');
            }

            if (
                words[i] == '要'
                && words[i - 1] is not ('主' or '重' or '需' or '必' or '纪' or '摘' or '简' or '提' or '首')
                && i + 1 < words.Length
                && words[i + 1] is not ('素' or '求' or '点' or '件' or '闻' or '害' or '领')
            )
            {
                return true;
            }
        }

        return false;
    }
}
