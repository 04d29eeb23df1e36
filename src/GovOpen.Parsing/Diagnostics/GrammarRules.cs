namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the grammars (units, dates, document numbers): GO3xxx.</summary>
public static class GrammarRules
{
    public static readonly DiagnosticRule DeadlineYearFromIssueDate = new(
        "GO3001",
        Severity.Info,
        "时限年份取自成文日期",
        "A deadline names no year, and neither the row nor the title does. The year in which the notice was issued was taken."
    );

    public static readonly DiagnosticRule DeadlineUnreadable = new(
        "GO3002",
        Severity.Warning,
        "时限无法识别",
        "A deadline field holds words that no phrase of the deadline grammar covers. Its literal is kept, its kind is none."
    );

    public static readonly DiagnosticRule DeadlineImpossible = new(
        "GO3003",
        Severity.Warning,
        "时限日期不存在",
        "A deadline names a day, month or period that the calendar does not have, such as 2月30日. It is given no date."
    );

    public static readonly DiagnosticRule DeadlineIncomplete = new(
        "GO3004",
        Severity.Warning,
        "时限缺年份或月份",
        "A deadline names no year or no month, and the notice has none to lend. It is given no date."
    );

    public static readonly DiagnosticRule DeadlineSeveral = new(
        "GO3005",
        Severity.Info,
        "一栏有多个时限",
        "A deadline field holds several time expressions. The latest date counts, else the most exact expression."
    );

    public static readonly DiagnosticRule DeadlineVague = new(
        "GO3006",
        Severity.Info,
        "时限表述含糊",
        "A deadline names a stretch of time without saying whether its end is meant (2025年前, 到2025年, 6月初). The end of the stretch was taken."
    );

    public static readonly DiagnosticRule DeadlineElsewhere = new(
        "GO3007",
        Severity.Info,
        "时限随其他事项而定",
        "A deadline points to an event or to somebody else's schedule (春节前, 按上级要求). The words are kept as its event; there is no date."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        DeadlineYearFromIssueDate,
        DeadlineUnreadable,
        DeadlineImpossible,
        DeadlineIncomplete,
        DeadlineSeveral,
        DeadlineVague,
        DeadlineElsewhere,
    ];
}
