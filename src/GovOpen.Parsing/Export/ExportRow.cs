using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>What a row of a flat output stands for.</summary>
/// <param name="Measure">The measure, where rows are measures and the task has any.</param>
/// <param name="Unit">The unit, where rows are units and the task has any.</param>
public sealed record ExportRow(Notice Notice, TaskRecord Task, Measure? Measure = null, TaskUnit? Unit = null)
{
    /// <summary>The rows of a notice, in the order of its tasks.</summary>
    public static IEnumerable<ExportRow> Of(Notice notice, ExportGrain grain) =>
        notice.Tasks.SelectMany(task =>
            grain switch
            {
                ExportGrain.Measure when !task.Measures.IsEmpty => task.Measures.Select(measure => new ExportRow(
                    notice,
                    task,
                    Measure: measure
                )),
                ExportGrain.Unit when UnitsOf(task) is var units && units.Count > 0 => units.Select(
                    unit => new ExportRow(notice, task, Unit: unit)
                ),
                _ => [new ExportRow(notice, task)],
            }
        );

    /// <summary>The units of the row: the measure's own where it has any, else the task's, else those of its measures.</summary>
    internal EquatableArray<TaskUnit> Units => Measure is { Units.IsEmpty: false } ? Measure.Units : UnitsOf(Task);

    private static EquatableArray<TaskUnit> UnitsOf(TaskRecord task) =>
        task.Units.IsEmpty ? [.. task.Measures.SelectMany(measure => measure.Units).Distinct()] : task.Units;
}
