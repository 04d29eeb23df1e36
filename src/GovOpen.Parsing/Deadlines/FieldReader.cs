using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads a whole field: picks the one deadline out of the phrases it holds, and tells what is odd about it.</summary>
internal static class FieldReader
{
    private static readonly CharSet CalendarWords = CharSet.Of("年月日季旬半");

    /// <summary>In a longer field a word such as 及时 says how, as in prose.</summary>
    private const int LongestWordField = 48;

    // What stands around the time in a deadline column and says no more than that something is to be done.
    private static readonly string[] Fillers =
    [
        "完成",
        "公开",
        "发布",
        "公布",
        "办理",
        "办结",
        "落实",
        "实施",
        "更新",
        "推进",
        "开展",
        "推动",
        "进行",
        "组织",
        "到位",
        "回应",
        "回复",
        "答复",
        "报送",
        "上报",
        "整改",
        "调整",
        "出台",
        "印发",
        "建成",
        "实现",
        "达标",
        "见效",
        "信息",
        "工作",
        "任务",
        "全部",
        "全面",
        "基本",
        "阶段性",
        "动态",
        "之前",
        "截止到",
        "截至",
        "截止",
        "力争",
        "确保",
        "务必",
        "取得",
        "成效",
        "并",
        "且",
        "和",
        "及",
        "需",
        "于",
        "在",
        "到",
        "至",
        "前",
        "底",
        "止",
        "做好",
        "抓好",
        ",",
        "、",
        "。",
        ";",
        ":",
        "(",
        ")",
        "-",
        "~",
    ];

    private static readonly CharSet FillerHeads = CharSet.Of(CharSet.HeadsOf(Fillers));

    private static readonly CharSet OffsetUnits = CharSet.Of("日天周月年季时分");

    private static readonly CharSet RangeMarks = CharSet.Of("-‐‑‒–—―－~～〜");

    public static DeadlineReading? Read(string text, YearContext years)
    {
        var whole = Trim(text);
        if (whole.Length == 0)
        {
            return null;
        }

        var matches = Scan(text);
        var literal = HanText.Clean(text);
        if (matches.Count == 0)
        {
            return ReadUnmatched(text, literal, whole);
        }

        var readings = DateRun.Read(text, matches, years);
        var chosen = readings[0];
        foreach (var reading in readings)
        {
            chosen = Better(chosen, reading);
        }

        return ReadMatched(matches, readings, chosen, literal, whole);
    }

    /// <summary>Whether phrases and words of doing cover the field.</summary>
    public static bool IsCovered(string text)
    {
        var whole = Trim(text);
        return whole.Length is > 0 and <= LongestWordField
            && MayBeCovered(text.AsSpan(whole.Start, whole.Length))
            && AreAllTimes(text, whole);
    }

    private static bool AreAllTimes(string text, TextSlice whole)
    {
        var matches = DeadlineScanner.Scan(text, PhraseUse.Field);
        var at = whole.Start;
        var saysTime = false;
        foreach (var match in matches)
        {
            if (!IsFiller(text, at, match.At.Start))
            {
                return false;
            }

            at = match.At.End;
            saysTime |= !IsMereFigure(text, match);
        }

        return saysTime && IsFiller(text, at, whole.End);
    }

    // A look before the phrases are tried. Figures without a word are a deadline only as a period (2024.1-2024.6). Behind
    // words of doing stands the lead of a phrase, unless it is an event with an offset (收到后10个工作日内).
    private static bool MayBeCovered(ReadOnlySpan<char> whole)
    {
        if (!whole.ContainsAnyInRange('\u4E00', '\u9FFF'))
        {
            return whole.ContainsAny(RangeMarks);
        }

        var leads = DeadlinePhrases.Leads(PhraseUse.Field);
        var cursor = new SpacedCursor(whole, 0);
        while (FillerHeads.Contains(cursor.Peek()) || leads.Contains(cursor.Peek()))
        {
            if (leads.Contains(cursor.Peek()) || cursor.IsAtEnd)
            {
                return true;
            }

            if (!cursor.TryTakeAny(Fillers))
            {
                break;
            }
        }

        return whole.ContainsAny(OffsetUnits) && whole.ContainsAny(leads);
    }

