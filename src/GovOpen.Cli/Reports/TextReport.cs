using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Reports;

/// <summary>A line each, as compilers write them.</summary>
internal sealed class TextReport(TextWriter writer, bool hasColor) : IFindingReport
{
    public void Add(Finding finding) =>
        writer.WriteLine(
            $"{FindingPlace.Of(finding)}: {Severity(finding.Rule)}: {Plain.Line(finding.Diagnostic.Message)}"
        );

    public void Complete() { }

    public void Dispose() { }

    private string Severity(DiagnosticRule rule)
    {
        var words = $"{ExportNames.Of(rule.Severity)} {rule.Code}";
        return !hasColor
            ? words
            : rule.Severity switch
            {
                Parsing.Diagnostics.Severity.Error => $"\u001B[31m{words}\u001B[0m",
                Parsing.Diagnostics.Severity.Warning => $"\u001B[33m{words}\u001B[0m",
                _ => $"\u001B[36m{words}\u001B[0m",
            };
    }
}
