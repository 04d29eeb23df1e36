using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What every interpreter of one notice shares. Owned by one reading.</summary>
/// <param name="Plane">The characters that offsets count in.</param>
/// <param name="Ledger">Where every character taken is entered.</param>
/// <param name="Findings">Where findings go.</param>
internal sealed record NoticeContext(SourcePlane Plane, LedgerBook Ledger, List<Diagnostic> Findings)
{
    /// <summary>The years that deadlines without one may take.</summary>
    public YearContext Years { get; init; }

    /// <summary>The notice says that the unit named first in a list leads.</summary>
    public bool FirstUnitLeads { get; init; }

    /// <summary>The sign that the notice says it marks leading units with, or null.</summary>
    public char? LeadMark { get; init; }

    /// <summary>Sentences of the text may name who answers (由某局牵头). Not in a letter: its points have no units.</summary>
    public bool SentencesNameUnits { get; init; } = true;

    /// <summary>Most items end with units in brackets, also where they are not named in full.</summary>
    public bool EndsWithUnits { get; init; }

    /// <summary>A message quotes this many characters and no more: the place leads to the rest.</summary>
    private const int LongestMessage = 120;

    public void Report(DiagnosticRule rule, string message, SourceText? at = null, string? task = null) =>
        Findings.Add(new(rule, Shorten(message), at is null ? null : SpanMaker.FirstRange(at)) { Task = task });

    /// <summary>A message cut to a readable length, without cutting a surrogate pair.</summary>
    public static string Shorten(string message)
    {
        if (message.Length <= LongestMessage)
        {
            return message;
        }

        var end = char.IsHighSurrogate(message[LongestMessage - 2]) ? LongestMessage - 2 : LongestMessage - 1;
        return $"{message.AsSpan(0, end)}…";
    }
}
