using System.Text;

namespace GovOpen.Cli.Reports;

/// <summary>The one table of report forms.</summary>
internal static class FindingReports
{
    /// <summary>A report into a stream: the findings are the data, and have no colour.</summary>
    public static IFindingReport Open(ReportForm form, Stream output) =>
        form switch
        {
            ReportForm.Json => new JsonReport(output),
            ReportForm.Sarif => new SarifReport(output),
            ReportForm.Github => new GithubReport(Lines(output)),
            _ => new TextReport(Lines(output), hasColor: false),
        };

    /// <summary>A report beside the data: the findings go to standard error.</summary>
    public static IFindingReport Open(ReportForm form, TextWriter error, bool hasColor) =>
        form switch
        {
            ReportForm.Json => new JsonReport(new TextWriterStream(error)),
            ReportForm.Sarif => new SarifReport(new TextWriterStream(error)),
            ReportForm.Github => new GithubReport(error),
            _ => new TextReport(error, hasColor),
        };

    private static StreamWriter Lines(Stream output) =>
        new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
}
