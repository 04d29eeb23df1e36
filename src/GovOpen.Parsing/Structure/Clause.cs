using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>A paragraph with the marker that its head may carry.</summary>
/// <param name="Text">The paragraph, lines that layout broke joined.</param>
/// <param name="Hints">How it looks.</param>
/// <param name="Marker">The marker at its head, or null.</param>
internal sealed record Clause(SourceText Text, ParagraphHints Hints, Marker? Marker)
{
    public static Clause From(Block.Paragraph paragraph) =>
        new(paragraph.Text, paragraph.Hints, NumberingRecognizer.Recognize(paragraph.Text.Folded));

    /// <summary>The text behind the marker.</summary>
    public SourceText Body => Marker is { } marker ? Text.Slice(marker.End).Trim() : Text;
}
