namespace GovOpen.Parsing.Diagnostics;

/// <summary>Limits and safety: GO6xxx.</summary>
public static class LimitRules
{
    public static readonly DiagnosticRule MarkupTooDeep = new(
        "GO6001",
        Severity.Warning,
        "标记嵌套过深",
        "Elements are nested deeper than the limit. The tags beyond it were ignored; their text was kept."
    );

    public static readonly DiagnosticRule TooManyAttributes = new(
        "GO6002",
        Severity.Warning,
        "属性过多",
        "An element has more attributes than the limit. Those beyond it were ignored."
    );

    public static readonly DiagnosticRule SpanClamped = new(
        "GO6003",
        Severity.Warning,
        "跨列或跨行数过大",
        "A cell spans more columns or rows than the HTML standard allows. The span was cut to the standard's limit."
    );

    public static readonly DiagnosticRule TableTooLarge = new(
        "GO6004",
        Severity.Warning,
        "表格过大",
        "A table has more columns or cells than the limit. It was read as lines of text, not as a table; nothing of it is lost."
    );

    public static readonly DiagnosticRule LineTooLong = new(
        "GO6005",
        Severity.Warning,
        "行过长",
        "A line or paragraph is longer than the limit. The rest of it was read as further paragraphs."
    );

    public static readonly DiagnosticRule FormattingIgnored = new(
        "GO6006",
        Severity.Warning,
        "格式标记未闭合",
        "Formatting elements that are never closed multiply past any use. All formatting was ignored; the text was kept."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [MarkupTooDeep, TooManyAttributes, SpanClamped, TableTooLarge, LineTooLong, FormattingIgnored];
}
