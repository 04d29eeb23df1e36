using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What was read from one part so far.</summary>
internal sealed class PartReading(string id, PartKind kind, string? title)
{
    private int taskCount;

    public string Id { get; } = id;

    public PartKind Kind { get; } = kind;

    public string? Title { get; } = title;

    /// <summary>The headings of the text around it that a table stands below, outermost first.</summary>
    public IReadOnlyList<PathEntry> Above { get; init; } = [];

    public List<OutlineEntry> Outline { get; } = [];

    public List<TaskRecord> Tasks { get; } = [];

    /// <summary>A draft with the next id of the part.</summary>
    public TaskDraft NewTask() => new($"{Id}.t{++taskCount}", Id) { Above = Tasks };

    public NoticePart ToPart() => new(Id, Kind, Title, Tasks.Count);
}
