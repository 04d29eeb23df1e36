using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads the time limits in prose, each in the light of the one before it.</summary>
internal static class ProseReader
{
    // Every phrase that prose can have holds one of these; most sentences hold none.
    private static readonly CharSet Needed = CharSet.Of("年月日天季周时./-—");

    public static IReadOnlyList<DeadlineReading> Read(string text, YearContext years)
    {
        if (!text.AsSpan().ContainsAny(Needed))
        {
            return [];
        }

        var matches = DeadlineScanner.Scan(text, PhraseUse.Anywhere);
        if (matches.Count == 0)
        {
            return [];
        }

        var readings = new DeadlineReading[matches.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            var reading = DeadlineMaker.Make(text, matches[i], years);
            if (reading.Deadline is { YearFrom: YearSource.Literal, Year: { } year })
            {
                years = years with { Row = year };
            }

            readings[i] = i > 0 && FollowsYearly(text, readings[i - 1], reading) ? AsYearly(reading) : reading;
        }

        return readings;
    }

    // 每年2月底前……，3月底前……: the second month comes every year too.
    private static bool FollowsYearly(string text, DeadlineReading above, DeadlineReading reading)
    {
        var end = above.Start + above.Length;
        return above.Deadline is { Kind: DeadlineKind.Recurring, Every: "year", MinCount: null }
            && above.Length > "每年".Length
            && reading.Deadline is { Kind: DeadlineKind.By, YearFrom: not YearSource.Literal }
            && !text.AsSpan(end, reading.Start - end).ContainsAny("。；;\n");
    }

    private static DeadlineReading AsYearly(DeadlineReading reading) =>
        reading with
        {
            Deadline = new Deadline(reading.Deadline.Literal, DeadlineKind.Recurring) { Every = "year" },
            Finding = null,
        };
}
