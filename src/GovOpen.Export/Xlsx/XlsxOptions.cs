using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;

namespace GovOpen.Export.Xlsx;

/// <summary>How a workbook is written.</summary>
public sealed record XlsxOptions
{
    public ExportGrain Grain { get; init; }

    public ExportHeaders Headers { get; init; } = ExportHeaders.Zh;

    /// <summary>
    /// The path from the workbook to an input, by the input's name, with "/" separators; null where it is no file.
    /// Without it no cell is a link.
    /// </summary>
    public Func<string, string?>? PathTo { get; init; }

    /// <summary>Takes what did not fit into the workbook as it is.</summary>
    public Action<Diagnostic>? Report { get; init; }

    internal XlsxLimits Limits { get; init; } = XlsxLimits.Excel;
}
