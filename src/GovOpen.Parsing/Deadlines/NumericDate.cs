using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads stretches of the calendar in figures: 2024.6.30, 2024-06-30, 2024/6, in a field also 6.30.</summary>
internal static class NumericDate
{
    public static bool TryRead(ref SpacedCursor cursor, PhraseUse use, out CalendarPoint point)
    {
        var ahead = cursor;
        point = default;
        int? year = null;
        if (ahead.TryTakeYear(out var written))
        {
            year = written;
            if (!ahead.TryTakeOneOf("-./", out var separator) || !TryReadMonth(ref ahead, separator, out point))
            {
                return false;
            }
        }
        else if (use == PhraseUse.Field && TryReadCompact(ref ahead, out var compact, out point))
        {
            year = compact;
        }
        else if (use != PhraseUse.Field || !TryReadMonthAndDay(ref ahead, out point))
        {
            return false;
        }

        point = point with { Year = year };
        cursor = ahead;
        return true;
    }

    private static bool TryReadMonth(ref SpacedCursor cursor, char separator, out CalendarPoint point)
    {
        point = default;
        if (!cursor.TryTakeNumber(2, out var month) || cursor.Peek() is '年' or '个')
        {
            return false;
        }

        var ahead = cursor;
        if (ahead.TryTake(separator) && ahead.TryTakeNumber(2, out var day) && !"年月季".Contains(ahead.Peek()))
        {
            _ = ahead.TryTakeOneOf("日号", out _);
            cursor = ahead;
            point = CalendarPoint.OfDay(month, day);
            return true;
        }

        _ = cursor.TryTake('月');
        point = CalendarPoint.OfMonth(month) with { IsEnd = cursor.TryTakeOneOf("底末", out _) };
        return month is >= 1 and <= 12;
    }

    // 20240630.
    private static bool TryReadCompact(ref SpacedCursor cursor, out int year, out CalendarPoint point)
    {
        var ahead = cursor;
        var isDate = ahead.TryTakeNumber(8, out var figures) && figures >= CalendarDate.FirstYear * 10_000;
        (year, point) = (figures / 10_000, CalendarPoint.OfDay(figures / 100 % 100, figures % 100));
        if (!isDate || point.Last(year) is null)
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    // 6.30 is as likely a figure as a date: only what the calendar has is taken.
    private static bool TryReadMonthAndDay(ref SpacedCursor cursor, out CalendarPoint point)
    {
        point = default;
        if (
            !cursor.TryTakeNumber(2, out var month)
            || !cursor.TryTakeOneOf("./", out _)
            || !cursor.TryTakeNumber(2, out var day)
            || CalendarDate.Make(2000, month, day) is null
            || !(cursor.IsAtEnd || "前日底至-~,;。".Contains(cursor.Peek()))
        )
        {
            return false;
        }

        _ = cursor.TryTake('日');
        point = CalendarPoint.OfDay(month, day) with { IsVague = true };
        return true;
    }
}
