namespace GovOpen.Parsing.Diagnostics;

/// <summary>Limits and safety: GO6xxx.</summary>
public static class LimitRules
{
    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [];
}
