using GovOpen.Parsing.Readers.Pdf.Layout.Lines;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>Judges whether a line goes on with the paragraph above it, by where both stand.</summary>
/// <param name="measures">What is usual in the document.</param>
/// <param name="isCell">The lines stand in a cell, where any text may be centred.</param>
internal sealed class LineJudge(TextMeasures measures, bool isCell = false)
{
    /// <summary>How far sizes of one paragraph may differ, as a share.</summary>
    private const double SizeTolerance = 0.08;

    /// <summary>A distance beyond this multiple of the usual one parts paragraphs.</summary>
    private const double WidestPitch = 1.25;
    private const double WidestTitlePitch = 2;

    /// <summary>How much room may be left at the end of a line beyond what would have fitted, in ems: justification, rounding.</summary>
    private const double RoomTolerance = 0.3;

    /// <summary>A first line is set in by more than this, in ems.</summary>
    private const double FirstIndent = 0.8;

    /// <summary>Left and right room that differ by less than this, in ems, are the same.</summary>
    private const double SameRoom = 0.5;

    /// <param name="first">The first line of the paragraph above; may be <paramref name="above"/> itself.</param>
    /// <param name="pitch">The usual distance of baselines, or null where the lines stand on different pages or columns.</param>
    public LineJoint Judge(FlowLine first, FlowLine above, FlowLine below, double? pitch)
    {
        var (a, b) = (above.Line, below.Line);
        if (!a.Turn.IsNone || !b.Turn.IsNone)
        {
            return LineJoint.Continues;
        }

        if (Math.Abs(a.Size - b.Size) > SizeTolerance * Math.Max(a.Size, b.Size))
        {
            return LineJoint.OtherFont;
        }

        if (pitch is { } usual && Math.Abs(b.Baseline - a.Baseline) > WidestFor(above, below) * usual)
        {
            return LineJoint.Apart;
        }

        var unit = LeadingUnit.WidthOf(b);
        if (IsSetRight(above) || RoomBehind(above) > unit + (RoomTolerance * a.Size))
        {
            return LineJoint.ShortLine;
        }

        return JudgeFull(first, above, below);
    }

    /// <summary>Whether a line is set in the middle between its edges, with room on both sides.</summary>
    public static bool IsCentered(FlowLine line)
    {
        var (left, right) = (line.Line.X0 - line.Edges.Left, line.Edges.Right - line.Line.X1);
        return left > FirstIndent * line.Line.Size && IsEven(line) && right > 0;
    }

    /// <summary>Whether a line leaves the same room on both sides, be it none.</summary>
    public static bool IsEven(FlowLine line)
    {
        var (left, right) = (line.Line.X0 - line.Edges.Left, line.Edges.Right - line.Line.X1);
        return Math.Abs(left - right) < SameRoom * line.Line.Size;
    }

    /// <summary>The usual distance of lines of a size.</summary>
    public double PitchOf(PageLine line) => measures.PitchOf(line.Size);

    private LineJoint JudgeFull(FlowLine first, FlowLine above, FlowLine below)
    {
        var (a, b) = (above.Line, below.Line);
        var isNumbered = LineOpening.IsNumbered(b.Text);
        if (LineOpening.HasLeaders(a.Text) && (isNumbered || LineOpening.HasLeaders(b.Text)))
        {
            return LineJoint.NewItem;
        }

        if (
            a.EndsBold != b.StartsBold
            && (LineOpening.EndsSentence(a.Text) || isNumbered || a.IsBold && b is { StartsBold: false })
        )
        {
            return LineJoint.OtherFont;
        }

        if (below.Indent > FirstIndent * b.Size && !IsTitle(above, below) && !SharesIndent(first, above, below))
        {
            return LineJoint.Indented;
        }

        return isNumbered && LineOpening.EndsSentence(a.Text) ? LineJoint.NewItem : LineJoint.Continues;
    }

    // The lines of titles are set as far apart as their maker likes.
    private double WidestFor(FlowLine above, FlowLine below) =>
        !isCell
        && above.Line.Size > TextMeasures.TitleSize * measures.BodySize
        && (below.Indent < FirstIndent * below.Line.Size || (IsEven(above) && IsEven(below)))
            ? WidestTitlePitch
            : WidestPitch;

    // Who signs and when stand at the right, a line each: no text that fills a line begins past the middle.
    private bool IsSetRight(FlowLine line) =>
        !isCell && line.Line.ColumnEdges is null && line.Indent > line.Edges.Width / 2;

    // Titles are larger or bold, and the rest of one stands in the middle below its full first line.
    private bool IsTitle(FlowLine above, FlowLine below) =>
        IsEven(above)
        && IsCentered(below)
        && (
            isCell
            || above.Line.Size > TextMeasures.TitleSize * measures.BodySize
            || (above.Line.IsBold && below.Line.IsBold)
        );

    /// <summary>Whether the line below is set in for another reason than that a paragraph begins: all of the block is, or hangs.</summary>
    private bool SharesIndent(FlowLine first, FlowLine above, FlowLine below)
    {
        var tolerance = FirstIndent * below.Line.Size / 2;
        var isAligned = Math.Abs(above.Indent - below.Indent) < tolerance;
        if (!ReferenceEquals(first.Line, above.Line))
        {
            return isAligned;
        }

        var label = LineOpening.LabelLength(above.Line.Text);
        while (label > 0 && label < above.Line.Text.Length - 1 && above.Line.Text[label] == ' ')
        {
            label++;
        }

        // Nothing need follow a label.
        label = label < above.Line.Text.Length ? label : 0;
        var isNumbered = LineOpening.IsNumbered(below.Line.Text);
        return (
                isAligned
                && (isCell || !measures.OpensParagraph(below))
                && !isNumbered
                && !LineOpening.EndsSentence(above.Line.Text)
            ) || (label > 0 && !isNumbered && Math.Abs(above.Line.Starts[label] - below.Line.X0) < tolerance);
    }

    // A centred line leaves half of its room on either side.
    private double RoomBehind(FlowLine line)
    {
        var room = line.Edges.Right - line.Line.X1;
        return IsCentered(line) && (isCell || !measures.OpensParagraph(line))
            ? line.Edges.Width - line.Line.Width
            : room;
    }
}
