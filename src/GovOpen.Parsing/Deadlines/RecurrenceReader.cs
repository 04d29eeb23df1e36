using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads what comes again: 每年至少开展1次, 每月5日前, 每年12月底前, 按季度, 半年一次.</summary>
internal static class RecurrenceReader
{
    // 学期, 旬: it comes again, but in none of the spans that Deadline.Every can name.
    private const string Unnamed = "";

    // Long words before their beginnings; the second column is what Deadline.Every calls it.
    private static readonly string[] Words =
    [
        "半年度",
        "半年",
        "半个月",
        "半月",
        "双月",
        "个季度",
        "季度",
        "季",
        "个月",
        "月度",
        "月份",
        "月",
        "学年度",
        "学年",
        "学期",
        "旬",
        "年度",
        "年",
        "个星期",
        "星期",
        "周",
        "个工作日",
        "工作日",
        "天",
        "日",
    ];

    private static readonly string[] Names =
    [
        "half-year",
        "half-year",
        "half-month",
        "half-month",
        "2-month",
        "quarter",
        "quarter",
        "quarter",
        "month",
        "month",
        "month",
        "month",
        "year",
        "year",
        Unnamed,
        Unnamed,
        "year",
        "year",
        "week",
        "week",
        "week",
        "day",
        "day",
        "day",
        "day",
    ];

    /// <summary>Words before the least number of times, a blank between.</summary>
    public const string AtLeast = "至少 不少于 不低于 最少";

    // How far a count may stand behind its interval: 每年至少组织开展政务公开业务培训1次.
    private const int FarthestCount = 14;

    /// <summary>每…, with the day before which, or how often, where it says so.</summary>
    public static TimePhrase? ReadEvery(ref SpacedCursor cursor, PhraseUse use)
    {
        if (!cursor.TryTake('每') || !TryTakeInterval(ref cursor, out var every))
        {
            return null;
        }

        TakeLimitInside(ref cursor, every);
        return Recurring(every, TryTakeCount(ref cursor));
    }

    /// <summary>按季度, 逐月.</summary>
    public static TimePhrase? ReadBy(ref SpacedCursor cursor, PhraseUse use) =>
        cursor.TryTakeOneOf("按逐", out _)
        && TryTakeInterval(ref cursor, out var every)
        && !"计安任工均薪期份".Contains(cursor.Peek())
            ? Recurring(every, null)
            : null;

    /// <summary>一年两次, 半年至少一次.</summary>
    public static TimePhrase? ReadTimesIn(ref SpacedCursor cursor, PhraseUse use) =>
        TryTakeInterval(ref cursor, out var every) && TryTakeTimes(ref cursor, out var count)
            ? Recurring(every, count)
            : null;

    /// <summary>1次/季度, 不少于2次/年.</summary>
    public static TimePhrase? ReadTimesPer(ref SpacedCursor cursor, PhraseUse use) =>
        TryTakeTimes(ref cursor, out var count) && cursor.TryTake('/') && TryTakeInterval(ref cursor, out var every)
            ? Recurring(every, count)
            : null;

    /// <summary>季末月25日前, 季度首月10日前.</summary>
    public static TimePhrase? ReadMonthOfQuarter(ref SpacedCursor cursor, PhraseUse use) =>
        cursor.TryTakeAny("季度末月 季度首月 季末月 季首月")
        && cursor.TryTakeNumber(2, out _)
        && cursor.TryTakeAny("日 号")
        && CalendarPointReader.TryTakeLimit(ref cursor)
            ? Recurring("quarter", null)
            : null;

    /// <summary>季度更新, 月度报送: how often something is done that is done again and again.</summary>
    public static TimePhrase? ReadDuty(ref SpacedCursor cursor, PhraseUse use) =>
        TryTakeInterval(ref cursor, out var every)
        && cursor.TryTakeAny("更新 公开 公布 发布 报送 上报 填报 通报 调度 汇总")
            ? Recurring(every, null)
            : null;

    /// <summary>上、下半年各1次: once in each half.</summary>
    public static TimePhrase? ReadInHalves(ref SpacedCursor cursor, PhraseUse use) =>
        (TryTakeEachHalf(ref cursor) ?? TryTakeBothHalves(ref cursor)) is { } count
            ? Recurring("half-year", count)
            : null;

