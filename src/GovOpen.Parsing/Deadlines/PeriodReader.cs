using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads periods (2024年1月—6月, 6月1日至30日, 2022—2025年) and what starts and does not end (2023年1月起).</summary>
internal static class PeriodReader
{
    // What stands between the ends of a period, and behind a day from which on something goes on. Where there is none, the
    // start need not be read.
    private const string ToMarks = "-~至到";
    private const string OnFromWords = "开始 起 至长期 -长期 至今后 至持续";
    private static readonly CharSet To = CharSet.OfSpellings(ToMarks);
    private static readonly CharSet OnFrom = CharSet.OfSpellings(CharSet.HeadsOf(OnFromWords.Split(' ')));

    public static TimePhrase? Read(ref SpacedCursor cursor, PhraseUse use)
    {
        if (
            !cursor.MayBeAhead(To)
            || !TryReadStart(ref cursor, use, out var since)
            || !TryTakeTo(ref cursor)
            || !TryReadEnd(ref cursor, use, since, out var until)
        )
        {
            return null;
        }

        if (since.Unit == Unfinished)
        {
            var completed = Complete(since.FirstMonth, until);
            since = completed with { Year = completed.Year ?? since.Year };
        }

        return new TimePhrase(DeadlineKind.Period) { From = since, Until = until with { IsVague = false } };
    }

    /// <summary>2023年全年: a period; 全年 alone says that the work has no single end, and is a word of its own row.</summary>
    public static TimePhrase? ReadWholeYear(ref SpacedCursor cursor, PhraseUse use)
    {
        if (!TryTakeYear(ref cursor, use, out var year, out var shift) || !cursor.TryTakeAny("全年 整年"))
        {
            return null;
        }

        var whole = CalendarPoint.OfYear() with { Year = year, YearShift = shift };
        return new TimePhrase(DeadlineKind.Period) { From = whole, Until = whole };
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
    public static TimePhrase? ReadSince(ref SpacedCursor cursor, PhraseUse use) =>
        cursor.MayBeAhead(OnFrom)
        && CalendarPointReader.TryRead(ref cursor, use, out var since)
        && !since.IsLimit
        && cursor.TryTakeAny(OnFromWords)
            ? new TimePhrase(DeadlineKind.Ongoing) { From = since with { IsVague = false } }
            : null;

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
        if (!cursor.TryTakeOneOf(ToMarks, out var taken))
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
        if (since.Unit == PointUnit.Day && cursor.TryTakeDay(out var day))
        {
            until = CalendarPoint.OfDay(since.LastMonth, day) with
            {
                IsLimit = CalendarPointReader.TryTakeLimit(ref cursor),
            };
            return true;
        }

        until = default;
        if (since.Unit != PointUnit.Month || !cursor.TryTakeNumber(2, out var month) || !cursor.IsAtEnd)
        {
            return false;
        }

        until = CalendarPoint.OfMonth(month);
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
