using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Lexicons;

/// <summary>Tells titles of notices and names of agencies by their words.</summary>
internal static class TitleWords
{
    /// <summary>The last characters of the words that titles end with: 通知, 意见, 方案, 要点, 讲话.</summary>
    public static readonly CharSet Ends = CharSet.Of(
        "知见案点法定告函复划单工表账则例要施令议报书话读答辞录架引南规）"
    );

    private const int ShortestPlan = 10;

    private static readonly CharSet AgencyEnds = CharSet.Of("府局委办厅院会部处科室所站队心社校");

    private static readonly CharSet SentenceEnds = CharSet.Of("。；！？!?");

    /// <summary>Whether a line ends as titles do: 通知, 方案.</summary>
    public static bool IsComplete(string title) => title.Length > 6 && Ends.Contains(title[^1]);

    /// <summary>Whether a line could be a title: short, no sentence, no label.</summary>
    public static bool MayBeTitle(string text)
    {
        var clean = HanText.Clean(text);
        return clean.Length is >= 3 and <= 90
            && clean.TrimEnd('）', ')') is not [.., ':' or '：' or '.' or ';' or '…' or '，' or ',']
            && !clean.AsSpan().ContainsAny(SentenceEnds)
            && clean.Any(HanText.IsHan);
    }

    /// <summary>Whether a line names a notice's subject: 关于…的通知.</summary>
    public static bool NamesSubject(string line) =>
        line.Contains("关于", StringComparison.Ordinal) && MayBeTitle(line) && IsComplete(HanText.Clean(line));

    /// <summary>Whether a line reads as the title of a plan: 某县2022年政务公开工作要点.</summary>
    public static bool NamesPlan(string line) =>
        HanText.Clean(line) is { Length: >= ShortestPlan } words
        && IsComplete(WithoutBrackets(words))
        && MayBeTitle(words);

    // …实施方案（2023—2025年）: the brackets are no part of the word that titles end with. Nothing but brackets is no title.
    private static string WithoutBrackets(string words) =>
        words[^1] is '）' or ')' && words.LastIndexOfAny(['（', '(']) is >= 0 and var open
            ? words[..open].TrimEnd()
            : words;

    /// <summary>Whether words name a site or an agency, and no notice.</summary>
    public static bool NamesSite(string words) =>
        IsAgency(words)
        || words.EndsWith('网')
        || words.EndsWith("网站", StringComparison.Ordinal)
        || words.EndsWith("平台", StringComparison.Ordinal);

    /// <summary>Whether a line is a piece of a title over several: 某县人民政府关于印发 / 《…工作要点》的通知.</summary>
    public static bool IsPiece(string line)
    {
        var words = HanText.Clean(line);
        return words.Length is > 6 and <= 90
            && (
                words.EndsWith("关于印发", StringComparison.Ordinal)
                || words.EndsWith("关于转发", StringComparison.Ordinal)
                || (words[0] == '《' && words[^1] is '知' && words.Contains("》的", StringComparison.Ordinal))
            );
    }

    /// <summary>Whether a line can be an agency's name and no title: 某省财政厅.</summary>
    public static bool IsAgency(string line)
    {
        var name = HanText.Clean(line);
        return name.Length is >= 3 and < 30
            && AgencyEnds.Contains(name[^1])
            && !name.AsSpan().ContainsAny("，。、《》：")
            && !name.Contains("关于", StringComparison.Ordinal);
    }

    /// <summary>Whether a line is the red head: an issuer's name and 文件.</summary>
    public static bool IsRedHead(string text) =>
        HanText.Clean(text) is { Length: > 4 and < 40 } clean
        && clean.EndsWith("文件", StringComparison.Ordinal)
        && !clean.Contains("关于", StringComparison.Ordinal)
        && !clean.AsSpan().ContainsAny("，。、《》");
}
