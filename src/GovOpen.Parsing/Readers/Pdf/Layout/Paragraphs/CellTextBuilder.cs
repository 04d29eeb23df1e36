using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>Joins the lines of cells to text: a line end stays where the cell's own text has one.</summary>
/// <param name="padding">Points between the edges of the table's cells and their text.</param>
internal sealed class CellTextBuilder(TextMeasures measures, string plane, double padding)
{
    private readonly LineJudge judge = new(measures, isCell: true);
    private readonly List<FlowLine> lines = [];
    private readonly SourceTextBuilder text = new();

    /// <summary>The text of a cell, its parts on several pages joined.</summary>
    public SourceText Read(CellLines cell)
    {
        foreach (var (fragment, placed) in cell.Fragments)
        {
            var edges = new TextEdges(fragment.Box.X0 + padding, fragment.Box.X1 - padding);
            var pitch = PitchOf(placed);
            for (var i = 0; i < placed.Count; i++)
            {
                Add(new(placed[i], fragment.Page, edges), i == 0 ? null : pitch);
            }
        }

        EndParagraph();
        return text.Take();
    }

    private void Add(FlowLine below, double? pitch)
    {
        if (lines.Count > 0 && judge.Judge(lines[0], lines[^1], below, pitch) != LineJoint.Continues)
        {
            EndParagraph();
        }

        lines.Add(below);
    }

    private void EndParagraph()
    {
        if (lines.Count == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.AppendUnsourced("\n");
        }

        ParagraphText.Append(text, plane, lines);
        lines.Clear();
    }

    // The least distance in the cell: its lines stand no nearer than those of one paragraph.
    private static double? PitchOf(IReadOnlyList<PageLine> lines)
    {
        var least = double.MaxValue;
        for (var i = 1; i < lines.Count; i++)
        {
            var pitch = Math.Abs(lines[i].Baseline - lines[i - 1].Baseline);
            least = pitch > lines[i].Size / 2 ? Math.Min(least, pitch) : least;
        }

        return least < double.MaxValue ? least : null;
    }
}
