using System.Globalization;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Export.Xlsx;

/// <summary>A table of the workbook: one sheet, and further ones (<c>任务 (2)</c>) where it has more rows than a sheet takes.</summary>
internal sealed class SheetSeries(
    WorkbookPackage package,
    SheetLayout layout,
    LongTexts longTexts,
    XlsxLimits limits,
    Action<Diagnostic> report
) : IDisposable
{
    private SheetWriter? sheet;
    private int count;
    private bool hasUnlinked;

    public void Write(SheetRow row)
    {
        var open = Current();
        var cells = longTexts.Fit(row, layout, out var cut);
        if (cut > 0)
        {
            report(
                new(
                    ExportRules.CellTooLong,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"“{layout.Name}”第{open.Rows + 1}行有{cut}个单元格超过{limits.Characters}个字符，全文另见长文本表"
                    )
                )
                {
                    Task = row.Key.Task,
                }
            );
        }

        if (!open.Write(cells, row.Link) && !hasUnlinked)
        {
            hasUnlinked = true;
            report(
                new(
                    ExportRules.TooManyLinks,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"“{layout.Name}”的链接超过{limits.Links}个，第{open.Rows}行起的来源没有链接"
                    )
                )
            );
        }
    }

    /// <summary>Closes the last sheet. Without rows there is one with a head alone.</summary>
    public void Complete()
    {
        package.CloseSheet(Current());
        sheet = null;
    }

    public void Dispose() => sheet?.Dispose();

    private SheetWriter Current()
    {
        if (sheet is not null && sheet.Rows < limits.Rows)
        {
            return sheet;
        }

        count++;
        var name = count == 1 ? layout.Name : string.Create(CultureInfo.InvariantCulture, $"{layout.Name} ({count})");
        if (sheet is not null)
        {
            package.CloseSheet(sheet);
            sheet = null;
            hasUnlinked = false;
            report(
                new(
                    ExportRules.SheetFull,
                    string.Create(CultureInfo.InvariantCulture, $"“{layout.Name}”超过{limits.Rows}行，其余在“{name}”")
                )
            );
        }

        return sheet = package.OpenSheet(layout, name, limits);
    }
}
