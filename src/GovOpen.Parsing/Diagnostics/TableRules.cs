namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about tables: GO4xxx.</summary>
public static class TableRules
{
    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [];
}
