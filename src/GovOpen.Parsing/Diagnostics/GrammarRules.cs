namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the grammars (units, dates, document numbers): GO3xxx.</summary>
public static class GrammarRules
{
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

    public static readonly DiagnosticRule UnitInSentence = new(
        "GO3060",
        Severity.Info,
        "单位取自正文",
        "A task without a responsibility note names its unit inside a sentence (由某局牵头). The unit is taken from there: a guess."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnitPrefixInDoubt,
        UnitPrefixGuessed,
        UnitBracketMended,
        UnitUnlike,
        UnitNoteBare,
        DutyFieldEmpty,
        DutyNoteUnclosed,
        UnitRefersElsewhere,
        UnitInSentence,
    ];
}