    // 上、下半年各1次
    private static int? TryTakeBothHalves(ref SpacedCursor cursor) =>
        cursor.TryTakeAny("上、下半年 上下半年 上半年、下半年 上半年和下半年 上半年,下半年")
        && cursor.TryTakeAny("各 分别")
            ? TryTakeCount(ref cursor)
            : null;

    // 上半年1次、下半年1次
    private static int? TryTakeEachHalf(ref SpacedCursor cursor)
    {
        var ahead = cursor;
        if (
            !ahead.TryTake("上半年")
            || TryTakeCount(ref ahead) is not { } first
            || !ahead.TryTakeOneOf("、,;", out _)
            || !ahead.TryTake("下半年")
            || TryTakeCount(ref ahead) is not { } second
        )
        {
            return null;
        }

        cursor = ahead;
        return Math.Min(first, second);
    }

    private static bool TryTakeTimes(ref SpacedCursor cursor, out int count)
    {
        _ = cursor.TryTakeAny(AtLeast);
        return cursor.TryTakeNumber(2, out count) && cursor.TryTake('次');
    }

    /// <summary>Takes how often at least, over a few words of what is done: 至少开展1次.</summary>
    public static int? TryTakeCount(ref SpacedCursor cursor)
    {
        var ahead = cursor;
        for (var i = 0; i < FarthestCount; i++)
        {
            var number = ahead;
            if (number.TryTakeNumber(4, out var count) && number.TryTakeAny("人次"))
            {
                return null;
            }

            if (number.Position != ahead.Position && number.TryTakeOneOf("次期场轮遍", out _))
            {
                _ = number.TryTakeAny("以上 及以上 左右");
                cursor = number;
                return count;
            }

            if (!ahead.TryTakeVisible(out var passed) || !HanText.IsHan(passed) || "每内前后".Contains(passed))
            {
                return null;
            }
        }

        return null;
    }

    private static bool TryTakeInterval(ref SpacedCursor cursor, out string every)
    {
        var ahead = cursor;
        every = "";
        _ = ahead.TryTake('隔');
        var n = 1;
        var counted = ahead;
        if (counted.TryTakeNumber(2, out var written))
        {
            n = written;
            ahead = counted;
        }

        if (n is < 1 or > 20 || !ahead.TryTakeAny(Words, out var which))
        {
            return false;
        }

        every =
            n == 1 || Names[which].Length == 0 || char.IsAsciiDigit(Names[which][0])
                ? Names[which]
                : $"{n}-{Names[which]}";
        cursor = ahead;
        return true;
    }

    private static TimePhrase Recurring(string every, int? count) =>
        new(DeadlineKind.Recurring)
        {
            Every = every.Length > 0 ? every : null,
            MinCount = count,
            Finding = every.Length > 0 ? null : GrammarRules.DeadlineSpanUnnamed,
        };

    // The day inside the interval stays in the literal: a recurring deadline has no one date.
    private static void TakeLimitInside(ref SpacedCursor cursor, string every)
    {
        var ahead = cursor;
        _ = ahead.TryTake('的');
        if (
            every == "year"
            && (CalendarPointReader.TryRead(ref ahead, PhraseUse.Anywhere, out _) || TakeEnd(ref ahead))
        )
        {
            cursor = ahead;
            return;
        }

        ahead = cursor;
        _ = ahead.TryTakeAny("首月 首个月 第一个月 末月 最后一个月 的");
        if (ahead.TryTakeNumber(3, out _) ? ahead.TryTakeAny("日 号 个工作日 时") : TakeEnd(ref ahead))
        {
            _ = CalendarPointReader.TryTakeLimit(ref ahead);
            cursor = ahead;
        }
        else if (every == "week" && cursor.TryTakeOneOf("一二三四五六日", out _))
        {
            _ = CalendarPointReader.TryTakeLimit(ref cursor);
        }
    }

    private static bool TakeEnd(ref SpacedCursor cursor)
    {
        if (!cursor.TryTakeAny("年底 年末 月底 月末 底 末 初"))
        {
            return false;
        }

        _ = CalendarPointReader.TryTakeLimit(ref cursor);
        return true;
    }
}
