namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the grammars (units, dates, document numbers): GO3xxx.</summary>
public static class GrammarRules
{
    public static readonly DiagnosticRule DeadlineYearFromIssueDate = new(
        "GO3001",
        Severity.Info,
        "时限年份取自成文日期",
        "A deadline names no year, and neither the row nor the title does. The year in which the notice was issued was taken, or, for a month that lies more than half a year before the issue date, the year after."
    )
    {
        EnglishTitle = "the year of a deadline is that of the issue date",
        ChineseExplanation =
            "时限没有写年份，所在的行和标题也没有。已采用通知成文的年份；早于成文日期半年以上的月份，取其次年。",
    };

    public static readonly DiagnosticRule DeadlineUnreadable = new(
        "GO3002",
        Severity.Warning,
        "时限无法识别",
        "A deadline field holds words that no phrase of the deadline grammar covers. Its literal is kept, its kind is none."
    )
    {
        EnglishTitle = "a deadline cannot be read",
        ChineseExplanation = "时限栏中的文字不符合任何时限句式。保留原文，类型为 none。",
    };

    public static readonly DiagnosticRule DeadlineImpossible = new(
        "GO3003",
        Severity.Warning,
        "时限日期不存在",
        "A deadline names a day, month or period that the calendar does not have, such as 2月30日. It is given no date."
    )
    {
        EnglishTitle = "the date of a deadline does not exist",
        ChineseExplanation = "时限所写的日期、月份或时段在历法中不存在，如 2月30日。不给出日期。",
    };

    public static readonly DiagnosticRule DeadlineIncomplete = new(
        "GO3004",
        Severity.Warning,
        "时限缺年份或月份",
        "A deadline names no year or no month, and the notice has none to lend. It is given no date."
    )
    {
        EnglishTitle = "a deadline lacks its year or month",
        ChineseExplanation = "时限没有写年份或月份，通知中也无从补足。不给出日期。",
    };

    public static readonly DiagnosticRule DeadlineSeveral = new(
        "GO3005",
        Severity.Info,
        "有多个时限",
        "A deadline field holds several time expressions, or a sentence several dates of one thing (6月20日和12月20日前). The latest date counts, else the most exact expression; the others are kept as times."
    )
    {
        EnglishTitle = "there are several deadlines",
        ChineseExplanation =
            "时限栏中有多个时间，或一句话为同一件事写了多个日期（6月20日和12月20日前）。以最晚的日期为准，没有日期的以最确切的表述为准；其余作为时间点保留。",
    };

    public static readonly DiagnosticRule DeadlineVague = new(
        "GO3006",
        Severity.Info,
        "时限表述含糊",
        "A deadline names a stretch of time without saying whether its end is meant (2025年前, 到2025年, 6月初). The end of the stretch was taken."
    )
    {
        EnglishTitle = "a deadline is vague",
        ChineseExplanation =
            "时限只写了一段时间，没有说明是否指其末尾（2025年前、到2025年、6月初）。已取该时段的末尾。",
    };

    public static readonly DiagnosticRule DeadlineElsewhere = new(
        "GO3007",
        Severity.Info,
        "时限随其他事项而定",
        "A deadline points to an event or to somebody else's schedule (春节前, 按上级要求). The words are kept as its event; there is no date."
    )
    {
        EnglishTitle = "a deadline depends on something else",
        ChineseExplanation = "时限取决于某个事件或他人的安排（春节前、按上级要求）。其文字作为事件保留，没有日期。",
    };

    public static readonly DiagnosticRule DeadlineYearOfSeveral = new(
        "GO3008",
        Severity.Info,
        "时限年份取自标题所列首年",
        "A deadline names no year, and the title names several (2023—2025年). The first of them was taken."
    )
    {
        EnglishTitle = "the year of a deadline is the first of several in the title",
        ChineseExplanation = "时限没有写年份，而标题写有多个年份（2023—2025年）。已采用其中第一年。",
    };

    public static readonly DiagnosticRule DeadlineSpanUnnamed = new(
        "GO3009",
        Severity.Info,
        "时限周期不属历法周期",
        "A duty comes again in a span that is none of the calendar's (每学期, 每旬). It is recurring; how often per year is not said."
    )
    {
        EnglishTitle = "a recurring deadline follows no span of the calendar",
        ChineseExplanation =
            "工作按周期重复，但周期不是年、半年、季、月、半月、周、日之一（每学期、每旬）。按周期性读取，周期不填。",
    };

    public static readonly DiagnosticRule DeadlineOverYearsTurn = new(
        "GO3010",
        Severity.Info,
        "跨年时段未写年份",
        "A period that names no year begins late in a year and ends early in one (12月—1月). It was taken to end in the year after."
    )
    {
        EnglishTitle = "a period without years goes over the turn of a year",
        ChineseExplanation = "时段未写年份，始于年末月份、止于年初月份（12月—1月）。视为止于次年。",
    };

    public static readonly DiagnosticRule UnitPrefixInDoubt = new(
        "GO3020",
        Severity.Info,
        "单位简称未补全",
        "A name in a list of units may leave out the level (县, 市) or the place that an earlier name carries, but it is not certain that it does. The name is kept as written."
    )
    {
        EnglishTitle = "the name of a unit may be short for a longer one",
        ChineseExplanation =
            "单位列表中，有名称可能省略了前面名称所带的层级（县、市）或地名，但不能确定。名称保留原样。",
    };

    public static readonly DiagnosticRule UnitPrefixGuessed = new(
        "GO3021",
        Severity.Warning,
        "单位前缀为推断",
        "A name was completed with the place (通州区) or the committee (县委) of an earlier name in its list. This is the usual reading, but a guess: compare it with the notice."
    )
    {
        EnglishTitle = "the prefix of a unit is a guess",
        ChineseExplanation =
            "名称已按列表中前面的名称补上地名（通州区）或党委（县委）。这是通常的读法，但属于推断，请对照原文。",
    };

