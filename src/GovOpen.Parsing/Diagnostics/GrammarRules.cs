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
        "有多个时限",
        "A deadline field holds several time expressions, or a sentence several dates of one thing (6月20日和12月20日前). The latest date counts, else the most exact expression; the others are kept as times."
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

    public static readonly DiagnosticRule UnitPrefixInDoubt = new(
        "GO3020",
        Severity.Info,
        "单位简称未补全",
        "A name in a list of units may leave out the level (县, 市) or the place that an earlier name carries, but it is not certain that it does. The name is kept as written."
    );

    public static readonly DiagnosticRule UnitPrefixGuessed = new(
        "GO3021",
        Severity.Warning,
        "单位前缀为推断",
        "A name was completed with the place (通州区) or the committee (县委) of an earlier name in its list. This is the usual reading, but a guess: compare it with the notice."
    );

    public static readonly DiagnosticRule UnitBracketMended = new(
        "GO3022",
        Severity.Info,
        "单位名称括号不配对",
        "A unit's name has a bracket without a partner. It was dropped or closed in the normalized name; the literal words keep it."
    );

    public static readonly DiagnosticRule UnitUnlike = new(
        "GO3023",
        Severity.Warning,
        "不似单位名称",
        "Words stand where a unit is expected, but do not look like a unit's name or a group. They were taken as they stand."
    );

    public static readonly DiagnosticRule UnitNoteBare = new(
        "GO3024",
        Severity.Warning,
        "括注单位未写明职责",
        "A list of units in brackets at the end of an item says nothing of their role. It was read as the responsible units: a guess."
    );

    public static readonly DiagnosticRule DutyFieldEmpty = new(
        "GO3025",
        Severity.Info,
        "责任字段为空",
        "A label such as 责任单位 or a cell announces units and names none, or only 无 or a dash."
    );

    public static readonly DiagnosticRule DutyNoteUnclosed = new(
        "GO3026",
        Severity.Warning,
        "责任括注未闭合",
        "The bracket that opens a responsibility note is never closed. The note was read up to the end of its paragraph."
    );

    public static readonly DiagnosticRule UnitRefersElsewhere = new(
        "GO3027",
        Severity.Warning,
        "单位指向他处",
        "Words such as 同上 refer to another row or item instead of naming a unit. No unit was made of them."
    );

    public static readonly DiagnosticRule PersonAmongUnits = new(
        "GO3028",
        Severity.Info,
        "单位与责任人同栏",
        "A cell of a column for units and people names both. Which words are the person was told by their looks: a guess."
    );

    public static readonly DiagnosticRule UnitInSentence = new(
        "GO3060",
        Severity.Info,
        "单位取自正文",
        "A task without a responsibility note names its unit inside a sentence (由某局牵头). The unit is taken from there: a guess."
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
        UnitPrefixInDoubt,
        UnitPrefixGuessed,
        UnitBracketMended,
        UnitUnlike,
        UnitNoteBare,
        DutyFieldEmpty,
        DutyNoteUnclosed,
        UnitRefersElsewhere,
        PersonAmongUnits,
        UnitInSentence,
    ];
}
