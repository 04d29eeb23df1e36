using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>What may stand around or instead of a unit's name in an item of a list.</summary>
internal static class ItemEdges
{
    /// <summary>Labels whose colon may be left out have so many characters.</summary>
    public const int GluedLabel = 4;

    private static readonly WordSet Nothings = new([
        "无",
        "暂无",
        "没有",
        "不涉及",
        "待定",
        "-",
        "--",
        "/",
        "\\",
        "…",
        "·",
    ]);

    private static readonly WordSet References = new(["同上", "同前", "见上", "见上栏", "同上栏", "上同", "″", "〃"]);

    private static readonly PhraseProbe RuleWords = new([
        "第一位",
        "首位",
        "排名第一",
        "排第一",
        "下同",
        "排在第一",
        "排在首",
        "排名在前",
        "以下均",
        "不再列出",
        "不再一一列出",
        "分别牵头",
    ]);

    private static readonly WordSet Times = new([
        "长期坚持",
        "长期",
        "持续推进",
        "持续",
        "长期推进",
        "长期落实",
        "常态化",
        "常态化推进",
        "全年",
        "贯穿全年",
        "贯穿始终",
        "年内",
        "年底前",
        "年底",
        "及时",
        "适时",
        "立行立改",
        "即知即改",
        "年底前完成",
        "年内完成",
        "年底完成",
        "分步推进",
        "分阶段推进",
        "有序推进",
        "逐步推进",
        "稳步推进",
        "按时完成",
        "按期完成",
    ]);

    // What opens a time limit that goes on in its own words: 持续实施, 立即启动并长期坚持, 年底前基本完成.
    private static readonly WordSet TimeOpenings = new([
        "长期",
        "持续",
        "常态化",
        "全年",
        "年内",
        "年底",
        "今年",
        "及时",
        "适时",
        "立即",
        "即时",
        "实时",
        "随时",
        "即日起",
        "每年",
        "每学年",
        "每学期",
        "每两月",
        "每半月",
        "每旬",
        "每季",
        "每月",
        "每半年",
        "每周",
        "每日",
        "每天",
        "上半年",
        "下半年",
        "一季度",
        "二季度",
        "三季度",
        "四季度",
        "第一季度",
        "第二季度",
        "第三季度",
        "第四季度",
        "最迟",
        "按时限",
        "按规定时限",
        "按规定时间",
    ]);

    // A month or day from which a limit is reckoned stands within as many characters: 2018年10月31日前.
    private const int LongestDate = 14;

    // Behind a label that has no colon.
    private const int LongestTime = 60;

    /// <summary>The offset behind blanks and a list marker: 1. （2） ③ •.</summary>
    public static int SkipMarker(UnitSource source, int start, int end)
    {
        var at = source.SkipBlanks(start, end);
        if (at >= end)
        {
            return at;
        }

        // ★ and △ before a name may say who leads: they stay.
        var c = source.Folded[at];
        if (c is >= '①' and <= '⑳' or '•' or '●' or '■' or '◆' or '※' or '*')
        {
            return source.SkipBlanks(at + 1, end);
        }

        var isBracketed = c == '(';
        var i = isBracketed ? at + 1 : at;
        var digits = i;
        while (i < end && char.IsAsciiDigit(source.Folded[i]))
        {
            i++;
        }

        if (i == digits || i - digits > 3)
        {
            return at;
        }

        var closes = i < end && (isBracketed ? source.Folded[i] == ')' : source.Folded[i] is '.' or ')');
        return closes ? source.SkipBlanks(i + 1, end)
            : i == end ? end
            : at;
    }

    /// <summary>The end of an item without blanks and full stops.</summary>
    public static int TrimEnd(UnitSource source, int start, int end)
    {
        end = source.TrimBlanks(start, end);
        while (end > start && source.Folded[end - 1] is '。' or '.' or ':' or '*')
        {
            end = source.TrimBlanks(start, end - 1);
        }

        return end;
    }

    /// <summary>Whether the words before units in brackets may end an item: 报县政府办公室（县政务公开办） explains a name, 5所 is a count.</summary>
    public static bool EndsItem(ReadOnlySpan<char> words) =>
        words is [.., >= '0' and <= '9', _] || !UnitShape.EndsLikeUnit(words);

    /// <summary>Whether the words of a bracket say something beside its item (含…, 见附件) or to whom a report goes.</summary>
    public static bool IsAside(ReadOnlySpan<char> words) =>
        words[0] is '含' or '即' or '原' or '如' or '见' or '附' or '以' or '另' or '注' or '或' or '除'
        || words is ['指', not ('挥' or '导'), ..]
        || words.Contains(",报", StringComparison.Ordinal);