    public static readonly DiagnosticRule UnitBracketMended = new(
        "GO3022",
        Severity.Info,
        "单位名称括号不配对",
        "A unit's name has a bracket without a partner. It was dropped or closed in the normalized name; the literal words keep it."
    )
    {
        EnglishTitle = "a bracket in the name of a unit has no partner",
        ChineseExplanation = "单位名称中有不成对的括号。规范名称中已去掉或补上，原文照录。",
    };

    public static readonly DiagnosticRule UnitUnlike = new(
        "GO3023",
        Severity.Warning,
        "不似单位名称",
        "Words stand where a unit is expected, but do not look like a unit's name or a group. They were taken as they stand."
    )
    {
        EnglishTitle = "words do not look like a unit",
        ChineseExplanation = "应写单位之处的文字不像单位名称，也不像单位的统称。按原样采用。",
    };

    public static readonly DiagnosticRule UnitNoteBare = new(
        "GO3024",
        Severity.Warning,
        "括注单位未写明职责",
        "A list of units in brackets at the end of an item says nothing of their role. It was read as the responsible units: a guess."
    )
    {
        EnglishTitle = "units in brackets have no stated role",
        ChineseExplanation = "条目末尾括注的单位没有写明职责，按责任单位读取；此为推断。",
    };

    public static readonly DiagnosticRule DutyFieldEmpty = new(
        "GO3025",
        Severity.Info,
        "责任字段为空",
        "A label such as 责任单位 or a cell announces units and names none, or only 无 or a dash."
    )
    {
        EnglishTitle = "a field of units is empty",
        ChineseExplanation = "“责任单位”之类的标签或单元格应列出单位，却没有写，或只写了“无”或短横线。",
    };

    public static readonly DiagnosticRule DutyNoteUnclosed = new(
        "GO3026",
        Severity.Warning,
        "责任括注未闭合",
        "The bracket that opens a responsibility note is never closed. The note was read up to the end of its paragraph."
    )
    {
        EnglishTitle = "the bracket of a responsibility note is not closed",
        ChineseExplanation = "责任括注的左括号一直没有闭合。括注读到该段末尾为止。",
    };

    public static readonly DiagnosticRule UnitRefersElsewhere = new(
        "GO3027",
        Severity.Warning,
        "单位指向他处",
        "Words such as 同上 refer to another row or item instead of naming a unit. No unit was made of them."
    )
    {
        EnglishTitle = "a unit refers elsewhere",
        ChineseExplanation = "“同上”之类的词指向别的行或条目，没有写出单位名称，因此未生成单位。",
    };

    public static readonly DiagnosticRule PersonAmongUnits = new(
        "GO3028",
        Severity.Info,
        "单位与责任人同栏",
        "A cell of a column for units and people names both. Which words are the person was told by their looks: a guess."
    )
    {
        EnglishTitle = "a column holds both units and people",
        ChineseExplanation = "单位与责任人共用一栏的单元格中两者都有。哪些文字是人名，依其样式判断；此为推断。",
    };

    public static readonly DiagnosticRule UnitsGlued = new(
        "GO3029",
        Severity.Warning,
        "单位之间无分隔",
        "Several units follow one another with nothing between (县应急局县水利局). They were parted where one name ends and the next begins: a guess."
    )
    {
        EnglishTitle = "nothing stands between units",
        ChineseExplanation =
            "几个单位连写，中间没有分隔（县应急局县水利局）。在前一名称结束、后一名称开始处分开；此为推断。",
    };

    public static readonly DiagnosticRule UnitHasDuty = new(
        "GO3030",
        Severity.Info,
        "单位后写有具体分工",
        "A list of units says of one what it does (县财政局负责拨款). The unit and its role were taken; the rest of the words is only in the source."
    )
    {
        EnglishTitle = "a list of units says what one of them does",
        ChineseExplanation =
            "单位列表写明某单位具体做什么（县大数据局负责技术支撑）。已取单位及其职责，其余文字只见于原文。",
    };

    public static readonly DiagnosticRule RoleOfRunGuessed = new(
        "GO3031",
        Severity.Warning,
        "括注职责及于前列单位",
        "Of the units behind one with a role of its own only the last has its role in brackets: A（牵头）、B、C（配合）. The role was taken for all of them: a guess."
    )
    {
        EnglishTitle = "a role in brackets is taken for the units before it too",
        ChineseExplanation =
            "另有职责的单位之后，只有最后一个单位括注职责：县财政局（牵头）、县民政局、县审计局（配合）。按其后各单位同此职责读取；此为推断。",
    };

    public static readonly DiagnosticRule UnitInSentence = new(
        "GO3060",
        Severity.Info,
        "单位取自正文",
        "A task without a responsibility note names its unit inside a sentence (由某局牵头). The unit is taken from there: a guess."
    )
    {
        EnglishTitle = "a unit is taken from a sentence",
        ChineseExplanation = "任务没有责任说明，单位写在句子里（由某局牵头）。单位取自该处；此为推断。",
    };

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
        DeadlineYearOfSeveral,
        DeadlineSpanUnnamed,
        DeadlineOverYearsTurn,
        UnitPrefixInDoubt,
        UnitPrefixGuessed,
        UnitBracketMended,
        UnitUnlike,
        UnitNoteBare,
        DutyFieldEmpty,
        DutyNoteUnclosed,
        UnitRefersElsewhere,
        PersonAmongUnits,
        UnitsGlued,
        UnitHasDuty,
        RoleOfRunGuessed,
        UnitInSentence,
    ];
}
