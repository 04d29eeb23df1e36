using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>A task, or a measure of one, that has a last day.</summary>
/// <param name="Row">What is dated.</param>
/// <param name="Measure">One-based place of the measure among those of its task; null where the task itself is dated.</param>
/// <param name="Limit">The time limit that the day comes from.</param>
/// <param name="Day">The last day.</param>
public sealed record DatedItem(ExportRow Row, int? Measure, Deadline Limit, DateOnly Day)
{
    /// <summary>The dated items of a notice, in the order of its tasks: each task before its measures.</summary>
    public static IEnumerable<DatedItem> Of(Notice notice)
    {
        foreach (var task in notice.Tasks)
        {
            if (task.Deadline is { Date: { } day } limit)
            {
                yield return new(new ExportRow(notice, task), Measure: null, limit, day);
            }

            for (var i = 0; i < task.Measures.Count; i++)
            {
                if (task.Measures[i] is { Deadline: { Date: { } own } measured } measure)
                {
                    yield return new(new ExportRow(notice, task, measure), i + 1, measured, own);
                }
            }
        }
    }
}
