using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Units;

/// <summary>What was odd about a list of units: each rule once. Most lists have none, few have two.</summary>
internal sealed class UnitFindings
{
    private List<DiagnosticRule>? rules;

    public void Add(DiagnosticRule rule)
    {
        if (rules is null || !rules.Contains(rule))
        {
            (rules ??= []).Add(rule);
        }
    }

    public IReadOnlyList<DiagnosticRule> ByCode()
    {
        rules?.Sort(static (left, right) => string.CompareOrdinal(left.Code, right.Code));
        return rules is null ? [] : [.. rules];
    }
}
