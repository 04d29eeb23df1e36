using GovOpen.Parsing.Export;

namespace GovOpen.Export.Xlsx;

/// <summary>The sheet 任务: every column of the flat outputs, those that people read first.</summary>
internal sealed class TaskSheet
{
    private const double DefaultWidth = 16;
    private const int Printed = 14;

    // Columns that are not named here stand behind these.
    private static readonly (string Name, double Width, CellStyle Style)[] Known =
    [
        ("number", 6, CellStyle.Integer),
        ("section_1", 20, CellStyle.Wrapped),
        ("section_2", 20, CellStyle.Wrapped),
        ("section_3", 16, CellStyle.Wrapped),
        ("title", 24, CellStyle.Wrapped),
        ("text", 64, CellStyle.Wrapped),
        ("measures", 40, CellStyle.Wrapped),
        ("lead_units", 20, CellStyle.Wrapped),
        ("responsible_units", 26, CellStyle.Wrapped),
        ("cooperating_units", 22, CellStyle.Wrapped),
        ("deadline", 16, CellStyle.Wrapped),
        ("deadline_date", 12, CellStyle.Date),
        ("deadline_kind", 11, CellStyle.Plain),
        ("remarks", 18, CellStyle.Wrapped),
        ("confidence", 9, CellStyle.Number),
        ("diagnostics", 14, CellStyle.Wrapped),
        ("source", 30, CellStyle.Wrapped),
        ("page", 6, CellStyle.Integer),
        ("line", 7, CellStyle.Integer),
        ("notice_title", 36, CellStyle.Wrapped),
        ("doc_number", 20, CellStyle.Plain),
        ("issuer", 22, CellStyle.Wrapped),
        ("issued_on", 12, CellStyle.Date),
        ("part_kind", 10, CellStyle.Plain),
        ("part_title", 28, CellStyle.Wrapped),
        ("marker", 10, CellStyle.Plain),
        ("task_id", 18, CellStyle.Plain),
        ("notice_id", 20, CellStyle.Plain),
        ("part", 10, CellStyle.Plain),
        ("inherited", 18, CellStyle.Wrapped),
    ];

    private readonly List<(ExportColumn Column, CellStyle Style)> columns;

    public TaskSheet(ExportGrain grain, SheetWords words)
    {
        var all = ExportColumns.For(grain);
        var known = Known.Select(each => (all.First(column => column.Name == each.Name), each.Width, each.Style));
        var others = all.Where(column => !Known.Any(each => each.Name == column.Name))
            .Select(column => (Column: column, DefaultWidth, CellStyle.Plain));
        var ordered = known.Concat(others).ToList();
        columns = [.. ordered.Select(each => (each.Item1, each.Item3))];
        Layout = new(
            SheetWords.Tasks,
            "FF1F3A5F",
            [.. ordered.Select(each => new SheetColumn(each.Item1.Header(words.Headers), each.Item2, each.Item3))],
            columns.FindIndex(each => each.Column.Name == "source"),
            Printed
        );
    }

    public SheetLayout Layout { get; }

    public SheetRow Row(ExportRow row, SheetLink? link) =>
        new([.. columns.Select(each => Cell(each.Column, each.Style, row))], link, (row.Notice.Id, row.Task.Id));

    private static SheetCell Cell(ExportColumn column, CellStyle style, ExportRow row)
    {
        var isDoubtful = column.Name == "confidence" && row.Task.Confidence < 1;
        return SheetCell.OfType(column.Type, column.Read(row), isDoubtful ? CellStyle.Doubt : style);
    }
}
