namespace GovOpen.Parsing.Text;

/// <summary>Makes days of the calendar out of numbers that a notice wrote, which may name no day at all.</summary>
internal static class CalendarDate
{
    /// <summary>The years a notice of the People's Republic can speak of.</summary>
    public const int FirstYear = 1949;
    public const int LastYear = 2099;

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>The day, or null where there is none such as 30 February or the 13th month.</summary>
    public static DateOnly? Make(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The last day of a month, or null where there is no such month.</summary>
    public static DateOnly? LastOfMonth(int year, int month) =>
        IsYear(year) && month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;
}
