using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads the five-year plans, whose years their numbers say: “十四五”期末 is the end of 2025, “十四五”期间 its five years.</summary>
internal static class PlanPeriodReader
{
    private const string Ones = "一二三四五六七八九";

    private const int YearsOfPlan = 5;

    // The thirteenth ended in 2020.
    private const int EndBeforeFirst = 1955;

    public static TimePhrase? Read(ref SpacedCursor cursor, PhraseUse use)
    {
        _ = cursor.TryTakeOneOf("“\"‘'", out _);
        if (!cursor.TryTake('十') || !cursor.TryTakeOneOf(Ones, out var one) || !cursor.TryTake('五'))
        {
            return null;
        }

        _ = cursor.TryTakeOneOf("”\"’'", out _);
        _ = cursor.TryTakeAny("规划");
        var last = EndBeforeFirst + (YearsOfPlan * (11 + Ones.IndexOf(one, StringComparison.Ordinal)));
        var until = CalendarPoint.OfYear() with { Year = last, IsEnd = true };
        if (cursor.TryTakeAny("期末 时期末 末期 末"))
        {
            until = until with { IsLimit = CalendarPointReader.TryTakeLimit(ref cursor) };
            return new TimePhrase(DeadlineKind.By) { Until = until };
        }

        var from = CalendarPoint.OfYear() with { Year = last - YearsOfPlan + 1 };
        return use == PhraseUse.Field && cursor.TryTakeAny("期间 时期 期内")
            ? new TimePhrase(DeadlineKind.Period) { From = from, Until = until }
            : null;
    }
}
