using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Makes a deadline of a phrase, once the years that a notice can lend are known.</summary>
internal static class DeadlineMaker
{
    /// <summary>A plan may be issued after its first limits; what lies further back is of the year after. Months.</summary>
    private const int LongestPast = 6;

    private const int FirstOfWinter = 9;

    private const int LastOfWinter = 4;

    public static DeadlineReading Make(string text, in PhraseMatch match, YearContext years)
    {
        var (_, phrase, at, happening) = match;
        var bare = new Deadline(Slice(text, at), phrase.Kind)
        {
            Every = phrase.Every,
            MinCount = phrase.MinCount,
            Offset = phrase.Offset,
            Event = happening.Length > 0 ? Slice(text, happening) : null,
        };
        var (deadline, finding) = (phrase.From, phrase.Until) switch
        {
            (null, null) => (bare, null),
            (null, { } until) => MakeBy(bare, until, years),
            ({ } since, null) => MakeSince(bare, since, years),
            ({ } since, { } until) => MakePeriod(bare, since, until, years),
        };
        return new DeadlineReading(deadline, at.Start, at.Length, finding ?? phrase.Finding);
    }

    private static (Deadline, DiagnosticRule?) MakeBy(Deadline bare, CalendarPoint until, YearContext years)
    {
        var (year, since, finding) = Resolve(until, years);
        if (year is not { } known)
        {
            return (bare, IsPossible(until) ? finding : GrammarRules.DeadlineImpossible);
        }

        var date = until.Last(known);
        return (
            bare with
            {
                Year = known,
                YearFrom = since,
                Date = date,
            },
            date is null ? GrammarRules.DeadlineImpossible : finding
        );
    }

    private static (Deadline, DiagnosticRule?) MakeSince(Deadline bare, CalendarPoint since, YearContext years)
    {
        var (year, source, finding) = Resolve(since, years);
        return year is { } known
            ? (bare with { Year = known, YearFrom = source, Start = since.First(known) }, finding)
            : (bare, finding);
    }

    // Either end lends its year to the other: 2024年1月—6月, 1月—2024年6月; 11月—2024年3月 begins in the year before.
    private static (Deadline, DiagnosticRule?) MakePeriod(
        Deadline bare,
        CalendarPoint since,
        CalendarPoint until,
        YearContext years
    )
    {
        var lent = since.Year ?? (until.YearShift == 0 ? until.Year : null);
        var context = lent is { } written ? new YearContext(written) : years;
        var (last, source, finding) = Resolve(until, context);
        // 1月至12月 in a notice of December is that year.
        var (first, _, _) = Resolve(since, IsOfNextYear(until, context) ? context : context with { IssueMonth = null });
        if (first is not { } firstYear || last is not { } lastYear)
        {
            return (bare, GrammarRules.DeadlineIncomplete);
        }

        var date = until.Last(lastYear);
        var isYearBefore = since.Year is null && until.Year is not null && since.First(firstYear) > date;
        var dated = bare with
        {
            Year = lastYear,
            YearFrom = lent is null ? source : YearSource.Literal,
            Start = since.First(isYearBefore ? firstYear - 1 : firstYear),
            Date = date,
        };
        return dated is { Start: { } start, Date: { } end } && start <= end ? (dated, finding)
            : GoesOverYearsTurn(since, until) && last is not null
                ? (
                    MakePeriod(bare, since, until with { YearShift = 1 }, years).Item1,
                    GrammarRules.DeadlineOverYearsTurn
                )
            : (dated with { Start = null, Date = null }, GrammarRules.DeadlineImpossible);
    }

    // 12月—1月: winter, not a slip of the pen.
    private static bool GoesOverYearsTurn(CalendarPoint since, CalendarPoint until) =>
        since is { Year: null, YearShift: 0, FirstMonth: >= FirstOfWinter }
        && until is { Year: null, YearShift: 0, LastMonth: <= LastOfWinter };

    private static (int? Year, YearSource? From, DiagnosticRule? Finding) Resolve(
        CalendarPoint point,
        YearContext years
    ) =>
        (point.Year, years.Row, years.Title, years.IssueDate) switch
        {
            ({ } year, _, _, _) => (year, YearSource.Literal, null),
            (_, { } year, _, _) => (year + point.YearShift, YearSource.Row, null),
            (_, _, { } year, _) => (
                year + point.YearShift,
                YearSource.Title,
                years.TitleNamesSeveral ? GrammarRules.DeadlineYearOfSeveral : null
            ),
            (_, _, _, { } year) => (
                year + (IsOfNextYear(point, years) ? 1 : point.YearShift),
                YearSource.IssueDate,
                GrammarRules.DeadlineYearFromIssueDate
            ),
            _ => (null, null, GrammarRules.DeadlineIncomplete),
        };

    // 1月底前 in a notice of December is a month away, not eleven months past.
    private static bool IsOfNextYear(CalendarPoint point, YearContext years) =>
        point.YearShift == 0 && years.IssueMonth is { } issued && issued - point.LastMonth > LongestPast;

    // In a leap year every day that exists in any year exists.
    private static bool IsPossible(CalendarPoint point) => point.Last(2000) is not null;

    private static string Slice(string text, TextSlice at) => HanText.Clean(text.Substring(at.Start, at.Length));
}
