namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the exporters: GO5xxx.</summary>
public static class ExportRules
{
    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [];
}
