using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What headings, titles and closing lines say by their words (Lexicons/section-words.json).</summary>
internal static class SectionWords
{
    private const int LongestAim = 14;

    private static readonly Dictionary<string, string[]> Lists = Lexicon
        .Read("section-words.json")
        .ToDictionary(list => list.Name, list => list.Words, StringComparer.Ordinal);

    private static readonly string[] Aims = Lists["aims"];
    private static readonly WordSet AimHeads = new(Aims);
    private static readonly WordSet Accounts = new(Lists["accounts"]);
    private static readonly WordSet Actions = new(Lists["actions"]);
    private static readonly string[] Genres = Lists["genres"];
    private static readonly WordSet GenreHeads = new(Lists["genre-heads"]);
    private static readonly string[] Posts = Lists["posts"];
    private static readonly string[] Decisions = Lists["decisions"];
    private static readonly string[] Provisions = Lists["provisions"];
    private static readonly string[] Assignments = Lists["assignments"];
    private static readonly WordSet ClosingSections = new(Lists["closing-sections"]);
    private static readonly WordSet WorkHeadings = new(Lists["work-headings"]);
    private static readonly string[] Validities = Lists["validity"];
    private static readonly string[] Closings = Lists["closings"];

    /// <summary>Whether a heading says what is aimed at: 总体要求, 总体要求和工作目标, 指导思想与基本原则.</summary>
    public static bool IsAim(ReadOnlySpan<char> heading)
    {
        if (AimHeads.PrefixLength(heading) == 0)
        {
            return false;
        }

        foreach (var word in Aims)
        {
            if (
                heading.SequenceEqual(word)
                || (
                    heading.Length is <= LongestAim
                    && heading.StartsWith(word, StringComparison.Ordinal)
                    && heading[word.Length] is '和' or '与' or '及' or '、'
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a heading stands above what was found or done: 存在问题.</summary>
    public static bool IsAccount(ReadOnlySpan<char> heading) => Accounts.Contains(heading);

    /// <summary>Whether a heading says no more than that work stands below: 重点工作, 主要任务.</summary>
    public static bool IsWorkHeading(ReadOnlySpan<char> heading) => WorkHeadings.Contains(heading);

    /// <summary>Whether a heading begins as work does: 加强…, 推进…; not 工作安排, 报送要求.</summary>
    public static bool AsksForWork(ReadOnlySpan<char> heading) => Actions.PrefixLength(heading) > 0;

    /// <summary>What a title says about a text: a speech or report (…上的讲话), rules (…考核办法), or neither.</summary>
    public static PartGenre GenreOf(string? title)
    {
        var words = WithoutNote(title);
        return words.EndsWithAny(Genres) || IsHeadedByGenre(words) || IsDecision(words) ? PartGenre.Report
            : words.EndsWithAny(Provisions) && !words.ContainsAny(Assignments) ? PartGenre.Provisions
            : words.ContainsAny(Assignments) ? PartGenre.Assignment
            : PartGenre.Work;
    }

    // 关于废止部分文件的决定, 关于表彰先进集体的通报; 关于任免王某等同志职务的通知
    private static bool IsDecision(ReadOnlySpan<char> title) =>
        title.EndsWith("通知", StringComparison.Ordinal)
            ? title.Contains("同志", StringComparison.Ordinal) && title.ContainsAny(Posts)
            : (title.EndsWith("决定", StringComparison.Ordinal) || title.EndsWith("通报", StringComparison.Ordinal))
                && title.ContainsAny(Decisions);

    // 政策解读：《…方案》, 【图解】…, 某局办事指南：…
    private static bool IsHeadedByGenre(ReadOnlySpan<char> title)
    {
        var words = title.TrimStart("【[ ");
        if (words.IndexOfAny(':', '：') is > 0 and var colon && words[..colon].EndsWithAny(Genres))
        {
            return true;
        }

        return GenreHeads.PrefixLength(words) is > 0 and var length
            && length < words.Length
            && ":：|｜】]《—".Contains(words[length]);
    }

    /// <summary>Whether a heading closes a plan and hands out no work of its own: 保障措施, 强化组织保障.</summary>
    public static bool IsClosingSection(ReadOnlySpan<char> heading) =>
        heading.Length <= LongestAim && ClosingSections.SuffixLength(heading.TrimEnd("。 ")) > 0;

    // 考核办法（试行） is named by what stands before the brackets.
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> title)
    {
        var words = title.TrimEnd();
        return words is [.., ')' or '）'] && words.LastIndexOfAny("(（") is var open and > 0
            ? words[..open].TrimEnd()
            : words;
    }

    /// <summary>Whether a sentence says from when a text holds: 本方案自印发之日起施行.</summary>
    public static bool StatesValidity(ReadOnlySpan<char> sentence)
    {
        return sentence.ContainsAny(Validities)
            || sentence.StartsWith("本", StringComparison.Ordinal)
                && sentence.Contains('自')
                && (
                    sentence.EndsWith("施行", StringComparison.Ordinal)
                    || sentence.EndsWith("执行", StringComparison.Ordinal)
                );
    }

    /// <summary>Whether a line closes a letter: 特此通知.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line) => line.Length < 12 && line.StartsWithAny(Closings);

    /// <summary>Whether a letter says that another text goes with it: 现印发给你们, 现转发给你们.</summary>
    public static bool SendsAnother(string paragraph) =>
        paragraph.Contains("印发给", StringComparison.Ordinal)
        || paragraph.Contains("转发给", StringComparison.Ordinal)
        || paragraph.Contains("现予印发", StringComparison.Ordinal)
        || paragraph.Contains("现予转发", StringComparison.Ordinal);
}
