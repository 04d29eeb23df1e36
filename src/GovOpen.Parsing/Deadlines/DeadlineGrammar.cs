using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Deadlines;

/// <summary>The years that a deadline without one may take, in the order in which they are asked: row, title, issue date.</summary>
/// <param name="IssueMonth">One-based month of the issue date.</param>
/// <param name="TitleNamesSeveral">Whether the title names more years than <paramref name="Title"/> (2023—2025年).</param>
public readonly record struct YearContext(
    int? Row = null,
    int? Title = null,
    int? IssueDate = null,
    int? IssueMonth = null,
    bool TitleNamesSeveral = false
);

/// <summary>A deadline and where in the text it stands.</summary>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Finding">What was odd about it, or null.</param>
public sealed record DeadlineReading(Deadline Deadline, int Start, int Length, DiagnosticRule? Finding = null)
{
    /// <summary>Whether a later date of the same run is the deadline: 6月20日 in 6月20日和12月20日前.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>What else a field says, beside its one deadline.</summary>
    public IReadOnlyList<Deadline> Others { get; init; } = [];
}

/// <summary>Reads time limits (时限).</summary>
public static class DeadlineGrammar
{
    /// <summary>Reads a cell or a note's field that holds a deadline and nothing else; null where it is blank.</summary>
    public static DeadlineReading? ReadField(string text, YearContext years) => FieldReader.Read(text, years);

    /// <summary>Finds the time expressions inside prose, in order, none overlapping.</summary>
    public static IReadOnlyList<DeadlineReading> FindAll(string text, YearContext years) =>
        ProseReader.MayHold(text) ? ProseReader.Read(text, years) : [];

    /// <summary>As the other, for a text of which a string need be made only where it may name a time.</summary>
    internal static IReadOnlyList<DeadlineReading> FindAll(Model.SourceText text, YearContext years) =>
        ProseReader.MayHold(text.Span) ? ProseReader.Read(text.Value, years) : [];

    /// <summary>Whether a cell's text reads as a deadline from end to end.</summary>
    public static bool IsDeadline(string text) => FieldReader.IsCovered(text);
}
