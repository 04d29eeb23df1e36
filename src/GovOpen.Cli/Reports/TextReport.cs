using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Reports;

/// <summary>A line each, as compilers write them.</summary>
internal sealed class TextReport(TextWriter writer, bool hasColor, FindingWords words) : IFindingReport
{
    public void Add(Finding finding) =>
        writer.WriteLine($"{FindingPlace.Of(finding)}: {Severity(finding.Rule)}: {Plain.Line(words.Message(finding))}");

    public void Complete() { }

    public void Dispose() { }

    private string Severity(DiagnosticRule rule)
    {
        var name = $"{ExportNames.Of(rule.Severity)} {rule.Code}";
        return !hasColor
            ? name
            : rule.Severity switch
            {
                Parsing.Diagnostics.Severity.Error => $"\u001B[31m{name}\u001B[0m",
                Parsing.Diagnostics.Severity.Warning => $"\u001B[33m{name}\u001B[0m",
                _ => $"\u001B[36m{name}\u001B[0m",
            };
    }
}
