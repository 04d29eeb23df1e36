using System.Text;

namespace GovOpen.Cli.Reports;

/// <summary>The one table of report forms.</summary>
internal static class FindingReports
{
    /// <summary>A report into a stream: the findings are the data, and have no colour.</summary>
    public static IFindingReport Open(ReportSettings settings, Stream output) =>
        settings.Form switch
        {
            ReportForm.Json => new JsonReport(output),
            ReportForm.Sarif => new SarifReport(output, settings.Words),
            ReportForm.Junit => new JunitReport(output, settings.FailOn, settings.Words),
            ReportForm.Github => new GithubReport(Lines(output), settings.Languages),
            _ => new TextReport(Lines(output), hasColor: false, settings.Words),
        };

    /// <summary>A report beside the data: the findings go to standard error.</summary>
    public static IFindingReport Open(ReportSettings settings, TextWriter error) =>
        settings.Form switch
        {
            ReportForm.Json => new JsonReport(new TextWriterStream(error)),
            ReportForm.Sarif => new SarifReport(new TextWriterStream(error), settings.Words),
            ReportForm.Junit => new JunitReport(new TextWriterStream(error), settings.FailOn, settings.Words),
            ReportForm.Github => new GithubReport(error, settings.Languages),
            _ => new TextReport(error, settings.HasColor, settings.Words),
        };

    private static StreamWriter Lines(Stream output) =>
        new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
}
