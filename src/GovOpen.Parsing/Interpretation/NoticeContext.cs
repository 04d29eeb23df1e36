using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What every interpreter of one notice shares. Owned by one reading.</summary>
/// <param name="Plane">The characters that offsets count in.</param>
/// <param name="Ledger">Where every character taken is entered.</param>
/// <param name="Findings">Where findings go.</param>
internal sealed record NoticeContext(SourcePlane Plane, LedgerBook Ledger, List<Diagnostic> Findings)
{
    /// <summary>The years that deadlines without one may take.</summary>
    public YearContext Years { get; init; }

    /// <summary>The notice says that the unit named first in a list leads.</summary>
    public bool FirstUnitLeads { get; init; }

    public void Report(DiagnosticRule rule, string message, SourceText? at = null, string? task = null) =>
        Findings.Add(new(rule, message, at is null ? null : SpanMaker.FirstRange(at)) { Task = task });
}
