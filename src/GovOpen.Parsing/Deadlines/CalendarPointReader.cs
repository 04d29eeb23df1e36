using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads stretches of the calendar: 2024年6月30日前, 6月底前, 三季度末, 上半年, 年底前, 2024.6.30.</summary>
internal static class CalendarPointReader
{
    /// <summary>The folded characters that can begin one.</summary>
    public const string Leads = "0123456789〇○零一二三四五六七八九十第元今本当明次翌来下上年Q";

    // What 今年 and 明年 may begin with.
    private const string RelativeYears = "今本当明次翌来下";

    // First and last day; 0 is the month's last. 初 and 中 name no exact end and take that of their third.
    private static readonly (string Word, int First, int Last)[] PartsOfMonth =
    [
        ("上旬", 1, 10),
        ("上中旬", 1, 20),
        ("中旬", 11, 20),
        ("中下旬", 11, 0),
        ("下旬", 21, 0),
        ("初", 1, 10),
        ("中", 11, 20),
    ];

    /// <summary>Reads a stretch and the word that makes it a limit, if there is one.</summary>
    public static bool TryRead(ref SpacedCursor cursor, PhraseUse use, out CalendarPoint point)
    {
        var ahead = cursor;
        if (!TryReadBare(ref ahead, use, out point))
        {
            return false;
        }

        point = point with { IsLimit = TryTakeLimit(ref ahead) };
        cursor = ahead;
        return true;
    }

    /// <summary>前, 之前, 以内 …; not the first half of 前期 or 内容.</summary>
    public static bool TryTakeLimit(ref SpacedCursor cursor)
    {
        var ahead = cursor;
        if (ahead.TryTakeAny("之前 以前 之内 以内 为止 止"))
        {
            cursor = ahead;
            return true;
        }

        var isBefore = ahead.TryTake('前');
        if (
            (isBefore || ahead.TryTake('内'))
            && !(isBefore ? "期后述款置瞻景沿夕" : "容部外涵在蒙设").Contains(ahead.Peek())
        )
        {
            cursor = ahead;
            return true;
        }

        return false;
    }

    private static bool TryReadBare(ref SpacedCursor cursor, PhraseUse use, out CalendarPoint point)
    {
        if (NumericDate.TryRead(ref cursor, use, out point))
        {
            return true;
        }

        var ahead = cursor;
        var hasYear = TryTakeYear(ref ahead, use, out var year, out var shift);
        if (
            TryReadMonth(ref ahead, use, out point)
            || TryReadQuarter(ref ahead, out point)
            || TryReadHalf(ref ahead, out point)
            || TryReadYearPart(ref ahead, use, hasYear, out point)
        )
        {
            point = point with { Year = year, YearShift = shift };
            cursor = ahead;
            return true;
        }

        return false;
    }

    /// <summary>Takes 2024年, 2024年度, 今年, 明年 …</summary>
    public static bool TryTakeYear(ref SpacedCursor cursor, PhraseUse use, out int? year, out int shift)
    {
        var ahead = cursor;
        (year, shift) = (null, 0);
        if (ahead.TryTakeYear(out var full) && ahead.TryTake('年'))
        {
            year = full;
        }
        else if (
            use == PhraseUse.Field
            && ahead.TryTakeNumber(2, out var brief)
            && brief is >= 18 and <= 60
            && ahead.TryTake('年')
        )
        {
            year = 2000 + brief;
        }
        else if (!RelativeYears.Contains(ahead.Peek()))
        {
            return false;
        }
        else if (ahead.TryTakeAny("今年 本年 当年"))
        {
            shift = 0;
        }
        else if (ahead.TryTakeAny("明年 次年 翌年 来年 下一年 下年"))
        {
            shift = 1;
        }
        else
        {
            return false;
        }

        _ = ahead.TryTake('度');
        cursor = ahead;
        return true;
    }

    private static bool TryReadMonth(ref SpacedCursor cursor, PhraseUse use, out CalendarPoint point)
    {
        point = default;
        if (!cursor.TryTakeMonth(out var month))
        {
            return false;
        }

        _ = cursor.TryTake('份');
        point = ReadPartOfMonth(ref cursor, use, month);
        return true;
    }

