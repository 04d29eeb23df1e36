using GovOpen.Parsing.Export;
using GovOpen.Parsing.Units;

namespace GovOpen.Export.Xlsx;

/// <summary>The sheet 单位工作量: a row a unit, the busiest first.</summary>
internal static class LoadSheet
{
    public static SheetLayout Layout(SheetWords words) =>
        new(
            SheetWords.Loads,
            "FF1A7F37",
            [
                new(words.Head("unit"), 36, CellStyle.Wrapped),
                new(words.Head("unit_kind", "单位类别"), 11),
                new(words.Head("tasks", "任务数"), 9, CellStyle.Integer),
                new(words.Head("lead", "牵头"), 9, CellStyle.Integer),
                new(words.Head("responsible", "责任"), 12, CellStyle.Integer),
                new(words.Head("cooperating", "配合"), 12, CellStyle.Integer),
                new(words.Head("supervising", "督办"), 12, CellStyle.Integer),
                new(words.Head("person", "责任人"), 9, CellStyle.Integer),
                new(words.Head("dated", "有截止日期"), 11, CellStyle.Integer),
                new(words.Head("first_deadline", "最早截止"), 13, CellStyle.Date),
                new(words.Head("last_deadline", "最晚截止"), 13, CellStyle.Date),
                new(words.Head("notices", "通知数"), 9, CellStyle.Integer),
            ]
        );

    public static SheetRow Row(UnitLoad load) =>
        new(
            [
                SheetCell.Of(load.Name, CellStyle.Wrapped),
                SheetCell.Of(ExportNames.Of(load.Kind)),
                SheetCell.Of(load.Tasks),
                SheetCell.Of(load.As(UnitRole.Lead)),
                SheetCell.Of(load.As(UnitRole.Responsible)),
                SheetCell.Of(load.As(UnitRole.Cooperating)),
                SheetCell.Of(load.As(UnitRole.Supervising)),
                SheetCell.Of(load.As(UnitRole.Person)),
                SheetCell.Of(load.Dated),
                SheetCell.Of(load.First),
                SheetCell.Of(load.Last),
                SheetCell.Of(load.Notices),
            ],
            Link: null,
            (load.Name, null)
        );
}
