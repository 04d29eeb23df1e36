namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the grammars (units, dates, document numbers): GO3xxx.</summary>
public static class GrammarRules
{
    public static readonly DiagnosticRule UnitInSentence = new(
        "GO3060",
        Severity.Info,
        "单位取自正文",
        "A task without a responsibility note names its unit inside a sentence (由某局牵头). The unit is taken from there: a guess."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [UnitInSentence];
}
