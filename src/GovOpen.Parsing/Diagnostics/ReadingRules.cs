namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the readers: GO1xxx.</summary>
public static class ReadingRules
{
    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [];
}