    private static CalendarPoint ReadPartOfMonth(ref SpacedCursor cursor, PhraseUse use, int month)
    {
        if (TryTakeDay(ref cursor, use, out var day))
        {
            return CalendarPoint.OfDay(month, day);
        }

        if (cursor.TryTakeAny("月底 月末 底 末"))
        {
            return CalendarPoint.OfMonth(month) with { IsEnd = true };
        }

        foreach (var (word, first, last) in PartsOfMonth)
        {
            if (cursor.TryTake(word))
            {
                return new CalendarPoint(PointUnit.TenDays, month, first, month, last) { IsVague = word.Length == 1 };
            }
        }

        return CalendarPoint.OfMonth(month);
    }

    private static bool TryTakeDay(ref SpacedCursor cursor, PhraseUse use, out int day)
    {
        if (cursor.TryTakeDay(out day))
        {
            TakeHour(ref cursor);
            return true;
        }

        var ahead = cursor;
        if (
            use != PhraseUse.Field
            || !ahead.TryTakeNumber(3, out day)
            || day > 99
            || !(ahead.IsAtEnd || "前-~至,;。".Contains(ahead.Peek()))
        )
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    private static void TakeHour(ref SpacedCursor cursor)
    {
        var ahead = cursor;
        _ = ahead.TryTakeAny("上午 下午 中午");
        if (ahead.TryTakeNumber(2, out _) && ahead.TryTakeOneOf("时点:", out _))
        {
            _ = ahead.TryTakeNumber(2, out _);
            _ = ahead.TryTakeOneOf("分整", out _);
            cursor = ahead;
        }
    }

    // 2023年 is a time in a field, but not as the head of 2023年工作要点 or 2023年汛期前.
    private static bool StandsAlone(SpacedCursor cursor) =>
        !HanText.IsHan(cursor.Peek())
        || cursor.TryTakeAny("前 之 以 内 至 到 起 开始 完成 实现 建成 长期 持续 及时 全部 基本 并 和");

    private static bool TryReadQuarter(ref SpacedCursor cursor, out CalendarPoint point)
    {
        var ahead = cursor;
        point = default;
        int quarter;
        if (ahead.TryTake('Q'))
        {
            if (!ahead.TryTakeNumber(1, out quarter))
            {
                return false;
            }
        }
        else
        {
            _ = ahead.TryTake('第');
            if (!ahead.TryTakeNumber(1, out quarter) || !ahead.TryTake('季'))
            {
                return false;
            }

            _ = ahead.TryTake('度');
        }

        point = CalendarPoint.OfQuarter(quarter) with { IsEnd = ahead.TryTakeOneOf("底末", out _) };
        cursor = ahead;
        return quarter is >= 1 and <= 4;
    }

    private static bool TryReadHalf(ref SpacedCursor cursor, out CalendarPoint point)
    {
        point = default;
        if (!cursor.TryTakeAny("上半年 下半年", out var half))
        {
            return false;
        }

        point = CalendarPoint.OfHalf(half + 1) with { IsEnd = cursor.TryTakeOneOf("底末", out _) };
        return true;
    }

    private static bool TryReadYearPart(ref SpacedCursor cursor, PhraseUse use, bool hasYear, out CalendarPoint point)
    {
        var ahead = cursor;
        point = CalendarPoint.OfYear();
        var hasWord = ahead.TryTake('年') || hasYear;
        if (hasWord && ahead.TryTakeOneOf("底末终尾", out _))
        {
            point = point with { IsEnd = true };
        }
        else if (hasWord && ahead.TryTakeOneOf("中初", out var part))
        {
            point = new CalendarPoint(PointUnit.Half, 1, 1, part == '中' ? 6 : 1, 0) { IsVague = true };
        }
        else if (!hasYear)
        {
            // 年度内 and 年内 name this year; 年 alone names none.
            _ = ahead.TryTake('度');
            var limit = ahead;
            if (
                !hasWord
                || !(
                    ahead.TryTakeOneOf("底末", out _)
                    || (limit.Peek() is '内' or '以' or '之' && TryTakeLimit(ref limit))
                )
            )
            {
                return false;
            }
        }
        else if (use == PhraseUse.Field)
        {
            if (!StandsAlone(ahead))
            {
                return false;
            }

            point = point with { IsVague = ahead.Peek() != '内' };
        }

        cursor = ahead;
        return true;
    }
}
