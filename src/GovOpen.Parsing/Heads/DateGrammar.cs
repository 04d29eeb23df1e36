using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Heads;

/// <summary>Reads whole dates: 2022年6月6日, 二〇二二年六月六日, 2022-06-06, with layout spaces.</summary>
public static class DateGrammar
{
    /// <summary>Reads a date at the start of the text (after white space). Length is 0 where there is none.</summary>
    /// <returns>The length counts from <paramref name="start"/> and includes the white space before the date.</returns>
    public static (DateOnly Date, int Length) ReadAt(string text, int start)
    {
        var cursor = new SpacedCursor(text, start);
        return TryRead(ref cursor, out var date) ? (date, cursor.Position - start) : default;
    }

    /// <summary>Reads a line that is a date and nothing else, or null. A place or 印发 behind it is something else.</summary>
    public static DateOnly? ReadLine(string text)
    {
        var cursor = new SpacedCursor(text, 0);
        if (!TryRead(ref cursor, out var date))
        {
            return null;
        }

        TakeTimeOfDay(ref cursor);
        return cursor.IsAtEnd ? date : null;
    }

    /// <summary>Reads a line that is a year and a month and nothing else (2020年3月, also in brackets), or null.</summary>
    internal static (int Year, int Month)? ReadMonth(string text)
    {
        var cursor = new SpacedCursor(text, 0);
        var isBracketed = cursor.TryTake('(');
        return
            cursor.TryTakeYear(out var year)
            && cursor.TryTake('年')
            && cursor.TryTakeMonth(out var month)
            && month is >= 1 and <= 12
            && (!isBracketed || cursor.TryTake(')'))
            && cursor.IsAtEnd
            ? (year, month)
            : null;
    }

    internal static bool TryRead(ref SpacedCursor cursor, out DateOnly date)
    {
        var ahead = cursor;
        date = default;
        if (
            !ahead.TryTakeYear(out var year)
            || !TryTakeMonthAndDay(ref ahead, out var month, out var day)
            || CalendarDate.Make(year, month, day) is not { } made
        )
        {
            return false;
        }

        date = made;
        cursor = ahead;
        return true;
    }

    private static bool TryTakeMonthAndDay(ref SpacedCursor cursor, out int month, out int day)
    {
        day = 0;
        if (cursor.TryTake('年'))
        {
            return cursor.TryTakeMonth(out month) && cursor.TryTakeDay(out day);
        }

        // 2022.6.6.1 and 2022-06-06-1 are no dates but numbers of something.
        month = 0;
        return cursor.TryTakeOneOf("-./", out var separator)
            && cursor.TryTakeNumber(2, out month)
            && cursor.TryTake(separator)
            && cursor.TryTakeNumber(2, out day)
            && cursor.Peek() != separator;
    }

    private static void TakeTimeOfDay(ref SpacedCursor cursor)
    {
        var ahead = cursor;
        _ = ahead.TryTake('T');
        if (!ahead.TryTakeNumber(2, out _) || !ahead.TryTakeOneOf(":时", out _))
        {
            return;
        }

        while (ahead.TryTakeNumber(2, out _))
        {
            _ = ahead.TryTakeOneOf(":分秒.", out _);
        }

        _ = ahead.TryTake('Z');
        cursor = ahead;
    }
}
