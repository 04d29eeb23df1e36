using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads the five-year plans, whose years their numbers say: “十四五”期末 is the end of 2025, “十四五”期间 its five years.</summary>
internal static class PlanPeriodReader
{
    private const string Ones = "一二三四五六七八九";

    private const int YearsOfPlan = 5;

    // The thirteenth ended in 2020.
    private const int EndBeforeFirst = 1955;

    public static bool TryRead(ref SpacedCursor cursor, PhraseUse use, out TimePhrase phrase)
    {
        var ahead = cursor;
        phrase = default;
        _ = ahead.TryTakeOneOf("“\"‘'", out _);
        if (!ahead.TryTake('十') || !ahead.TryTakeOneOf(Ones, out var one) || !ahead.TryTake('五'))
        {
            return false;
        }

        _ = ahead.TryTakeOneOf("”\"’'", out _);
        _ = ahead.TryTakeAny("规划");
        var last = EndBeforeFirst + (YearsOfPlan * (11 + Ones.IndexOf(one, StringComparison.Ordinal)));
        var until = CalendarPoint.OfYear() with { Year = last, IsEnd = true };
        if (ahead.TryTakeAny("期末 时期末 末期 末"))
        {
            until = until with { IsLimit = CalendarPointReader.TryTakeLimit(ref ahead) };
            phrase = new TimePhrase(DeadlineKind.By) { Until = until };
        }
        else if (use == PhraseUse.Field && ahead.TryTakeAny("期间 时期 期内"))
        {
            var from = CalendarPoint.OfYear() with { Year = last - YearsOfPlan + 1 };
            phrase = new TimePhrase(DeadlineKind.Period) { From = from, Until = until };
        }
        else
        {
            return false;
        }

        cursor = ahead;
        return true;
    }
}
