using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Export.Xlsx;

/// <summary>The sheet 问题: every finding, in the order of the notices.</summary>
internal static class FindingSheet
{
    private const int SourceColumn = 5;

    public static SheetLayout Layout(SheetWords words) =>
        new(
            SheetWords.Findings,
            "FFCF222E",
            [
                new(words.Head("severity", "级别"), 10),
                new(words.Head("code", "代码"), 10),
                new(words.Head("finding", "问题"), 24, CellStyle.Wrapped),
                new(words.Head("message", "说明"), 56, CellStyle.Wrapped),
                new(words.Head("quote", "原文"), 40, CellStyle.Wrapped),
                new(words.Head("source"), 30, CellStyle.Wrapped),
                new(words.Head("page"), 6, CellStyle.Integer),
                new(words.Head("line"), 7, CellStyle.Integer),
                new(words.Head("task_id"), 18),
                new(words.Head("notice_id"), 20),
            ],
            SourceColumn
        );

    /// <summary>The page that a finding is about, or null.</summary>
    public static int? Page(Notice notice, Diagnostic finding) =>
        notice.Plane.PageCount is not null && finding.At is { } at ? notice.Plane.PageAt(at.Start) : null;

    public static SheetRow Row(Notice notice, Diagnostic finding, SheetLink? link) =>
        new(
            [
                SheetCell.Of(ExportNames.Of(finding.Rule.Severity), Style(finding.Rule.Severity)),
                SheetCell.Of(finding.Rule.Code),
                SheetCell.Of(finding.Rule.Title, CellStyle.Wrapped),
                SheetCell.Of(finding.Message, CellStyle.Wrapped),
                SheetCell.Of(finding.At is { } at ? notice.Plane.Quote(at) : null, CellStyle.Wrapped),
                SheetCell.Of(notice.Source.Name, CellStyle.Wrapped),
                SheetCell.Of(Page(notice, finding)),
                SheetCell.Of(Line(notice, finding)),
                SheetCell.Of(finding.Task),
                SheetCell.Of(notice.Id),
            ],
            link,
            (notice.Id, finding.Task)
        );

    private static int? Line(Notice notice, Diagnostic finding) =>
        notice.Plane.PageCount is null && finding.At is { } at ? notice.Plane.LineAt(at.Start) : null;

    private static CellStyle Style(Severity severity) =>
        severity switch
        {
            Severity.Error => CellStyle.Alarm,
            Severity.Warning => CellStyle.Doubt,
            _ => CellStyle.Plain,
        };
}
