namespace GovOpen.Parsing.Export;

/// <summary>A table of the data package. A new table is one more value here.</summary>
/// <param name="Name">Its name; its file is called <c>NAME.csv</c>.</param>
/// <param name="Key">The columns that tell its rows apart.</param>
/// <param name="Rows">The rows that a task becomes.</param>
internal sealed record PackageTable(
    string Name,
    string Title,
    IReadOnlyList<PackageColumn> Columns,
    IReadOnlyList<string> Key,
    Func<ExportRow, IEnumerable<PackageRow>> Rows
)
{
    /// <summary>What tells tasks apart, in every table.</summary>
    public static IReadOnlyList<string> TaskKey { get; } = ["source", "task_id"];

    public static PackageTable Tasks { get; } =
        new("tasks", "任务", [.. ExportColumns.All.Select(PackageColumn.Of)], TaskKey, row => [new(row)]);

    public static IReadOnlyList<PackageTable> All { get; } = [Tasks, Units, Measures];

    public string Path => $"{Name}.csv";

    private static PackageTable Units =>
        new(
            "units",
            "单位",
            [
                .. Shared("notice_id", "source", "task_id"),
                MeasureNumber,
                new(
                    "unit_no",
                    "单位次序",
                    "integer",
                    "Place of the unit, from 1.",
                    row => ExportCells.Number(row.Unit)
                ),
                .. ExportColumns.For(ExportGrain.Unit).Skip(ExportColumns.All.Count).Select(PackageColumn.Of),
                new("unit_literal", "单位原文", "string", "The words of the source.", row => row.Row.Unit?.Literal),
                new(
                    "unit_kind",
                    "单位类别",
                    "string",
                    "agency, group or open.",
                    row => row.Row.Unit is { } unit ? ExportNames.Of(unit.Kind) : null
                ),
                new(
                    "unit_from",
                    "单位出处",
                    "string",
                    "task_id of the task that it was merged with or inherited from.",
                    row => row.Row.Unit?.From
                ),
            ],
            [.. TaskKey, "measure_no", "unit_no"],
            PackageRow.Units
        );

    private static PackageTable Measures =>
        new(
            "measures",
            "举措",
            [
                .. Shared("notice_id", "source", "task_id"),
                MeasureNumber,
                new(
                    "number",
                    "序号",
                    "integer",
                    "The value of the measure's own label.",
                    row => ExportCells.Number(row.Row.Measure?.Number)
                ),
                new("marker", "序号标记", "string", "The measure's label as written.", row => row.Row.Measure?.Marker),
                new("text", "举措内容", "string", "The measure's text, less its label.", row => row.Row.Measure?.Text),
                .. Shared(
                    "lead_units",
                    "responsible_units",
                    "cooperating_units",
                    "deadline",
                    "deadline_kind",
                    "deadline_date"
                ),
            ],
            [.. TaskKey, "measure_no"],
            PackageRow.Measures
        );

    private static PackageColumn MeasureNumber =>
        new(
            "measure_no",
            "举措次序",
            "integer",
            "Place of the measure in its task, from 1; 0 where the row is about the task itself.",
            row => ExportCells.Number((int?)(row.Measure ?? 0))
        );

    private static IEnumerable<PackageColumn> Shared(params string[] names) =>
        names.Select(name => PackageColumn.Of(ExportColumns.All.First(column => column.Name == name)));
}
