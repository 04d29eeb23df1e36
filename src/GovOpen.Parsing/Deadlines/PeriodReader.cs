using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads periods (2024年1月—6月, 6月1日至30日, 2022—2025年) and what starts and does not end (2023年1月起).</summary>
internal static class PeriodReader
{
    public static bool TryRead(ref SpacedCursor cursor, PhraseUse use, out TimePhrase phrase)
    {
        var ahead = cursor;
        phrase = default;
        if (
            !TryReadStart(ref ahead, use, out var since)
            || !TryTakeTo(ref ahead)
            || !TryReadEnd(ref ahead, use, since, out var until)
        )
        {
            return false;
        }

        if (since.Unit == Unfinished)
        {
            var completed = Complete(since.FirstMonth, until);
            since = completed with { Year = completed.Year ?? since.Year };
        }

        phrase = new TimePhrase(DeadlineKind.Period) { From = since, Until = until with { IsVague = false } };
        cursor = ahead;
        return true;
    }

    /// <summary>2023年全年: a period; 全年 alone says that the work has no single end, and is a word of its own row.</summary>
    public static bool TryReadWholeYear(ref SpacedCursor cursor, PhraseUse use, out TimePhrase phrase)
    {
        var ahead = cursor;
        phrase = default;
        if (!TryTakeYear(ref ahead, use, out var year, out var shift) || !ahead.TryTakeAny("全年 整年"))
        {
            return false;
        }

        var whole = CalendarPoint.OfYear() with { Year = year, YearShift = shift };
        phrase = new TimePhrase(DeadlineKind.Period) { From = whole, Until = whole };
        cursor = ahead;
        return true;
    }

    // 2023全年 leaves 年 out.
    private static bool TryTakeYear(ref SpacedCursor cursor, PhraseUse use, out int? year, out int shift)
    {
        if (CalendarPointReader.TryTakeYear(ref cursor, use, out year, out shift))
        {
            return true;
        }

        var isYear = cursor.TryTakeYear(out var bare);
        year = bare;
        return isYear;
    }

    /// <summary>2023年1月起: goes on from a day, with no end.</summary>
    public static bool TryReadSince(ref SpacedCursor cursor, PhraseUse use, out TimePhrase phrase)
    {
        var ahead = cursor;
        phrase = default;
        if (
            !CalendarPointReader.TryRead(ref ahead, use, out var since)
            || since.IsLimit
            || !ahead.TryTakeAny("开始 起 至长期 -长期 至今后 至持续")
        )
        {
            return false;
        }

        phrase = new TimePhrase(DeadlineKind.Ongoing) { From = since with { IsVague = false } };
        cursor = ahead;
        return true;
    }

    // A number whose unit stands behind the end only: 1—6月, 2022—2025年, 一至三季度.
    private const PointUnit Unfinished = (PointUnit)(-1);

    private static bool TryReadStart(ref SpacedCursor cursor, PhraseUse use, out CalendarPoint since)
    {
        var ahead = cursor;
        _ = CalendarPointReader.TryTakeYear(ref ahead, use, out var year, out _);
        _ = ahead.TryTake('第');
        if (ahead.TryTakeNumber(4, out var number) && IsTo(ahead))
        {
            since = new CalendarPoint(Unfinished, number, 0, 0, 0) { Year = year };
            cursor = ahead;
            return true;
        }

        ahead = cursor;
        if (!CalendarPointReader.TryRead(ref ahead, use, out since) || since.IsLimit)
        {
            return false;
        }

        _ = ahead.TryTake('起');
        cursor = ahead;
        return true;
    }

    private static bool IsTo(SpacedCursor cursor) => TryTakeTo(ref cursor);

    private static bool TryTakeTo(ref SpacedCursor cursor)
    {
        if (!cursor.TryTakeOneOf("-~至到", out var taken))
        {
            return false;
        }

        while (cursor.TryTake(taken)) { }
        return true;
    }

    private static bool TryReadEnd(ref SpacedCursor cursor, PhraseUse use, CalendarPoint since, out CalendarPoint until)
    {
        if (CalendarPointReader.TryRead(ref cursor, use, out until))
        {
            return since.Unit != Unfinished || Complete(since.FirstMonth, until) != default;
        }

        // 6月1日至30日: the month stands before the start only; 2024.1-6 likewise.
        var ahead = cursor;
        if (since.Unit is not (PointUnit.Day or PointUnit.Month) || !ahead.TryTakeNumber(3, out var number))
        {
            return false;
        }

        var isDay = ahead.TryTakeOneOf("日号", out _);
        if (isDay != (since.Unit == PointUnit.Day) || (!isDay && !ahead.IsAtEnd))
        {
            return false;
        }

        until = isDay ? CalendarPoint.OfDay(since.LastMonth, number) : CalendarPoint.OfMonth(number);
        until = until with { IsLimit = CalendarPointReader.TryTakeLimit(ref ahead) };
        cursor = ahead;
        return true;
    }

    private static CalendarPoint Complete(int number, CalendarPoint until) =>
        until.Unit switch
        {
            PointUnit.Year when CalendarDate.IsYear(number) => CalendarPoint.OfYear() with { Year = number },
            PointUnit.Month or PointUnit.TenDays or PointUnit.Day when number <= 12 => CalendarPoint.OfMonth(number),
            PointUnit.Quarter when number <= 4 => CalendarPoint.OfQuarter(number),
            _ => default,
        };
}
