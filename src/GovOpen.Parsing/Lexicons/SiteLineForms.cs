using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Lexicons;

/// <summary>Lines of a site that are known by their form, whatever stands in it.</summary>
internal static class SiteLineForms
{
    private const int LongestLine = 100;

    private const int LongestName = 20;

    /// <summary>2022-6-6</summary>
    private const int ShortestDay = 8;

    private const int LongestDay = 10;

    private const int ShortestGluedMenu = 4;

    private const int FewestMenuWords = 3;

    private const int LongestMenuWord = 8;

    private static readonly CharSet PathMarks = CharSet.Of(">→»›≫/|-·");

    private static readonly CharSet SentenceMarks = CharSet.Of("。；;，,：:、");

    private static readonly string[] Homes = ["首页", "网站首页", "本站首页", "门户首页", "返回首页"];

    private static readonly string[] Counts = ["浏览", "阅读", "点击", "访问"];

    private static readonly PhraseProbe SourceLabels = new([
        "来源:",
        "作者:",
        "编辑:",
        "浏览:",
        "浏览次数:",
        "浏览量:",
        "阅读:",
        "阅读次数:",
        "阅读量:",
        "点击:",
        "点击数:",
        "点击率:",
        "点击量:",
        "点击次数:",
        "访问量:",
        "访问次数:",
        "字体:",
        "字号:",
        "〔大中小〕",
        "【大中小】",
        "|大中小",
        "A+A-",
        "A-A+",
    ]);

    /// <summary>Whether a folded line without blanks is the way from the site's home page to the page: 首页>公开>文件, 首页→公文.</summary>
    public static bool IsPath(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        // >>首页>>公开
        line = line.TrimStart('>');
        return HomeLength(line) is > 0 and var home && line.Length > home + 1 && PathMarks.Contains(line[home]);
    }

    /// <summary>Whether a folded line is a site's menu: 首页 and further short words, set apart by blanks.</summary>
    public static bool IsMenu(ReadOnlySpan<char> foldedLine)
    {
        var line = foldedLine.Trim();
        if (
            line.Length > LongestLine
            || HomeLength(line) is not (> 0 and var home)
            || !line[home..].StartsWith(' ')
            || line.ContainsAny(SentenceMarks)
        )
        {
            return false;
        }

        var words = 0;
        foreach (var range in line.SplitAny(" \t|·"))
        {
            var length = range.End.Value - range.Start.Value;
            if (length > LongestMenuWord)
            {
                return false;
            }

            words += length > 0 ? 1 : 0;
        }

        return words >= FewestMenuWords;
    }

    /// <summary>Whether a line is a menu whose words a copy ran together: 首页政务公开办事服务. Proof enough outside a notice only.</summary>
    public static bool IsGluedMenu(ReadOnlySpan<char> line)
    {
        if (
            line.Length is < ShortestGluedMenu or > LongestLine
            || !(line.StartsWith("首页") || line.StartsWith("网站首页"))
        )
        {
            return false;
        }

        foreach (var c in line)
        {
            if (!HanText.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a folded line, without blanks and with them, says when and whence a page came, in whatever order: 2022-06-06 来源：…,
    /// [某政发〔2022〕5号] 2022-06-06 【大 中 小】. Proof enough above the text only.
    /// </summary>
    public static bool IsPublication(ReadOnlySpan<char> line, ReadOnlySpan<char> foldedLine) =>
        line.Length <= LongestLine
        && line.ContainsAnyInRange('0', '9')
        && !line.ContainsAny("。；;")
        && PublicationDate.Find(foldedLine.TrimStart()) is var (start, end)
        && (SourceLabels.IsIn(line) || IsDayOfPage(foldedLine.Trim(), start, end));

    /// <summary>Whether a folded line is a day as sites print it, and nothing else: 2022-06-06. A notice writes 2022年6月6日.</summary>
    public static bool IsDay(ReadOnlySpan<char> foldedLine) =>
        foldedLine.Trim() is { Length: >= ShortestDay and <= LongestDay } line
        && line.ContainsAny('-', '/')
        && PublicationDate.Find(line) is var (start, end)
        && start == 0
        && end == line.Length;

    // No notice is dated to the minute. Before the day a site names itself.
    private static bool IsDayOfPage(ReadOnlySpan<char> line, int start, int end) =>
        start == 0 && IsCount(line[end..])
        || start <= LongestName && !line[..start].ContainsAny(SentenceMarks) && IsTime(line[end..]);

    // 浏览 18, | 某县政府办 | 阅读量 128 次
    private static bool IsCount(ReadOnlySpan<char> rest)
    {
        if (rest.Length > LongestName * 2 || rest.ContainsAny(SentenceMarks))
        {
            return false;
        }

        foreach (var word in Counts)
        {
            if (
                rest.IndexOf(word) is >= 0 and var at
                && rest[(at + word.Length)..].TrimStart("次数量率 ") is [>= '0' and <= '9', ..]
            )
            {
                return true;
            }
        }

        return false;
    }

    // 09:10, 09:10:32
    private static bool IsTime(ReadOnlySpan<char> rest)
    {
        var time = rest.TrimStart();
        var colon = time.IndexOf(':');
        return colon is 1 or 2
            && time.Length > colon + 2
            && !time[..colon].ContainsAnyExceptInRange('0', '9')
            && !time.Slice(colon + 1, 2).ContainsAnyExceptInRange('0', '9');
    }

    // No name of the home page begins with another.
    private static int HomeLength(ReadOnlySpan<char> line)
    {
        foreach (var home in Homes)
        {
            if (line.StartsWith(home, StringComparison.Ordinal))
            {
                return home.Length;
            }
        }

        return 0;
    }
}
