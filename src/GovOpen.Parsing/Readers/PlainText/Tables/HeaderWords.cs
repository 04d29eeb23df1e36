using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Tells whether a short text may head a column of a task table.</summary>
internal static class HeaderWords
{
    private static readonly CharSet ClauseMarks = CharSet.Of("。；，：:;");

    private const int Longest = 16;

    // Heads that no list knows have few characters, and so has the first of two lines of one.
    private const int LongestName = 5;
    private const int LongestPart = 8;

    // What column heads end with, in the whole field.
    private static readonly WordSet Endings = new([
        "序号",
        "编号",
        "任务",
        "内容",
        "事项",
        "要点",
        "举措",
        "措施",
        "要求",
        "目标",
        "分工",
        "单位",
        "部门",
        "科室",
        "股室",
        "处室",
        "领导",
        "责任人",
        "负责人",
        "联系人",
        "主体",
        "时限",
        "时间",
        "期限",
        "进度",
        "频次",
        "备注",
        "说明",
        "类别",
        "分类",
        "项目",
        "领域",
        "栏目",
        "方式",
        "渠道",
        "名称",
        "标准",
        "依据",
        "指标",
        "分值",
        "成果",
        "对象",
        "范围",
        "机构",
        "机关",
        "处",
        "一级指标",
        "板块",
        "方面",
        "情况",
        "形式",
        "载体",
        "电话",
    ]); // csharpier-ignore

    // Whole labels: what the heads of task tables, and of tables that are none, are known to say.
    private static readonly WordTable<bool> Known = KnownWords();

    private static readonly WordSet Remarks = new(
        Lexicon.Read("column-roles.json").Where(list => list.Item1 == "remark").SelectMany(list => list.Item2)
    );
    private static readonly WordSet Ordinals = new(
        Lexicon.Read("column-roles.json").Where(list => list.Item1 == "ordinal").SelectMany(list => list.Item2)
    );
    private static readonly WordSet OneOfSeveral = new(
        Lexicon
            .Read("column-roles.json")
            .Where(list => list.Item1 is "lead" or "cooperating")
            .SelectMany(list => list.Item2)
    );

    private static WordTable<bool> KnownWords()
    {
        var known = new WordTable<bool>(1024);
        foreach (var (_, words) in Lexicon.Read("column-roles.json"))
        {
            foreach (var word in words)
            {
                known.Add(word, true);
            }
        }

        return known;
    }

    /// <summary>Whether the text heads a column that is blank in most rows: 备注.</summary>
    public static bool IsRemark(ReadOnlySpan<char> text) => Remarks.PrefixLength(text) == text.Length;

    /// <summary>Whether the text heads the units of one part in the work, beside another: 牵头单位, 配合单位.</summary>
    public static bool SaysOneOfSeveral(ReadOnlySpan<char> text) => OneOfSeveral.PrefixLength(text) == text.Length;

    /// <summary>Whether the text ends as column heads do; blanks inside (序 号) and a note in brackets do not count.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> word = stackalloc char[Longest];
        var length = 0;
        foreach (var c in text)
        {
            if (c is '（' or '(')
            {
                break;
            }

            if (ClauseMarks.Contains(c))
            {
                return false;
            }

            if (HanText.IsVisible(c) && c != '*')
            {
                word[length++] = c;
            }
        }

        return length >= 2
            && (Endings.SuffixLength(word[..length]) > 0 || Known.Contains(word[..length]))
            && !IsSection(text);
    }

    /// <summary>Whether the text is a known label as a whole.</summary>
    public static bool IsKnown(ReadOnlySpan<char> text) => Known.Contains(text);

    /// <summary>
    /// Whether a text that ends as heads do is a title, by the head below it: 某镇2022年重点任务 above 序号. 工作 above 任务 is
    /// a head in two lines.
    /// </summary>
    public static bool IsTitleAbove(ReadOnlySpan<char> text, ReadOnlySpan<char> below) =>
        !IsKnown(text)
        && (text.Length > LongestName && IsOrdinal(below) || text.Length > LongestPart && IsKnown(below));

    /// <summary>Whether two pieces of a line end are one known label: 责任 and 单位.</summary>
    public static bool AreOne(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.IsEmpty || second.IsEmpty || first.Length + second.Length > Longest)
        {
            return false;
        }

        Span<char> word = stackalloc char[Longest];
        first.CopyTo(word);
        second.CopyTo(word[first.Length..]);
        return Known.Contains(word[..(first.Length + second.Length)]);
    }

    /// <summary>Whether the text heads a column of running numbers.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> text) =>
        Ordinals.Contains(text) || (text is ['序' or '编', .., '号'] && IsOne(text));

    // 三、工作措施 heads a section.
    private static bool IsSection(ReadOnlySpan<char> text) =>
        Numeral.IsChinese(text[0]) && text.IndexOf('、') is > 0 and <= 3;
}
