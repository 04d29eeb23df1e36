namespace GovOpen.Export.Xlsx;

/// <summary>What a workbook holds at most.</summary>
/// <param name="Rows">Rows of a sheet, its head among them.</param>
/// <param name="Characters">UTF-16 units of a cell.</param>
/// <param name="Links">Links of a sheet.</param>
internal sealed record XlsxLimits(int Rows, int Characters, int Links)
{
    /// <summary>Excel's own ("Excel specifications and limits").</summary>
    public static XlsxLimits Excel { get; } = new(Rows: 1_048_576, Characters: 32_767, Links: 65_530);
}
