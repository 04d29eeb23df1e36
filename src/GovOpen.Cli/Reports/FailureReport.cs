namespace GovOpen.Cli.Reports;

/// <summary>Passes on only why inputs could not be read: the findings about the others stand in the data.</summary>
internal sealed class FailureReport(IFindingReport report) : IFindingReport
{
    public void Add(Finding finding)
    {
        if (finding.Plane is null)
        {
            report.Add(finding);
        }
    }

    public void Complete() => report.Complete();

    public void Dispose() => report.Dispose();
}
