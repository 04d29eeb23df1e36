namespace GovOpen.Parsing.Diagnostics;

/// <summary>Limits and safety: GO6xxx.</summary>
public static class LimitRules
{
    public static readonly DiagnosticRule LineTooLong = new(
        "GO6020",
        Severity.Warning,
        "行过长",
        "A line is longer than the limit. Nothing is lost: its rest is read as further paragraphs."
    );

    public static readonly DiagnosticRule TextRowTooWide = new(
        "GO6021",
        Severity.Warning,
        "列过多",
        "A row of a text table has more cells than the limit. Nothing is lost: the rest stands in its last cell."
    );

    public static readonly DiagnosticRule TextTableTooLarge = new(
        "GO6022",
        Severity.Warning,
        "表格过大",
        "A text table has more cells than the limit. Nothing is lost: the rest is read on, as another table."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [LineTooLong, TextRowTooWide, TextTableTooLarge];
}
