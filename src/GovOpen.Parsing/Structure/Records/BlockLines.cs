using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>Blocks looked at as lines.</summary>
internal static class BlockLines
{
    /// <summary>The line at an index, or null where a table or nothing stands there. The index is not negative.</summary>
    public static SourceText? LineAt(EquatableArray<Block> blocks, int index) =>
        index < blocks.Count && blocks[index] is Block.Paragraph { Text: var text } ? text : null;

    /// <summary>The family of the label that a line begins with for sure, or null.</summary>
    public static string? FamilyOf(SourceText line) =>
        NumberingRecognizer.Recognize(line.FoldedSpan) is { Trust: MarkerTrust.Sure } marker
            ? marker.Scheme.Family
            : null;
}
