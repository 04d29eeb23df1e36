using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads the number of days, months … that an event leaves: 10个工作日内, 1个月内, 24小时内.</summary>
internal static class OffsetReader
{
    private static readonly string[] Words =
    [
        "个工作日",
        "工作日",
        "个自然日",
        "自然日",
        "日",
        "天",
        "个星期",
        "星期",
        "个周",
        "周",
        "个月",
        "年",
        "个小时",
        "小时",
        "个钟头",
    ];

    private static readonly OffsetUnit[] Units =
    [
        OffsetUnit.WorkingDay,
        OffsetUnit.WorkingDay,
        OffsetUnit.Day,
        OffsetUnit.Day,
        OffsetUnit.Day,
        OffsetUnit.Day,
        OffsetUnit.Week,
        OffsetUnit.Week,
        OffsetUnit.Week,
        OffsetUnit.Week,
        OffsetUnit.Month,
        OffsetUnit.Year,
        OffsetUnit.Hour,
        OffsetUnit.Hour,
        OffsetUnit.Hour,
    ];

    /// <summary>In prose 内 makes it a limit; a field may leave it out.</summary>
    public static TimePhrase? Read(ref SpacedCursor cursor, PhraseUse use) =>
        TryReadLength(ref cursor, out var offset)
        && (
            TryTakeWithin(ref cursor)
            || (use == PhraseUse.Field && offset.Unit != OffsetUnit.Year && !"前后底末初".Contains(cursor.Peek()))
        )
            ? new TimePhrase(DeadlineKind.Event) { Offset = offset }
            : null;

    private static bool TryTakeWithin(ref SpacedCursor cursor) =>
        cursor.Peek() is '内' or '以' or '之'
        && !cursor.TryTakeAny("以前 之前 以后 之后")
        && CalendarPointReader.TryTakeLimit(ref cursor);

    private static bool TryReadLength(ref SpacedCursor cursor, out DeadlineOffset offset)
    {
        if (cursor.TryTakeAny("半个月 半年", out var half))
        {
            offset = half == 0 ? new DeadlineOffset(15, OffsetUnit.Day) : new DeadlineOffset(6, OffsetUnit.Month);
            return true;
        }

        offset = new DeadlineOffset(0, OffsetUnit.Day);
        if (!cursor.TryTakeNumber(3, out var n) || n == 0 || !cursor.TryTakeAny(Words, out var which))
        {
            return false;
        }

        offset = new DeadlineOffset(n, Units[which]);
        return true;
    }
}
