using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Heads;

/// <summary>Finds the sentences of a notice that say how its tasks are to be read.</summary>
internal static class RuleSentences
{
    private const int LongestSentence = 120;

    /// <summary>What a notice may mark leading units with.</summary>
    public const string LeadMarks = "★☆▲△";

    private static readonly string[] First =
    [
        "第一",
        "首位",
        "首个",
        "最前",
        "排首",
        "列首",
        "排名在前",
        "排在前面",
        "列在前面",
    ];
    private static readonly string[] Lacking = ["未", "没有", "无明确", "不明确"];
    private static readonly string[] Noted =
    [
        "注明",
        "标注",
        "标明",
        "列明",
        "明确",
        "列出",
        "指定",
        "确定",
        "规定",
        "特别说明",
    ];

    public static IReadOnlyList<NoticeRule> Find(string text)
    {
        List<NoticeRule>? rules = null;
        for (var at = NextAnchor(text, 0); at >= 0; )
        {
            var (start, end) = Sentence(text, at);
            var sentence = text.AsSpan(start, end - start);
            var quote =
                sentence.Length <= LongestSentence && sentence.Contains(' ') ? HanText.Clean(text[start..end]) : null;
            if (sentence.Length <= LongestSentence && KindOf(quote ?? sentence) is { } kind)
            {
                quote ??= HanText.Clean(text[start..end]);
                rules ??= [];
                var rule = new NoticeRule(kind, quote);
                if (!rules.Contains(rule))
                {
                    rules.Add(rule);
                }
            }

            at = NextAnchor(text, Math.Max(end, at + 1));
        }

        return rules ?? (IReadOnlyList<NoticeRule>)[];
    }

    // Every rule has one of these words: 牵头, 均需/均由, 未注明/未明确.
    private static int NextAnchor(string text, int from)
    {
        while (from < text.Length)
        {
            var step = text.AsSpan(from).IndexOfAny("牵均未没");
            if (step < 0)
            {
                return -1;
            }

            var at = from + step;
            var rest = text.AsSpan(at);
            if (
                text[at] is '未' or '没'
                || rest.StartsWith("牵头", StringComparison.Ordinal)
                || (rest.Length > 1 && rest[0] == '均' && "需由须为要".Contains(rest[1]))
            )
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private static string? KindOf(ReadOnlySpan<char> sentence) =>
        IsFirstLeads(sentence) ? "first-is-lead"
        : IsMarkedLeads(sentence) ? "marked-is-lead"
        : IsDefault(sentence, ["时限", "期限", "完成时间", "时间"]) ? "default-deadline"
        : IsDefault(sentence, ["单位", "部门", "责任人"]) ? "default-unit"
        : IsForAllRegions(sentence) ? "local-governments-too"
        : null;

    // 列第一位者为牵头单位; 由排在首位的单位牵头. 第一牵头单位 alone is a name.
    private static bool IsFirstLeads(ReadOnlySpan<char> sentence)
    {
        var first = IndexOfAny(sentence, First, out var length);
        if (first < 0)
        {
            return false;
        }

        var behind = sentence[(first + length)..];
        var lead = behind.IndexOf("牵头", StringComparison.Ordinal);
        return lead > 0
            && (
                behind[..lead].IndexOfAny("为是即系") >= 0
                || behind[..lead].IndexOf("负责", StringComparison.Ordinal) >= 0
                || sentence[..first].IndexOf('由') >= 0
                || behind is ['的' or '位', ..] && behind[..lead] is [.., '位' or '门'] && behind[lead..] is "牵头"
            );
    }

    // 标★的为牵头单位.
    private static bool IsMarkedLeads(ReadOnlySpan<char> sentence)
    {
        var mark = sentence.IndexOfAny(LeadMarks);
        var lead = sentence.IndexOf("牵头", StringComparison.Ordinal);
        return mark >= 0 && lead > mark && sentence[mark..lead].IndexOfAny("为是即系") >= 0;
    }

    private static bool IsDefault(ReadOnlySpan<char> sentence, ReadOnlySpan<string> things)
    {
        var lacking = IndexOfAny(sentence, Lacking, out _);
        if (lacking < 0)
        {
            return false;
        }

        var noted = IndexOfAny(sentence[lacking..], Noted, out var length);
        if (noted is < 0 or > 6)
        {
            return false;
        }

        var thing = IndexOfAny(sentence[(lacking + noted + length)..], things, out _);
        return thing is >= 0 and <= 12 && sentence[(lacking + noted + length + thing)..].IndexOfAny("由为均按原") >= 0;
    }

    // 以下任务均需各地区落实，不再列出.
    private static bool IsForAllRegions(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf("均", StringComparison.Ordinal) >= 0
        && IndexOfAny(sentence, ["不再列出", "不再一一列出", "不再逐一列出", "不一一列出", "不再单独列出"], out _) >= 0;

    private static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int length)
    {
        var best = -1;
        length = 0;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (best < 0 || at < best))
            {
                (best, length) = (at, word.Length);
            }
        }

        return best;
    }

    private static (int Start, int End) Sentence(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start <= LongestSentence && !IsEdge(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at <= LongestSentence && !IsEdge(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsEdge(char c) =>
        TextFolder.Fold(c) is '。' or ';' or '!' or '?' or '(' or ')' or '〔' or '〕' or '【' or '】' or '|';
}