    /// <summary>Where the bracket opens that ends an item and has a label of units: 县财政局（配合单位：县司法局）; or −1.</summary>
    public static int LabelledBracket(UnitSource source, int start, int end)
    {
        var open = source.Folded.IndexOf('(', start, end - start);
        if (open < 0 || source.PartnerOf(open) != end - 1)
        {
            return -1;
        }

        var colon = FindColon(source, open + 1, end - 1);
        return colon >= 0 && DutyLabel.Read(source.Compact(open + 1, colon)).Kind == DutyLabelKind.Units ? open : -1;
    }

    /// <summary>The offset of a colon, or of 为 or a blank behind 牵头单位, that is near enough to end a label, or −1.</summary>
    public static int FindColon(UnitSource source, int start, int end)
    {
        if (BlankColon(source.Folded.AsSpan(start, Math.Max(0, end - start))) is > 0 and var length)
        {
            return start + length;
        }

        var limit = Math.Min(end - start, 2 * DutyLabel.Longest);
        if (limit <= 0)
        {
            return -1;
        }

        var words = source.Folded.AsSpan(start, limit);
        var stop = words.IndexOf(':');
        if (
            words[..(stop < 0 ? words.Length : Math.Max(0, stop - 1))].IndexOfAny('为', '是') is > 0 and var verb
            && DutyLabel.Read(source.Compact(start, start + verb)).Kind is DutyLabelKind.Units or DutyLabelKind.Deadline
        )
        {
            stop = verb;
        }

        return stop < 0 ? -1 : start + stop;
    }

    /// <summary>The offset of the blank that stands for a label's colon at the head of folded words (责任单位 县财政局), or −1.</summary>
    public static int BlankColon(ReadOnlySpan<char> folded)
    {
        for (var length = GluedLabel - 1; length <= GluedLabel && length + 1 < folded.Length; length++)
        {
            if (
                UnitSource.IsBlank(folded[length])
                && DutyLabel.Heads.Contains(folded[0])
                && folded[length..].TrimStart() is [not ':', ..] value
            )
            {
                return DutyLabel.Read(folded[..length]).Kind switch
                {
                    DutyLabelKind.Units or DutyLabelKind.Deadline => length,
                    DutyLabelKind.People when IsShortName(value) => length,
                    _ => -1,
                };
            }
        }

        return -1;
    }

    // 张三, up to a blank, a mark or the end.
    private static bool IsShortName(ReadOnlySpan<char> value) =>
        (value.IndexOfAny(" 、,;。\n") is >= 0 and var stop ? stop : value.Length) is 2 or 3;

    /// <summary>Whether a cell says that there is no unit.</summary>
    public static bool IsNothing(ReadOnlySpan<char> words) =>
        Nothings.Contains(words) || !(HasWord(words) || IsFigureDate(words));

    /// <summary>Whether an item says that there is no unit, or goes on with what is to be done.</summary>
    public static bool NamesNobody(ReadOnlySpan<char> words) =>
        IsNothing(words) || (GoesOn(words) && TimeStart(words) < 0);

    /// <summary>Whether the words go on with what is to be done: 并抄送县统计局.</summary>
    public static bool GoesOn(ReadOnlySpan<char> words) => words is ['并' or '且', not ('行' or '购'), _, ..];

    /// <summary>Whether the words refer to another row.</summary>
    public static bool IsReference(ReadOnlySpan<char> words) => References.Contains(words);

    /// <summary>Whether the words tell how the list is to be read: 列第一位者为牵头单位，下同.</summary>
    public static bool IsRule(ReadOnlySpan<char> words) => RuleWords.IsIn(words);

    /// <summary>Where the words of a time limit begin in an item (县财政局6月底前完成 → 4), or −1.</summary>
    public static int TimeStart(ReadOnlySpan<char> words)
    {
        var digit = words.IndexOfAnyInRange('0', '9');
        if (
            Times.Contains(words)
            || ((MayOpenTime(words, digit) || EndsBefore(words)) && (GoesOn(words) || !NamesUnit(words)))
        )
        {
            return 0;
        }

        if (digit == 0 && IsFigureDate(words))
        {
            return 0;
        }

        if (digit < 0 || !EndsTime(words))
        {
            return -1;
        }

        return digit == 0 || UnitShape.EndsLikeUnit(words[..digit]) ? digit
            : words[0] is '于' or '每' or '在' or '至' ? 0
            : -1;
    }

