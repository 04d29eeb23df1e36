namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about numbering and outline: GO2xxx.</summary>
public static class OutlineRules
{
    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [];
}
