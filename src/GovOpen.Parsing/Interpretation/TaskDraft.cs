using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Interpretation;

/// <summary>A task while it is put together: the words, before the grammars of units and times have read them.</summary>
internal sealed class TaskDraft(string id, string part)
{
    /// <summary>What a guess takes off the confidence: each leaves nine tenths.</summary>
    private const decimal GuessFactor = 0.9m;

    public string Id { get; } = id;

    public string Part { get; } = part;

    /// <summary>The tasks of the part that stand above it.</summary>
    public IReadOnlyList<TaskRecord> Above { get; init; } = [];

    public string? Marker { get; set; }

    public NumberingScheme? Scheme { get; set; }

    public int? Number { get; set; }

    public List<PathEntry> Path { get; } = [];

    public SourceText Title { get; set; } = SourceText.Empty;

    public SourceText Text { get; set; } = SourceText.Empty;

    public List<TaskUnit> Units { get; } = [];

    public Deadline? Deadline { get; set; }

    /// <summary>A time that stands beside units in their cell: the deadline where no field of its own has one.</summary>
    public Deadline? TimeBesideUnits { get; set; }

    /// <summary>What the fields of the task say of times, beside its one deadline.</summary>
    public List<Deadline>? FurtherTimes { get; private set; }

    public string? Remarks { get; set; }

    public List<SourceSpan> At { get; } = [];

    public List<string>? Inherited { get; private set; }

    public decimal Confidence { get; private set; } = 1m;

    public void AddTime(Deadline time) => (FurtherTimes ??= []).Add(time);

    public void AddInherited(string field) => (Inherited ??= []).Add(field);

    /// <summary>Reports a guess and lowers the confidence.</summary>
    public void Guess(NoticeContext context, DiagnosticRule rule, string message, SourceText? at = null)
    {
        Confidence *= GuessFactor;
        context.Report(rule, message, at, Id);
    }

    /// <summary>A finished task's confidence after one more guess.</summary>
    public static decimal Lower(decimal confidence) =>
        Math.Round(confidence * GuessFactor, 2, MidpointRounding.AwayFromZero);
}
