using System.Globalization;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reports;

/// <summary>Workflow commands: <c>::warning file=…,line=…,col=…,title=GO2001::message</c>.</summary>
internal sealed class GithubReport(TextWriter writer) : IFindingReport
{
    public void Add(Finding finding)
    {
        var command = finding.Rule.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var place = finding.HasLine
            ? string.Create(CultureInfo.InvariantCulture, $",line={finding.Line},col={finding.Column}")
            : string.Empty;
        writer.WriteLine(
            $"::{command} file={Property(finding.Path)}{place},title={Title(finding)}::{Message(finding.Diagnostic.Message)}"
        );
    }

    public void Complete() { }

    public void Dispose() { }

    private static string Title(Finding finding) =>
        finding.Page is { } page
            ? string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Code} page {page}")
            : finding.Rule.Code;

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
}
