using System.Globalization;

namespace GovOpen.Cli.Reports;

/// <summary>Where a finding is, in the words of a line: <c>path:line:column</c>, or <c>path#page=3</c> where the format has pages.</summary>
internal static class FindingPlace
{
    public static string Of(Finding finding)
    {
        var path = Plain.Line(finding.Path);
        return finding.Page is { } page
            ? string.Create(CultureInfo.InvariantCulture, $"{path}#page={page}")
            : string.Create(CultureInfo.InvariantCulture, $"{path}:{finding.Line}:{finding.Column}");
    }
}
