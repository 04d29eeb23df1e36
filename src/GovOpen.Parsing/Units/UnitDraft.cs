using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>A unit while its list is being read.</summary>
internal sealed class UnitDraft(int start, int end, string name, string core)
{
    /// <summary>The range of its literal words in the text.</summary>
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Its name so far, as written.</summary>
    public string Name { get; set; } = name;

    /// <summary>The name folded: what the grammar looks at. Same length as the name as written.</summary>
    public string Core { get; } = core;

    public UnitRole Role { get; set; }

    public UnitKind Kind { get; set; }

    /// <summary>Whether a bracket, label or verb of its own gave the role.</summary>
    public bool HasOwnRole { get; set; }

    /// <summary>The unit as the list's reader hands it out.</summary>
    public UnitMention ToMention(UnitSource source) =>
        new(Role, LiteralIn(source.Text.AsSpan(Start, End - Start)), Name, Kind, Start, End - Start);

    // Most names stand as they are written: one string serves both.
    private string LiteralIn(ReadOnlySpan<char> words) =>
        words.SequenceEqual(Name) && !Name.Contains(' ', StringComparison.Ordinal)
            ? Name
            : HanText.Clean(words.ToString());
}
