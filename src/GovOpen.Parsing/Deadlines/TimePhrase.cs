using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Deadlines;

/// <summary>What a phrase says before the year that it leaves out is known.</summary>
internal readonly record struct TimePhrase(DeadlineKind Kind)
{
    /// <summary>The first stretch of a period.</summary>
    public CalendarPoint? From { get; init; }

    /// <summary>The stretch whose end is the deadline.</summary>
    public CalendarPoint? Until { get; init; }
    public string? Every { get; init; }
    public int? MinCount { get; init; }
    public DeadlineOffset? Offset { get; init; }

    /// <summary>Whether the event is the phrase itself (按上级要求), not what stands before it.</summary>
    public bool IsEvent { get; init; }
    public DiagnosticRule? Finding { get; init; }
}
