using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What the headings of a part say for all that stands below them: units, people, a time. Filled from top to bottom.</summary>
internal sealed class SectionNotes
{
    private readonly Dictionary<OutlineNode, List<TaskUnit>> units = [];
    private readonly Dictionary<OutlineNode, Deadline> deadlines = [];
    private readonly HashSet<OutlineNode> guessed = [];

    /// <summary>Notes that what a heading says for its items is a guess.</summary>
    public void Guess(OutlineNode heading) => guessed.Add(heading);

    public void SetUnits(OutlineNode heading, List<UnitMention> mentions) =>
        units[heading] = mentions.ConvertAll(static mention => TaskAssembler.ToUnit(mention, UnitOrigin.Section));

    /// <summary>Keeps the time that a note says; the first that a heading has counts.</summary>
    /// <param name="line">The text that the note stands in.</param>
    public void AddDeadline(OutlineNode heading, SourceText line, DutyNote note, YearContext years)
    {
        if (
            note.DeadlineLength > 0
            && DeadlineGrammar.ReadField(line.Slice(note.DeadlineStart, note.DeadlineLength).Value, years) is { } read
        )
        {
            AddDeadline(heading, read.Deadline);
        }
    }

    public void AddDeadline(OutlineNode heading, Deadline time) =>
        deadlines.TryAdd(heading, time with { Origin = DeadlineOrigin.Inherited });

    /// <summary>The task with what the nearest heading with a note says, where it says nothing itself.</summary>
    public TaskRecord Apply(TaskRecord task, OutlineNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at is { IsBare: true, Clause.Hints.HeadingLevel: 0 })
            {
                task = task with { Confidence = TaskDraft.Lower(task.Confidence) };
            }

            var before = task;
            task = WithUnitsOf(task, at);
            if (task.Deadline is null && deadlines.TryGetValue(at, out var deadline))
            {
                task = task with { Deadline = deadline };
            }

            if (!ReferenceEquals(task, before) && guessed.Contains(at))
            {
                task = task with { Confidence = TaskDraft.Lower(task.Confidence) };
            }
        }

        return task;
    }

    // 一、防汛抗旱（分管领导：张某；牵头单位：某局）: people answer beside the units of the points, and units beside their
    // people; who leads all points leads those too that name none but who helps.
    private TaskRecord WithUnitsOf(TaskRecord task, OutlineNode heading)
    {
        if (!units.TryGetValue(heading, out var known) || known.Count == 0)
        {
            return task;
        }

        var (hasPeople, hasUnits, hasLead) = (false, false, false);
        foreach (var unit in task.Units.AsSpan())
        {
            hasPeople |= unit.Role == UnitRole.Person;
            hasUnits |= unit.Role != UnitRole.Person;
            hasLead |= unit.Role == UnitRole.Lead;
        }

        List<TaskUnit>? lacking = null;
        foreach (var unit in known)
        {
            var isLacking = unit.Role switch
            {
                UnitRole.Person => !hasPeople,
                UnitRole.Lead => !hasLead && !Names(task, unit),
                _ => !hasUnits,
            };
            if (isLacking)
            {
                (lacking ??= []).Add(unit);
            }
        }

        return lacking is null ? task : task with { Units = [.. task.Units, .. lacking] };
    }

    private static bool Names(TaskRecord task, TaskUnit unit)
    {
        foreach (var own in task.Units.AsSpan())
        {
            if (own.Name == unit.Name)
            {
                return true;
            }
        }

        return false;
    }
}
