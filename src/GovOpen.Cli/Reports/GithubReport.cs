using System.Globalization;
using GovOpen.Cli.Languages;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reports;

/// <summary>
/// Workflow commands: <c>::warning file=…,line=…,col=…,title=GO2001::message</c>. The service shows ten annotations of a
/// step and drops the rest in silence, so the ten gravest are made annotations, the others plain lines of the log.
/// </summary>
internal sealed class GithubReport(TextWriter writer, LanguageChoice languages) : IFindingReport
{
    /// <summary>How many annotations of one step are shown.</summary>
    private const int MaxAnnotations = 10;

    private readonly FindingWords words = new(languages);
    private readonly List<Finding> annotations = [];
    private readonly TextReport log = new(writer, hasColor: false, new(languages));
    private int others;

    public void Add(Finding finding)
    {
        annotations.Add(finding);
        if (annotations.Count > MaxAnnotations)
        {
            // The last of the lightest gives way.
            var least = annotations.Min(each => each.Rule.Severity);
            var last = annotations.FindLastIndex(each => each.Rule.Severity == least);
            log.Add(annotations[last]);
            annotations.RemoveAt(last);
            others++;
        }
    }

    public void Complete()
    {
        annotations.ForEach(Annotate);
        if (others > 0)
        {
            writer.WriteLine(
                new Phrase(
                    $"{others} more findings stand in the log above: {MaxAnnotations} annotations are shown a step",
                    $"另有 {others} 条诊断见上方日志：每个步骤只显示 {MaxAnnotations} 条注释"
                ).In(languages.Words)
            );
        }
    }

    public void Dispose() { }

    private void Annotate(Finding finding)
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
            $"::{command} file={Property(finding.Path)}{place},title={Title(finding)}::{Message(words.Message(finding))}"
        );
    }

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
