namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the grammars (units, dates, document numbers): GO3xxx.</summary>
public static class GrammarRules
{
    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [];
}
