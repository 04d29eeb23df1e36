using GovOpen.Parsing.Export;

namespace GovOpen.Export.Xlsx;

/// <summary>The sheet 时限: what has a last day, the earliest first.</summary>
internal static class DateSheet
{
    private static readonly (string Name, double Width, CellStyle Style)[] Shared =
    [
        ("deadline", 18, CellStyle.Wrapped),
        ("title", 24, CellStyle.Wrapped),
        ("text", 64, CellStyle.Wrapped),
        ("measures", 40, CellStyle.Wrapped),
        ("lead_units", 22, CellStyle.Wrapped),
        ("responsible_units", 26, CellStyle.Wrapped),
        ("cooperating_units", 22, CellStyle.Wrapped),
        ("source", 30, CellStyle.Wrapped),
        ("page", 6, CellStyle.Integer),
        ("line", 7, CellStyle.Integer),
        ("notice_title", 36, CellStyle.Wrapped),
        ("task_id", 18, CellStyle.Plain),
        ("notice_id", 20, CellStyle.Plain),
    ];

    private static readonly IReadOnlyList<(ExportColumn Column, CellStyle Style)> Read =
    [
        .. Shared.Select(each => (ExportColumns.All.First(column => column.Name == each.Name), each.Style)),
    ];

    public static SheetLayout Layout(SheetWords words) =>
        new(
            SheetWords.Dates,
            "FF9A6700",
            [
                new(words.Head("deadline_date"), 12, CellStyle.Date),
                new(words.Head("deadline_start", "起始日期"), 12, CellStyle.Date),
                new(words.Head("deadline_kind"), 11),
                new(words.Head("year_from", "年份来自"), 11),
                .. Shared.Select(each => new SheetColumn(words.Head(each.Name), each.Width, each.Style)),
            ],
            LinkColumn: 4 + Array.FindIndex(Shared, each => each.Name == "source"),
            Printed: 11
        );

    public static SheetRow Row(DatedItem item, SheetLink? link) =>
        new(
            [
                SheetCell.Of(item.Day),
                SheetCell.Of(item.Limit.Start),
                SheetCell.Of(ExportNames.Of(item.Limit.Kind)),
                SheetCell.Of(item.Limit.YearFrom is { } source ? ExportNames.Of(source) : null),
                .. Read.Select(each => SheetCell.OfType(each.Column.Type, each.Column.Read(item.Row), each.Style)),
            ],
            link,
            (item.Row.Notice.Id, item.Row.Task.Id)
        );
}
