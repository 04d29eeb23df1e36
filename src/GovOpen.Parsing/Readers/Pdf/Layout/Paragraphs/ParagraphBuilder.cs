using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout.Lines;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>Joins the lines of a document to paragraphs, over columns and pages. Used by one reading, not shared.</summary>
internal sealed class ParagraphBuilder(TextMeasures measures, string plane, List<Block> blocks)
{
    /// <summary>A heading is larger than the text by this much; the title of the document by more.</summary>
    private const double HeadingSize = 1.25;

    /// <summary>No heading is longer.</summary>
    private const int LongestHeading = 100;

    private readonly LineJudge judge = new(measures);
    private readonly List<FlowLine> lines = [];
    private readonly List<(PageLine Line, int Page)> asides = [];
    private readonly SourceTextBuilder text = new();
    private int lastPage;
    private bool startsPage;
    private double blankLines;

    /// <summary>Goes on with a line that stands in the order of reading.</summary>
    public void Add(PageLine line, int page)
    {
        var below = new FlowLine(line, page, measures.EdgesOf(line, page));
        if (lines.Count > 0)
        {
            var above = lines[^1];
            var isBelow = above.Page == page && above.Line.Column == line.Column;
            var pitch = isBelow ? judge.PitchOf(line) : (double?)null;
            if (judge.Judge(lines[0], above, below, pitch) == LineJoint.Continues)
            {
                lines.Add(below);
                return;
            }

            EndParagraph();
            blankLines = isBelow ? (line.Baseline - above.Line.Baseline) / judge.PitchOf(line) - 1 : 0;
        }

        startsPage = page != lastPage;
        lastPage = page;
        lines.Add(below);
    }

    /// <summary>A line that stands beside the text and must not cut it.</summary>
    public void AddAside(PageLine line, int page) => asides.Add((line, page));

    /// <summary>Ends the paragraph: a table, or the end of the document, follows.</summary>
    public void End()
    {
        EndParagraph();
    }

    private void EndParagraph()
    {
        if (lines.Count > 0)
        {
            ParagraphText.Append(text, plane, lines);
            blocks.Add(new Block.Paragraph(text.Take(), Hints()));
            lines.Clear();
            blankLines = 0;
        }

        foreach (var (line, page) in asides)
        {
            ParagraphText.Append(text, plane, [new(line, page, default)]);
            blocks.Add(new Block.Paragraph(text.Take(), default));
        }

        asides.Clear();
    }

    private ParagraphHints Hints()
    {
        var first = lines[0].Line;
        var isLarge = first.Size >= HeadingSize * measures.BodySize;
        var length = lines.Sum(line => line.Line.Text.Length);
        var isCentered = IsCentered(isLarge);
        return new(
            isLarge && isCentered && length <= LongestHeading ? 1 : 0,
            isCentered,
            lines.TrueForAll(line => line.Line.IsBold),
            Math.Clamp((int)(blankLines + 0.1), 0, 9),
            startsPage
        );
    }

    private bool IsCentered(bool isLarge)
    {
        var last = lines[^1];
        if (!lines.TrueForAll(LineJudge.IsEven) || !LineJudge.IsCentered(last))
        {
            return false;
        }

        // A paragraph of one line may end as far from the right as it begins from the left by chance.
        return lines.Count > 1 || isLarge || !measures.OpensParagraph(last);
    }
}
