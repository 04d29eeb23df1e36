using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Interpretation;

/// <summary>How the cells of text of one table are written: what their labels count, and what heads their tasks.</summary>
internal sealed class TextHabits
{
    private readonly bool areDecimal;
    private readonly bool runOn;
    private readonly bool leadsAreHeadings;

    /// <param name="cells">The cells that hold text, in order, and whether a heading begins right above each or in its row.</param>
    public TextHabits(List<(SourceText Text, bool OpensHeading)> cells)
    {
        areDecimal = NumberedCells.AreDecimal(cells.ConvertAll(cell => cell.Text));
        var labelled = cells.ConvertAll(cell => new LabelledCell(cell.Text, cell.OpensHeading, areDecimal));
        runOn = areDecimal || NumberedCells.RunOn(labelled);
        TitlesAreHeadings = runOn && labelled.Exists(cell => cell.Items.Count > 1);
        leadsAreHeadings = LeadsAreHeadings(runOn ? cells : cells.FindAll(cell => !BeginsMeasures(cell.Text)));
    }

    /// <summary>Whether a cell of titles stands over several tasks, as their heading.</summary>
    public bool TitlesAreHeadings { get; }

    /// <summary>The tasks of a cell; the whole cell is one where labels start again in every cell.</summary>
    public List<CellItem> ItemsOf(SourceText text) => runOn ? NumberedCells.Split(text, areDecimal) : [new(null, text)];

    /// <summary>The title and the text of an item, without its label.</summary>
    /// <param name="title">What another cell gives as its title.</param>
    public (SourceText Title, SourceText Text) Divide(SourceText title, CellItem item)
    {
        var text = item.Marker is { } marker ? item.Text.Slice(marker.Length).Trim() : item.Text;
        var heading =
            title.Length == 0 && leadsAreHeadings && (item.Marker is not null || !BeginsMeasures(text))
                ? LeadSentence.HeadingLength(text.FoldedSpan)
                : 0;
        return heading > 0 ? (text.Slice(0, heading), text.Slice(heading).Trim()) : (title, text);
    }

    // A label that starts again in every cell belongs to the first of the row's measures, and so does its sentence.
    private static bool BeginsMeasures(SourceText text) =>
        NumberingRecognizer.Recognize(text.FoldedSpan) is { Trust: MarkerTrust.Sure };

    private static bool LeadsAreHeadings(List<(SourceText Text, bool OpensHeading)> cells)
    {
        var several = 0;
        var headed = 0;
        foreach (var (text, _) in cells)
        {
            var stop = text.FoldedSpan.IndexOf('。');
            if (stop < 0 || text.FoldedSpan[(stop + 1)..].IsWhiteSpace())
            {
                continue;
            }

            several++;
            var label = NumberingRecognizer.Recognize(text.FoldedSpan)?.End ?? 0;
            headed += LeadSentence.HeadingLength(text.Slice(label).FoldedSpan) > 0 ? 1 : 0;
        }

        return headed * 2 > several;
    }
}
