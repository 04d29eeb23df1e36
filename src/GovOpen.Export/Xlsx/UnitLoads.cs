using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Export.Xlsx;

/// <summary>The workload of every unit. Grows with the number of units, not of tasks.</summary>
internal sealed class UnitLoads
{
    private readonly Dictionary<string, UnitLoad> loads = new(StringComparer.Ordinal);

    /// <summary>The units, the busiest first.</summary>
    public IEnumerable<UnitLoad> Busiest =>
        loads.Values.OrderByDescending(load => load.Tasks).ThenBy(load => load.Name, StringComparer.Ordinal);

    public void Add(Notice notice)
    {
        foreach (var task in notice.Tasks)
        {
            var units = task.Units.Concat(task.Measures.SelectMany(measure => measure.Units));
            foreach (var group in units.GroupBy(unit => UnitGrouping.KeyOf(unit.Name), StringComparer.Ordinal))
            {
                if (!loads.TryGetValue(group.Key, out var load))
                {
                    loads[group.Key] = load = new(group.First().Name, group.First().Kind);
                }

                load.Add(notice, task, group.Select(unit => unit.Role).Distinct());
            }
        }
    }
}
