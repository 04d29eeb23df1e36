using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads a time in the light of the one before it in the same sentence or field.</summary>
internal static class DateRun
{
    private const string Links = "、和及与";

    /// <summary>The times of a text; a year that one names is that of those behind it, too.</summary>
    public static DeadlineReading[] Read(string text, List<PhraseMatch> matches, YearContext years)
    {
        var readings = new DeadlineReading[matches.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            var reading = DeadlineMaker.Make(text, matches[i], years);
            if (reading.Deadline is { YearFrom: YearSource.Literal, Year: { } year })
            {
                years = years with { Row = year };
            }

            readings[i] = i > 0 ? InLightOf(readings[i - 1], reading, text) : reading;
        }

        return readings;
    }

    // 每年2月底前……，3月底前……: the second month comes every year too.
    private static DeadlineReading InLightOf(DeadlineReading above, DeadlineReading reading, string text) =>
        FollowsYearly(text, above, reading)
            ? reading with
            {
                Deadline = new Deadline(reading.Deadline.Literal, DeadlineKind.Recurring) { Every = "year" },
                Finding = null,
            }
            : reading;

    /// <summary>6月20日和12月20日前: two dates of one thing, and nothing between them but the word that links them.</summary>
    public static bool AreLinked(DeadlineReading above, DeadlineReading reading, string text)
    {
        var end = above.Start + above.Length;
        return above.Deadline is { Kind: DeadlineKind.By, Date: not null }
            && reading.Deadline is { Kind: DeadlineKind.By, Date: not null }
            && reading.Start > end
            && text.AsSpan(end, reading.Start - end).Trim() is [var link]
            && Links.Contains(link);
    }

    /// <summary>Whether a point without a word such as 前 shares that of a later one: 6月20日和12月20日前.</summary>
    public static bool SharesLimit(SpacedCursor behind)
    {
        // A year has twelve months: no run is longer.
        for (var i = 0; i < 12; i++)
        {
            if (
                !behind.TryTakeOneOf(Links, out _)
                || !CalendarPointReader.TryRead(ref behind, PhraseUse.Anywhere, out var next)
            )
            {
                return false;
            }

            if (next.IsLimit)
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsYearly(string text, DeadlineReading above, DeadlineReading reading)
    {
        var end = above.Start + above.Length;
        return above.Deadline is { Kind: DeadlineKind.Recurring, Every: "year", MinCount: null }
            && above.Length > "每年".Length
            && reading.Deadline is { Kind: DeadlineKind.By, YearFrom: not YearSource.Literal }
            && !text.AsSpan(end, reading.Start - end).ContainsAny("。；;\n");
    }
}
