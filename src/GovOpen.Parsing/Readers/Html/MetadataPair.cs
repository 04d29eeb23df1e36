using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>A label and its value in a folded line. Offsets in that line; the label without its colon.</summary>
/// <param name="IsSpecific">No other text of a page has this label.</param>
/// <param name="HasColon">A colon follows the label.</param>
/// <param name="IsKnown">The lexicon has the label; else it only stands and looks as one among those that are.</param>
internal readonly record struct MetadataPair(
    int LabelStart,
    int LabelEnd,
    int ValueStart,
    int ValueEnd,
    bool IsSpecific,
    bool HasColon,
    bool IsKnown = true
)
{
    /// <summary>Whether the line has no value for the label.</summary>
    public bool IsBlankIn(SourceText line) => line.Value.AsSpan(ValueStart, ValueEnd - ValueStart).IsWhiteSpace();
}
