using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tasks;

/// <summary>What a character of the input was taken for.</summary>
public enum LedgerClass
{
    Unplaced,
    Task,
    Outline,
    Head,
    Prose,
    Furniture,
}

/// <summary>The account of every visible character of the input, counted once, in Unicode characters. The classes add up to <see cref="Characters"/>.</summary>
public sealed record Ledger
{
    public required int Characters { get; init; }
    public required int Task { get; init; }
    public required int Outline { get; init; }
    public required int Head { get; init; }
    public required int Prose { get; init; }
    public required int Furniture { get; init; }
    public required int Unplaced { get; init; }
    public EquatableArray<LedgerSpan> Spans { get; init; } = [];
}

/// <summary>A stretch of the input that is of one class.</summary>
/// <param name="Reason">Why, for furniture and prose; null where the class says it.</param>
/// <param name="Quote">The source's characters, for every class but task and outline, whose <c>at</c> has them.</param>
public sealed record LedgerSpan(
    LedgerClass Class,
    string? Reason,
    string? Part,
    int? Line,
    int Start,
    int End,
    string? Quote
);
