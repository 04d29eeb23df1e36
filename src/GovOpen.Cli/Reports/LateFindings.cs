using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reports;

/// <summary>What an output finds while it is written, kept until the report's turn comes.</summary>
internal sealed class LateFindings
{
    private readonly List<Diagnostic> findings = [];

    public void Add(Diagnostic finding) => findings.Add(finding);

    /// <param name="name">The input or output that they are about, as the user gave it.</param>
    public void MoveTo(RunReport report, string name)
    {
        foreach (var finding in findings)
        {
            report.Add(new(name, finding, Plane: null));
        }

        findings.Clear();
    }
}
