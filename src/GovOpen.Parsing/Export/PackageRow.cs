namespace GovOpen.Parsing.Export;

/// <summary>A row of a table of the data package.</summary>
/// <param name="Row">The task, and the measure and unit that the row is about.</param>
/// <param name="Measure">One-based place of the measure in its task; null where the row is about the task itself.</param>
/// <param name="Unit">One-based place of the unit in its task or measure; null where rows are no units.</param>
internal sealed record PackageRow(ExportRow Row, int? Measure = null, int? Unit = null)
{
    /// <summary>Every unit of every task, and of its measures, in order.</summary>
    public static IEnumerable<PackageRow> Units(ExportRow row)
    {
        for (var i = 0; i < row.Task.Units.Count; i++)
        {
            yield return new(row with { Unit = row.Task.Units[i] }, Unit: i + 1);
        }

        foreach (var measure in Measures(row))
        {
            var units = measure.Row.Measure?.Units ?? [];
            for (var i = 0; i < units.Count; i++)
            {
                yield return measure with
                {
                    Row = measure.Row with { Unit = units[i] },
                    Unit = i + 1,
                };
            }
        }
    }

    /// <summary>Every measure of a task, in order.</summary>
    public static IEnumerable<PackageRow> Measures(ExportRow row)
    {
        for (var i = 0; i < row.Task.Measures.Count; i++)
        {
            yield return new(row with { Measure = row.Task.Measures[i] }, Measure: i + 1);
        }
    }
}
