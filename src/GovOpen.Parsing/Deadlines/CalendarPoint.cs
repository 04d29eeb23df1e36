using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>How long the stretch of the calendar is that a point names.</summary>
internal enum PointUnit
{
    Day,
    TenDays,
    Month,
    Quarter,
    Half,
    Year,
}

/// <summary>A stretch of the calendar as a notice names it (6月底, 三季度, 2024年6月30日), its year perhaps left out.</summary>
/// <param name="LastDay">Day of <paramref name="LastMonth"/>; 0 is the month's last.</param>
internal readonly record struct CalendarPoint(PointUnit Unit, int FirstMonth, int FirstDay, int LastMonth, int LastDay)
{
    /// <summary>The year as written, or null.</summary>
    public int? Year { get; init; }

    /// <summary>1 for 明年 and 次年: years after the one that the notice is about.</summary>
    public int YearShift { get; init; }

    /// <summary>Whether its end is named: 底, 末.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether a word makes it a limit: 前, 内.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Whether the date is a guess at what a word such as 初 means.</summary>
    public bool IsVague { get; init; }

    public DateOnly? First(int year) => CalendarDate.Make(year, FirstMonth, FirstDay);

    public DateOnly? Last(int year) =>
        LastDay == 0 ? CalendarDate.LastOfMonth(year, LastMonth) : CalendarDate.Make(year, LastMonth, LastDay);

    public static CalendarPoint OfDay(int month, int day) => new(PointUnit.Day, month, day, month, day);

    public static CalendarPoint OfMonth(int month) => new(PointUnit.Month, month, 1, month, 0);

    public static CalendarPoint OfQuarter(int quarter) => new(PointUnit.Quarter, (quarter * 3) - 2, 1, quarter * 3, 0);

    public static CalendarPoint OfHalf(int half) => new(PointUnit.Half, half == 1 ? 1 : 7, 1, half * 6, 0);

    public static CalendarPoint OfYear() => new(PointUnit.Year, 1, 1, 12, 0);
}
