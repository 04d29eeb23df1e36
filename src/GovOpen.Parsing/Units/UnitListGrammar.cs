using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Units;

/// <summary>A unit as one list names it.</summary>
/// <param name="Literal">The words of the source (layout white space removed).</param>
/// <param name="Name">The normalized name.</param>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">UTF-16 code units.</param>
public sealed record UnitMention(UnitRole Role, string Literal, string Name, UnitKind Kind, int Start, int Length);

/// <summary>What a unit list says.</summary>
/// <param name="Units">The units, in order.</param>
/// <param name="Findings">What was odd or guessed.</param>
public sealed record UnitListReading(IReadOnlyList<UnitMention> Units, IReadOnlyList<DiagnosticRule> Findings);

/// <summary>Reads lists of units (单位): 县民政局、财政局，各乡镇（街道）.</summary>
public static class UnitListGrammar
{
    /// <summary>Reads a cell or a note's field that holds a list of units and nothing else.</summary>
    /// <param name="role">The role that the column or label gives, unless the words themselves say another.</param>
    public static UnitListReading Read(string text, UnitRole role) => new([], []);

    /// <summary>How far a cell's text looks like a list of units, 0–1.</summary>
    public static double Likeness(string text) => 0;
}
