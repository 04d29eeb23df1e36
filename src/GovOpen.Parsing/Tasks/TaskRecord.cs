using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tasks;

/// <summary>The lowest item that is numbered, or is a row of a task table, and asks for work. Null means that the notice does not say.</summary>
public sealed record TaskRecord
{
    public required string Id { get; init; }
    public required string Part { get; init; }
    public string? Marker { get; init; }
    public string? Scheme { get; init; }
    public int? Number { get; init; }

    /// <summary>The headings above it, outermost first.</summary>
    public EquatableArray<PathEntry> Path { get; init; } = [];
    public string? Title { get; init; }
    public string? Text { get; init; }
    public EquatableArray<Measure> Measures { get; init; } = [];
    public EquatableArray<TaskUnit> Units { get; init; } = [];
    public Deadline? Deadline { get; init; }

    /// <summary>The time expressions inside the text.</summary>
    public EquatableArray<Deadline> Times { get; init; } = [];
    public string? Remarks { get; init; }
    public EquatableArray<SourceSpan> At { get; init; } = [];

    /// <summary>0–1; 1 only where no guess was made.</summary>
    public decimal Confidence { get; init; } = 1m;

    /// <summary>The fields that were filled down by a guess, for the CSV's <c>inherited</c>. Not part of the JSON.</summary>
    public EquatableArray<string> Inherited { get; init; } = [];
}

/// <summary>A heading above a task.</summary>
public sealed record PathEntry(string? Marker, string? Title);

/// <summary>A numbered step inside one task.</summary>
public sealed record Measure(string? Marker, int? Number, string Text)
{
    public EquatableArray<TaskUnit> Units { get; init; } = [];
    public Deadline? Deadline { get; init; }
}

/// <summary>A unit's part in a task.</summary>
/// <param name="Literal">The words of the source.</param>
/// <param name="Name">The normalized name.</param>
/// <param name="From">The id of the task that it was merged with or inherited from, or null.</param>
public sealed record TaskUnit(
    UnitRole Role,
    string Literal,
    string Name,
    UnitKind Kind,
    UnitOrigin Origin,
    string? From = null
);