    // 2025-03-31, 2025.3.31
    private static bool IsFigureDate(ReadOnlySpan<char> words) =>
        words.Length is >= 8 and <= 10
        && words[4] is '-' or '.'
        && words.Count(words[4]) == 2
        && words.IndexOfAnyExcept("0123456789-.") < 0;

    // 汛前完成, 春节前: no name ends so.
    private static bool EndsBefore(ReadOnlySpan<char> words) =>
        words.Length <= LongestDate && words is [_, .., '前'] or [_, .., '前', '完', '成'];

    private static bool EndsTime(ReadOnlySpan<char> words) =>
        words
            is [.., '前' or '年' or '月' or '日' or '旬']
                or [.., 'Q' or 'q', >= '1' and <= '4']
                or [.., '年' or '月', '底']
                or [.., '起']
                or [.., '起', '实' or '施' or '执', '施' or '行']
                or [.., '季' or '年', '度']
                or [.., '前' or '日' or '月' or '底' or '内' or '年' or '度' or '旬', '完', '成'];

    // 9月底前取得阶段性成果: a limit, and what is to be reached by it.
    private static bool MayOpenTime(ReadOnlySpan<char> words, int digit)
    {
        var opening = words is ['并' or '且' or '需' or '须', _, ..] ? words[1..] : words;
        if (TimeOpenings.PrefixLength(opening) > 0)
        {
            return true;
        }

        // 调整前7日公布: a number of days or a day of the month, wherever it stands.
        digit -= words.Length - opening.Length;
        var unit = digit < 0 ? -1 : opening[digit..].IndexOfAnyExceptInRange('0', '9');
        return unit > 0
            && (
                opening[digit + unit] is '月' or '日' or '天'
                || opening[(digit + unit)..].StartsWith("个工作日", StringComparison.Ordinal)
                || (digit == 0 && IsLimit(opening[..Math.Min(opening.Length, LongestDate)]))
            );
    }

    private static bool NamesUnit(ReadOnlySpan<char> words) =>
        UnitShape.Of(words) != UnitForm.None || DutyVerb.Read(words) is { IsCertain: true, Length: > 0 };

    // 2018年9月形成成果: behind a month of a year no name begins.
    private static bool IsLimit(ReadOnlySpan<char> head) =>
        head.ContainsAny("年月日")
        && (head.ContainsAny("前底内起") || (head.IndexOf('年') == 4 && head.IndexOf('月') is 6 or 7));

    /// <summary>The role in a bracket of its own before or behind a name (县财政局（牵头）), and where the bracket stands.</summary>
    public static UnitRole? RoleBracket(ReadOnlySpan<char> words, out int from, out int length)
    {
        from = 0;
        length = words.StartsWith('(') ? words.IndexOf(')') + 1 : 0;
        if (length <= 2)
        {
            from = words.EndsWith(')') ? words.LastIndexOf('(') : -1;
            length = from > 0 ? words.Length - from : 0;
        }

        if (length <= 2 || length == words.Length)
        {
            return null;
        }

        var inner = words.Slice(from + 1, length - 2);
        return DutyLabel.Read(inner) is { Kind: DutyLabelKind.Units } label ? label.Role
            : DutyVerb.Read(inner) is { Length: 0 } verb ? verb.Role
            : null;
    }

    private static bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (HanText.IsHan(c) || char.IsAsciiLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a label of units or times stands at an offset, whatever comes behind it: 责任单位, 牵头部门, 完成时限.</summary>
    public static bool IsBareLabelAt(UnitSource source, int at, int end) =>
        at + GluedLabel <= end
        && DutyLabel.Heads.Contains(source.Folded[at])
        // 村镇建设 begins names.
        && source.Folded[at + GluedLabel - 1] is '位' or '门' or '室' or '限' or '间'
        && DutyLabel.Read(source.Folded.AsSpan(at, GluedLabel)).Kind is DutyLabelKind.Units or DutyLabelKind.Deadline;

    /// <summary>责任单位县财政局, 完成时限12月底: a label without its colon, and the offset behind it; null for none.</summary>
    public static (DutyLabel Label, int After)? LabelWithoutColon(UnitSource source, int start, int end)
    {
        if (start + GluedLabel >= end || !IsBareLabelAt(source, start, end))
        {
            return null;
        }

        var after = source.SkipBlanks(start + GluedLabel, end);
        var label = DutyLabel.Read(source.Folded.AsSpan(start, GluedLabel));
        var isLabel =
            label.Kind == DutyLabelKind.Units
                ? UnitListGrammar.IsLike(source, after, end, 0.5)
                : after < end && end - after <= LongestTime && TimeStart(source.Compact(after, end)) == 0;
        return isLabel ? (label, after) : null;
    }
}