    private static List<PhraseMatch> Scan(string text)
    {
        var isLong = text.Length > LongestWordField && HanText.Clean(text).Length > LongestWordField;
        return DeadlineScanner.Scan(text, isLong ? PhraseUse.Anywhere : PhraseUse.Field);
    }

    private static DeadlineReading ReadMatched(
        List<PhraseMatch> matches,
        DeadlineReading[] readings,
        DeadlineReading chosen,
        string literal,
        TextSlice whole
    )
    {
        // 与政策文件同步公开: the whole field is what the time hangs on.
        var hangsOnField = chosen.Finding == GrammarRules.DeadlineElsewhere && matches.Count == 1;
        var deadline = chosen.Deadline with
        {
            Literal = literal,
            Event = hangsOnField ? literal : chosen.Deadline.Event,
        };
        if (!SaysSeveral(matches))
        {
            return new DeadlineReading(deadline, whole.Start, whole.Length, chosen.Finding);
        }

        var others = new List<Deadline>(readings.Length - 1);
        foreach (var reading in readings)
        {
            if (!ReferenceEquals(reading, chosen))
            {
                others.Add(reading.Deadline);
            }
        }

        return new DeadlineReading(deadline, whole.Start, whole.Length, GrammarRules.DeadlineSeveral)
        {
            Others = others,
        };
    }

    private static DeadlineReading ReadUnmatched(string text, string literal, TextSlice whole)
    {
        var namesEvent = TimeWords.NamesEvent(literal);
        var deadline = namesEvent
            ? new Deadline(literal, DeadlineKind.Event) { Event = literal.TrimEnd('。') }
            : new Deadline(literal, DeadlineKind.None);
        var finding =
            namesEvent ? GrammarRules.DeadlineElsewhere
            : TimeWords.SaysNone(text) ? null
            : GrammarRules.DeadlineUnreadable;
        return new DeadlineReading(deadline, whole.Start, whole.Length, finding);
    }

    // 6.30, 2024 and 2021年 are deadlines only where a column says so.
    private static bool IsMereFigure(string text, in PhraseMatch match) =>
        match.Phrase is { Kind: DeadlineKind.By, Until: { IsEnd: false, IsLimit: false } until }
        && (until.Unit == PointUnit.Year || !text.AsSpan(match.At.Start, match.At.Length).ContainsAny(CalendarWords));

    private static bool IsFiller(string text, int start, int end)
    {
        var cursor = new SpacedCursor(text.AsSpan(0, end), start);
        while (cursor.TryTakeAny(Fillers)) { }
        return cursor.IsAtEnd;
    }

    private static bool SaysSeveral(List<PhraseMatch> matches)
    {
        var first = matches[0].Phrase.Kind;
        var isOneWord = first is DeadlineKind.Ongoing or DeadlineKind.Prompt or DeadlineKind.Discretionary;
        return matches.Count > 1 && !(isOneWord && matches.TrueForAll(match => match.Phrase.Kind == first));
    }

    private static DeadlineReading Better(DeadlineReading one, DeadlineReading other)
    {
        var (rank, otherRank) = (Rank(one.Deadline), Rank(other.Deadline));
        return rank != otherRank ? (rank < otherRank ? one : other)
            : other.Deadline.Date > one.Deadline.Date ? other
            : one;
    }

    private static int Rank(Deadline deadline) =>
        deadline.Kind switch
        {
            DeadlineKind.By or DeadlineKind.Period => deadline.Date is null ? 1 : 0,
            DeadlineKind.Recurring => deadline.Every is null ? 5 : 2,
            DeadlineKind.Event => deadline.Offset is null ? 4 : 3,
            DeadlineKind.Prompt => 6,
            DeadlineKind.Discretionary => 7,
            _ => 8,
        };

    private static TextSlice Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !HanText.IsVisible(text[start]))
        {
            start++;
        }

        while (end > start && !HanText.IsVisible(text[end - 1]))
        {
            end--;
        }

        return new TextSlice(start, end);
    }
}
