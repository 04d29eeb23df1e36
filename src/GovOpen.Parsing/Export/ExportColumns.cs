using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export;

/// <summary>The one table of columns for every flat output. A new column is one more row here.</summary>
public static class ExportColumns
{
    /// <summary>The columns of the contract, in its order.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        new("notice_id", "通知编号", "string", "Id of the notice.", row => row.Notice.Id),
        new(
            "source",
            "来源",
            "string",
            "The input's path as given; - for standard input.",
            row => row.Notice.Source.Name
        ),
        new(
            "doc_number",
            "发文字号",
            "string",
            "Document number, normalized.",
            row => row.Notice.Head.DocNumber?.Normalized
        ),
        new("notice_title", "通知标题", "string", "Title of the notice.", row => row.Notice.Head.Title),
        new("issuer", "发文机关", "string", "Issuing agencies.", row => ExportCells.Join(row.Notice.Head.Issuers)),
        new("issued_on", "成文日期", "date", "Date of issue.", row => ExportCells.Date(row.Notice.Head.IssuedOn)),
        new("part", "部分", "string", "Id of the part that holds the task.", row => row.Task.Part),
        new("part_kind", "部分类别", "string", "cover, main, annex or table.", ExportCells.PartKind),
        new("part_title", "部分标题", "string", "Title of the part.", row => ExportCells.PartOf(row)?.Title),
        new(
            "section_1",
            "一级标题",
            "string",
            "Outermost heading; with more than three, the outer ones joined by ' / '.",
            row => ExportCells.Section(row, 0)
        ),
        new("section_2", "二级标题", "string", "Heading below section_1.", row => ExportCells.Section(row, 1)),
        new("section_3", "三级标题", "string", "Heading below section_2.", row => ExportCells.Section(row, 2)),
        new("task_id", "任务编号", "string", "Id of the task.", row => row.Task.Id),
        new(
            "number",
            "序号",
            "integer",
            "The value of the task's own label.",
            row => ExportCells.Number(row.Task.Number)
        ),
        new("marker", "序号标记", "string", "The task's label as written.", row => row.Task.Marker),
        new("title", "任务标题", "string", "The task's own heading.", row => row.Task.Title),
        new(
            "text",
            "任务内容",
            "string",
            "The task's text, less label, title and responsibility note.",
            row => row.Task.Text
        ),
        new("measures", "举措", "string", "Numbered steps inside the task.", ExportCells.Measures),
        new("lead_units", "牵头单位", "string", "Units in the lead.", row => ExportCells.Units(row, UnitRole.Lead)),
        new(
            "responsible_units",
            "责任单位",
            "string",
            "Responsible units.",
            row => ExportCells.Units(row, UnitRole.Responsible)
        ),
        new(
            "cooperating_units",
            "配合单位",
            "string",
            "Cooperating units.",
            row => ExportCells.Units(row, UnitRole.Cooperating)
        ),
        new(
            "deadline",
            "完成时限",
            "string",
            "The time limit as written.",
            row => ExportCells.DeadlineOf(row)?.Literal
        ),
        new(
            "deadline_kind",
            "时限类别",
            "string",
            "by, period, recurring, ongoing, prompt, event, discretionary or none.",
            row => ExportCells.DeadlineOf(row) is { } deadline ? ExportNames.Of(deadline.Kind) : null
        ),
        new(
            "deadline_date",
            "截止日期",
            "date",
            "The last day.",
            row => ExportCells.Date(ExportCells.DeadlineOf(row)?.Date)
        ),
        new("remarks", "备注", "string", "Remarks.", row => row.Task.Remarks),
        new(
            "inherited",
            "沿用字段",
            "string",
            "Names of the fields that were filled down by a guess.",
            row => ExportCells.Join(row.Task.Inherited)
        ),
        new(
            "page",
            "页",
            "integer",
            "Page of the task's first character.",
            row => ExportCells.Number(ExportCells.PlaceOf(row)?.Page)
        ),
        new(
            "line",
            "行",
            "integer",
            "Line of the task's first character.",
            row => ExportCells.Number(ExportCells.PlaceOf(row)?.Line)
        ),
        new(
            "confidence",
            "可信度",
            "number",
            "0 to 1; 1 only where no guess was made.",
            row => ExportCells.Number(row.Task.Confidence)
        ),
        new("diagnostics", "诊断", "string", "Codes of the findings about the task.", ExportCells.Codes),
    ];

    /// <summary>The columns of a grain: those of the contract, and those that only this grain has.</summary>
    public static IReadOnlyList<ExportColumn> For(ExportGrain grain) =>
        grain == ExportGrain.Unit ? [.. All, .. OfUnits] : All;

    private static IReadOnlyList<ExportColumn> OfUnits =>
        [
            new("unit", "单位", "string", "The unit of this row.", row => row.Unit?.Name),
            new(
                "unit_role",
                "单位职责",
                "string",
                "lead, responsible, cooperating, supervising or person.",
                row => row.Unit is { } unit ? ExportNames.Of(unit.Role) : null
            ),
            new(
                "unit_origin",
                "单位来历",
                "string",
                "literal, merged, inherited, section or rule.",
                row => row.Unit is { } unit ? ExportNames.Of(unit.Origin) : null
            ),
        ];
}
