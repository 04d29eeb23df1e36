using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;
using SourceFormat = GovOpen.Parsing.Model.DocumentFormat;

namespace GovOpen.Export.Xlsx;

/// <summary>
/// Writes notices as a workbook: tasks, workload of units, deadlines in order, findings, and a guide. Tasks go straight into it;
/// rows of later sheets wait in scratch files, so that memory stays flat. Every text is a text cell: there is no formula in it.
/// Leaves the stream open; the stream is written to no sooner than in <see cref="Complete"/> where it cannot seek.
/// </summary>
public sealed class XlsxExporter : INoticeExporter
{
    private readonly Stream output;
    private readonly XlsxOptions options;
    private readonly SheetWords words;
    private readonly TaskSheet taskSheet;
    private readonly UnitLoads loads = new();
    private readonly Stack<IDisposable> owned = new();
    private readonly Stream file;
    private readonly WorkbookPackage package;
    private readonly LongTexts longTexts;
    private readonly RowSpool dates;
    private readonly RowSpool findings;
    private readonly SheetSeries tasks;

    public XlsxExporter(Stream output, XlsxOptions options)
    {
        this.output = output;
        this.options = options;
        words = new(options.Headers);
        taskSheet = new(options.Grain, words);
        file = output.CanSeek ? output : Own(Own(new ScratchFile(output, "xlsx")).Create());
        package = Own(new WorkbookPackage(file));
        longTexts = Own(new LongTexts(words, options.Limits, () => new RowSpool(output, "texts")));
        dates = Own(new RowSpool(output, "dates"));
        findings = Own(new RowSpool(output, "findings"));
        tasks = Open(taskSheet.Layout);
    }

    public void Write(Notice notice)
    {
        var path = options.PathTo?.Invoke(notice.Source.Name);
        SheetLink? Link(int? page) => SheetLink.To(path, notice.Source.Format == SourceFormat.Pdf ? page : null);
        SheetLink? LinkOf(ExportRow row) => Link(row.Task.At.IsEmpty ? null : row.Task.At[0].Page);

        foreach (var row in ExportRow.Of(notice, options.Grain))
        {
            tasks.Write(taskSheet.Row(row, LinkOf(row)));
        }

        loads.Add(notice);
        foreach (var item in DatedItem.Of(notice))
        {
            dates.Add(DateSheet.Row(item, LinkOf(item.Row)), item.Day.DayNumber);
        }

        foreach (var finding in notice.Diagnostics)
        {
            findings.Add(FindingSheet.Row(notice, finding, Link(FindingSheet.Page(notice, finding))));
        }
    }

    public void Complete()
    {
        tasks.Complete();
        WriteSheet(LoadSheet.Layout(words), loads.Busiest.Select(LoadSheet.Row));
        WriteSheet(DateSheet.Layout(words), dates.Rows());
        WriteSheet(FindingSheet.Layout(words), findings.Rows());
        var layouts = new List<SheetLayout>
        {
            taskSheet.Layout,
            LoadSheet.Layout(words),
            DateSheet.Layout(words),
            FindingSheet.Layout(words),
        };
        if (longTexts.Spool is { } spool)
        {
            layouts.Add(LongTextSheet.Layout(words));
            WriteSheet(layouts[^1], spool.Rows());
        }

        WriteSheet(GuideSheet.Layout(words), GuideSheet.Rows(words, layouts));
        package.Complete();
        package.Dispose();
        if (file != output)
        {
            file.Position = 0;
            file.CopyTo(output);
        }
    }

    public void Dispose()
    {
        while (owned.TryPop(out var each))
        {
            each.Dispose();
        }
    }

    private T Own<T>(T each)
        where T : IDisposable
    {
        owned.Push(each);
        return each;
    }

    private SheetSeries Open(SheetLayout layout) =>
        Own(new SheetSeries(package, layout, longTexts, options.Limits, options.Report ?? (_ => { })));

    private void WriteSheet(SheetLayout layout, IEnumerable<SheetRow> rows)
    {
        var sheet = Open(layout);
        foreach (var row in rows)
        {
            sheet.Write(row);
        }

        sheet.Complete();
    }
}
