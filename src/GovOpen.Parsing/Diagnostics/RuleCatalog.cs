namespace GovOpen.Parsing.Diagnostics;

/// <summary>Every kind of finding that GovOpen can report.</summary>
public static class RuleCatalog
{
    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        .. ReadingRules.All,
        .. PdfLayoutRules.All,
        .. PdfRules.All,
        .. PdfPageRules.All,
        .. OutlineRules.All,
        .. GrammarRules.All,
        .. TableRules.All,
        .. PdfTableRules.All,
        .. ExportRules.All,
        .. LimitRules.All,
        .. PdfLimitRules.All,
    ];

    /// <summary>The rule with a code such as GO2001, in any letter case, or null.</summary>
    public static DiagnosticRule? Find(string code) =>
        All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
