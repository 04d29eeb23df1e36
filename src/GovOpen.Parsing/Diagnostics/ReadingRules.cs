namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the readers: GO1xxx.</summary>
public static class ReadingRules
{
    public static readonly DiagnosticRule EmptyText = new(
        "GO1001",
        Severity.Warning,
        "没有文字",
        "The input holds no visible character. Check that the right file was given."
    );

    public static readonly DiagnosticRule NulCharacters = new(
        "GO1002",
        Severity.Warning,
        "含空字符",
        "NUL characters were left out of the text. The file may be damaged, or in an encoding that was not recognized."
    );

    public static readonly DiagnosticRule TextRowUneven = new(
        "GO1003",
        Severity.Info,
        "行的格数不一",
        "A row of a table that was flattened to text has more or fewer cells than the others, so its columns are a guess."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [EmptyText, NulCharacters, TextRowUneven];
}
