namespace GovOpen.Cli.Reports;

/// <summary>Writes findings one after the other, keeping none.</summary>
internal interface IFindingReport : IDisposable
{
    void Add(Finding finding);

    /// <summary>Writes what stands behind the last finding.</summary>
    void Complete();
}
