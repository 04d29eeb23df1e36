using System.Globalization;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Reports;

/// <summary>A line each, as compilers write them.</summary>
internal sealed class TextReport(TextWriter writer, bool hasColor) : IFindingReport
{
    public void Add(Finding finding) =>
        writer.WriteLine($"{Place(finding)}: {Severity(finding.Rule)}: {Plain.Line(finding.Diagnostic.Message)}");

    public void Complete() { }

    public void Dispose() { }

    /// <summary><c>path:line:column</c>, or <c>path#page=3</c> where the format has pages.</summary>
    private static string Place(Finding finding)
    {
        var path = Plain.Line(finding.Path);
        return finding.Page is { } page
            ? string.Create(CultureInfo.InvariantCulture, $"{path}#page={page}")
            : string.Create(CultureInfo.InvariantCulture, $"{path}:{finding.Line}:{finding.Column}");
    }

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
