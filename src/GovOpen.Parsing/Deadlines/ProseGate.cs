using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Tells time limits in prose from dates and intervals that only describe.</summary>
internal static class ProseGate
{
    // 2025年度, 2025年的, 2025年以前: no year that something is to be reached by.
    private static readonly CharSet GoesOn = CharSet.Of("度的以内间来初中后起时之上下第一二三四五六七八九十");

    // A limit before these words tells of what was so by then, or is part of another word.
    private static readonly string[] Descriptive = ["已", "的", "曾", "成立", "取得", "发生", "注册"];
    private static readonly string[] NotWithin =
    [
        "不",
        "未",
        "累计",
        "连续",
        "取得",
        "发生",
        "出现",
        "再次",
        "多次",
        "两次",
        "的",
        "免",
        "有效",
        "享受",
        "有权",
    ];
    private static readonly string[] Achieved =
    [
        "完成",
        "实现",
        "建成",
        "达到",
        "办结",
        "公开完毕",
        "全面完成",
        "基本完成",
        "全部完成",
        "竣工",
        "投入使用",
        "投用",
        "投产",
        "交付使用",
        "通车",
        "启用",
        "上线",
    ];

    // 9月上线的系统, 9月上线以来
    private static readonly string[] Past = ["了", "的", "后", "以来"];

    // No stage's name is longer. UTF-16 code units.
    private const int LongestStage = 12;

    private static readonly string[] Duties =
    [
        "公开",
        "公布",
        "发布",
        "更新",
        "报送",
        "上报",
        "通报",
        "调度",
        "开展",
        "组织",
        "对",
        "进行",
        "汇总",
        "检查",
        "督查",
        "向",
        "召开",
        "报告",
    ];

    public static bool Accepts(ReadOnlySpan<char> text, int start, int end, ref TimePhrase phrase)
    {
        var before = Before(text, start);
        var behind = new SpacedCursor(text, end);
        return phrase.Kind switch
        {
            DeadlineKind.By => phrase.MinCount is not null
                || IsStage(text, start, before, behind)
                || AcceptsPoint(text, start, before, behind, ref phrase),
            DeadlineKind.Period => (phrase.Until is { IsLimit: true } && !behind.TryTakeAny(Descriptive))
                || IsStage(text, start, before, behind),
            DeadlineKind.Event => !char.IsAsciiDigit(before) && before is not ('.' or '第') && !IsNoLimit(behind),
            DeadlineKind.Recurring => AcceptsInterval(text, start, end, behind, phrase),
            _ => false,
        };
    }

    // 动员部署阶段（2021年4月1日—4月30日）; 动员部署（4月）。 at the head of its line
    private static bool IsStage(ReadOnlySpan<char> text, int start, char before, SpacedCursor behind)
    {
        if (before != '(' || behind.Peek() != ')')
        {
            return false;
        }

        var open = text[..start].LastIndexOfAny('（', '(');
        var head = text[Math.Max(0, open - LongestStage)..open].TrimEnd();
        return head.EndsWith("阶段", StringComparison.Ordinal)
            || (IsHeadOfLine(text[..open]) && behind.TryTake(')') && (behind.IsAtEnd || behind.Peek() is '。' or ':'));
    }

