using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>A paragraph with the marker that its head may carry.</summary>
/// <param name="Text">The paragraph, lines that layout broke joined.</param>
/// <param name="Hints">How it looks.</param>
/// <param name="Marker">The marker at its head, or null.</param>
/// <param name="Indent">Blanks before its first line, in half-width columns; 0 where other characters stand there.</param>
internal sealed record Clause(SourceText Text, ParagraphHints Hints, Marker? Marker, int Indent)
{
    private const int TabColumns = 4;

    public static Clause From(Block.Paragraph paragraph, SourcePlane plane) =>
        new(
            paragraph.Text,
            paragraph.Hints,
            MarkerOf(paragraph),
            paragraph.Text.PlaneStart is { } start ? IndentBefore(plane.Text, start) : 0
        );

    /// <summary>The text behind the marker.</summary>
    public SourceText Body => Marker is { } marker ? Text.Slice(marker.End).Trim() : Text;

    /// <summary>
    /// Whether its label cannot but count on from that of another: 任务2 behind 任务1, 1.2 or 2.1 behind 1.1.
    /// </summary>
    public bool CountsOnFrom(Clause above) =>
        Marker is { } own
        && above.Marker is { } before
        && (own.Scheme.HasNoun ? own.Follows(before) : DecimalRun.CountsOn(above, this));

    // 1. of a list inside another is no 1. of that other.
    private static Marker? MarkerOf(Block.Paragraph paragraph) =>
        NumberingRecognizer.Recognize(paragraph.Text.FoldedSpan) is not { } marker ? null
        : paragraph.Hints.ListDepth > 1 ? marker with { Scheme = marker.Scheme.WithinLists(paragraph.Hints.ListDepth) }
        : marker;

    private static int IndentBefore(string text, int start)
    {
        var columns = 0;
        for (var i = start - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (!HanText.IsSpace(text[i]))
            {
                return 0;
            }

            columns +=
                text[i] == '\t' ? TabColumns
                : text[i] == '\u3000' ? 2
                : 1;
        }

        return columns;
    }
}
