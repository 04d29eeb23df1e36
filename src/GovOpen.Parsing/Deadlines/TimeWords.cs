using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads words that stand for a time limit in a field: 长期坚持, 及时, 适时, 按上级要求, 春节前.</summary>
internal static class TimeWords
{
    private const int LongestSchedule = 30;
    private const int LongestEvent = 12;

    // What somebody else's schedule is called, in 按……要求.
    private static readonly string[] Schedules =
    [
        "要求",
        "部署",
        "安排",
        "规定",
        "时限",
        "期限",
        "时间",
        "节点",
        "进度",
        "计划",
        "程序",
        "通知",
    ];

    private static readonly string[] Festivals =
    [
        "元旦",
        "元宵节",
        "春节",
        "清明节",
        "清明",
        "五一",
        "劳动节",
        "端午节",
        "端午",
        "中秋节",
        "中秋",
        "国庆节",
        "国庆",
        "两会",
        "主汛期",
        "汛期",
        "入汛",
        "汛",
        "暑假",
        "寒假",
        "本届政府任期",
        "本届任期",
        "本学期",
    ];

    private static readonly string[] NoDeadline = ["无", "-", "/", "\\", "一", "空", "无要求", "无时限", "不限"];

    // Its time stands somewhere else: with another unit, in a law, in the calendar of the year.
    private static readonly TimePhrase Elsewhere = new(DeadlineKind.Event)
    {
        IsEvent = true,
        Finding = GrammarRules.DeadlineElsewhere,
    };

    /// <summary>A row for a word, its own example.</summary>
    public static DeadlinePhrase Word(string word, DeadlineKind kind) =>
        new(word, word[..1], PhraseUse.Field, Reader(word, new TimePhrase(kind)));

    /// <summary>A row for a word that names an event.</summary>
    public static DeadlinePhrase Event(string word) => new(word, word[..1], PhraseUse.Field, Reader(word, Elsewhere));

    /// <summary>Whether a field says that there is no deadline: 无, —, /.</summary>
    public static bool SaysNone(ReadOnlySpan<char> field)
    {
        var cursor = new SpacedCursor(field, 0);
        if (!cursor.TryTakeAny(NoDeadline))
        {
            return false;
        }

        while (cursor.TryTakeOneOf("-/。", out _)) { }
        return cursor.IsAtEnd;
    }

    /// <summary>按照上级要求, 按时.</summary>
    public static TimePhrase? ReadSchedule(ref SpacedCursor cursor, PhraseUse use)
    {
        var ahead = cursor;
        if (!ahead.TryTakeAny("按照 按 依照 依据 根据 遵照"))
        {
            return null;
        }

        var found = false;
        for (var i = 0; i < LongestSchedule && !ahead.IsAtEnd && !",;。".Contains(ahead.Peek()); i++)
        {
            if (ahead.TryTakeAny(Schedules))
            {
                found = true;
                cursor = ahead;
            }
            else
            {
                _ = ahead.TryTakeVisible(out _);
            }
        }

        return found ? Elsewhere : null;
    }

    /// <summary>法定时限内: a limit that the law or another document sets.</summary>
    public static TimePhrase? ReadTerm(ref SpacedCursor cursor, PhraseUse use) =>
        cursor.TryTakeAny("法定 规定的 规定")
        && cursor.TryTakeAny("时限 期限 时间")
        && CalendarPointReader.TryTakeLimit(ref cursor)
            ? Elsewhere
            : null;

    /// <summary>春节前, 2022年国庆节前, 本届政府任期内: a limit that is no date here.</summary>
    public static TimePhrase? ReadBeforeFestival(ref SpacedCursor cursor, PhraseUse use)
    {
        if (cursor.TryTakeYear(out _))
        {
            _ = cursor.TryTake('年');
        }

        _ = cursor.TryTakeOneOf("“\"", out _);
        if (!cursor.TryTakeAny(Festivals))
        {
            return null;
        }

        _ = cursor.TryTakeOneOf("”\"", out _);
        _ = cursor.TryTakeAny("来临 到来 结束 假期");
        return CalendarPointReader.TryTakeLimit(ref cursor) ? Elsewhere : null;
    }

    /// <summary>即日起至12月31日: the limit is the end; the start is the day of issue.</summary>
    public static TimePhrase? ReadFromNow(ref SpacedCursor cursor, PhraseUse use) =>
        cursor.TryTakeAny("自即日起 从即日起 即日起 从现在起 现在起 自印发之日起 自发布之日起")
        && cursor.TryTakeOneOf("至到-", out _)
        && CalendarPointReader.TryRead(ref cursor, use, out var until)
            ? new TimePhrase(DeadlineKind.By) { Until = until with { IsVague = false } }
            : null;

    /// <summary>月底前, 20日前: the month is missing, and nothing in the notice can lend one.</summary>
    public static TimePhrase? ReadWithoutMonth(ref SpacedCursor cursor, PhraseUse use)
    {
        if (cursor.TryTakeDay(out var day))
        {
            if (day is < 1 or > 31 || !CalendarPointReader.TryTakeLimit(ref cursor))
            {
                return null;
            }
        }
        else
        {
            _ = cursor.TryTakeOneOf("本当", out _);
            if (!cursor.TryTakeAny("月底 月末"))
            {
                return null;
            }

            _ = CalendarPointReader.TryTakeLimit(ref cursor);
        }

        return new TimePhrase(DeadlineKind.By) { Finding = GrammarRules.DeadlineIncomplete };
    }

    /// <summary>Whether a field nothing else could read names an event before or after which to act: 春节前, 项目验收后.</summary>
    public static bool NamesEvent(string cleaned)
    {
        var end = WithoutYear(cleaned.TrimEnd('。', '；', '，', ' '));
        return end.Length is >= 2 and <= LongestEvent
            && (end[^1] is '前' or '后' or '时' || IsTerm(end))
            && end.AsSpan().IndexOfAnyExceptInRange('\u3400', '\u9FFF') < 0
            && !end.StartsWith('底');
    }

    // 本届政府任期内, 学期末, 暑假期间
    private static bool IsTerm(string words) =>
        words.EndsWith("任期内", StringComparison.Ordinal)
        || words.EndsWith("届内", StringComparison.Ordinal)
        || words.EndsWith("期末", StringComparison.Ordinal)
        || words.EndsWith("期间", StringComparison.Ordinal)
        || words.EndsWith("学期内", StringComparison.Ordinal);

    // 2022年春节前
    private static string WithoutYear(string words) =>
        words.Length > 6 && words[4] == '年' && words.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
            ? words[5..]
            : words;

    private static PhraseReader Reader(string word, TimePhrase meaning) =>
        (ref SpacedCursor cursor, PhraseUse _) => cursor.TryTake(word) ? meaning : null;
}