    private static bool IsHeadOfLine(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..].Trim();
        return line.Length is >= 2 and <= LongestStage && line.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
    }

    // 三年内，不得…… forbids, 三个月内有效 tells how long.
    private static bool IsNoLimit(SpacedCursor behind)
    {
        _ = behind.TryTake(',');
        return behind.TryTakeAny(NotWithin);
    }

    private static bool AcceptsPoint(
        ReadOnlySpan<char> text,
        int start,
        char before,
        SpacedCursor behind,
        ref TimePhrase phrase
    )
    {
        var point = phrase.Until!.Value;
        if (
            char.IsAsciiDigit(before)
            || behind.TryTakeAny(Descriptive)
            || (
                point.Year is null
                && point.Unit == PointUnit.Year
                && "近几数多周学财上去往历整半每百千万亿余来".Contains(before)
            )
        )
        {
            return false;
        }

        // 至2047年6月30日止 tells how long; 纳税年度内 is a year of another kind.
        if (text[behind.Position - 1] == '止' || (HanText.IsHan(before) && text[start..behind.Position] is "年度内"))
        {
            return false;
        }

        if (point.IsLimit || (point.IsEnd && (IsGoal(text, start) || behind.TryTakeAny(Achieved))))
        {
            return !IsAsOf(text, start);
        }

        if (!point.IsLimit && point.Unit <= PointUnit.Quarter && DateRun.SharesLimit(behind))
        {
            return !IsAsOf(text, start);
        }

        // 到2025年，… and 到2025年培育…: a goal's horizon.
        if (
            point is { Unit: PointUnit.Year, Year: not null }
            && IsGoal(text, start)
            && (
                ",前".Contains(behind.Peek())
                || (OpensClause(text, start) && HanText.IsHan(behind.Peek()) && !GoesOn.Contains(behind.Peek()))
            )
        )
        {
            phrase = phrase with { Finding = GrammarRules.DeadlineVague };
            return true;
        }

        return (point.Unit <= PointUnit.TenDays && IsNoLaterThan(text, start))
            || (
                point.Unit <= PointUnit.Half
                && (point.Unit != PointUnit.Month || point.Year is null)
                && behind.TryTakeAny(Achieved)
                && !behind.TryTakeAny(Past)
                && !IsAsOf(text, start)
            );
    }

    private static bool AcceptsInterval(
        ReadOnlySpan<char> text,
        int start,
        int end,
        SpacedCursor behind,
        in TimePhrase phrase
    )
    {
        if (phrase.MinCount is not null)
        {
            return !IsPerHead(text, start);
        }

        var first = TextFolder.Fold(text[start]);
        if (first is '按' or '逐')
        {
            return behind.TryTakeAny(Duties);
        }

        if (IsPerHead(text, start) || char.IsAsciiDigit(behind.Peek()) || behind.TryTakeAny("都 的 为 平均 约 均"))
        {
            return false;
        }

        // 每日疫情通报 names a thing; 每日9时前 is a limit.
        var last = TextFolder.Fold(text[end - 1]);
        return phrase.Every is not ("day" or "half-month") || last is '前' or '内';
    }

    // 每人每年, 每户每月: an amount, not a duty.
    private static bool IsPerHead(ReadOnlySpan<char> text, int start) =>
        text[Math.Max(0, start - 6)..start].LastIndexOf('每') is var at
        && at >= 0
        && text[Math.Max(0, start - 6)..start][at..].IndexOfAny('，', '。', '、') < 0;

    // 到 begins the clause: 延长到2025年 is none of this.
    private static bool OpensClause(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd();
        return before is [.., '到'] && (before.Length == 1 || !char.IsLetterOrDigit(before[^2]));
    }

    private static bool IsGoal(ReadOnlySpan<char> text, int start) =>
        Before(text, start) is '到' or '至' && !IsAsOf(text, start);

    // 最迟不得超过9月30日, 不晚于9月30日
    private static bool IsNoLaterThan(ReadOnlySpan<char> text, int start)
    {
        var back = text[Math.Max(0, start - 6)..start].TrimEnd();
        return back is [.., '不', '晚' or '迟', '于'] or [.., '不', '得' or '能', '晚' or '迟', '于']
            || back.EndsWith("不超过", StringComparison.Ordinal)
            || back.EndsWith("不得超过", StringComparison.Ordinal)
            || back.EndsWith("最迟", StringComparison.Ordinal)
            || back.EndsWith("最迟于", StringComparison.Ordinal);
    }

    // 截至2022年底: how things stood then.
    private static bool IsAsOf(ReadOnlySpan<char> text, int start)
    {
        var back = text[Math.Max(0, start - 4)..start].TrimEnd();
        return back.EndsWith("截至", StringComparison.Ordinal)
            || back.EndsWith("截止", StringComparison.Ordinal)
            || back.EndsWith("截止到", StringComparison.Ordinal)
            || back.EndsWith("年到", StringComparison.Ordinal)
            || back.EndsWith("年至", StringComparison.Ordinal);
    }

    private static char Before(ReadOnlySpan<char> text, int start)
    {
        var at = start - 1;
        while (at >= 0 && start - at < 8 && HanText.IsSpace(text[at]))
        {
            at--;
        }

        return at >= 0 ? TextFolder.Fold(text[at]) : '\0';
    }
}
