namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>How the cells of a column usually look, over all pages of a table, heads and cells at page breaks left out.</summary>
internal sealed class ColumnHabit
{
    private const int Samples = 3;

    private const double UsualShare = 0.7;

    private const double RareShare = 0.1;

    private readonly Dictionary<string, int> labels = new(StringComparer.Ordinal);
    private int cells;
    private int blanks;
    private int merged;
    private int labelled;

    /// <summary>Blank cells are rare: a blank one is the rest of another.</summary>
    public bool IsFilled => cells > blanks && blanks <= cells * RareShare;

    /// <summary>Blank cells are usual: a blank one says nothing.</summary>
    public bool IsOftenBlank => blanks > cells * RareShare;

    /// <summary>Some of its cells cover several rows.</summary>
    public bool HasMerged => merged > 0;

    /// <summary>Its cells stand in one row each, and none is blank.</summary>
    public bool IsFilledRowByRow => merged == 0 && blanks == 0 && cells >= Samples;

    /// <summary>Its cells begin with a label each.</summary>
    public bool IsLabelled => labelled >= Samples && labelled >= (cells - blanks) * UsualShare;

    /// <summary>Counts a cell that begins within its page.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isCut">It ends at a page break: if it is blank, its text may stand on the next page.</param>
    public void Add(PageCell cell, bool isCut)
    {
        AddSpan(cell);
        var words = CellWords.Of(cell.Glyphs, cell.Box);
        if (words.IsBlank && isCut)
        {
            return;
        }

        cells++;
        blanks += words.IsBlank ? 1 : 0;
        if (ItemLabel.Of(words.First) is { Length: > 0 } label)
        {
            labelled++;
            var key = label.ToString();
            labels[key] = labels.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>Counts only how many rows a cell covers.</summary>
    public void AddSpan(PageCell cell) => merged += cell.RowSpan > 1 ? 1 : 0;

    /// <summary>Whether its cells each begin a list of their own, all with the same label, and this is another one.</summary>
    public bool IsInnerLabel(ReadOnlySpan<char> label)
    {
        foreach (var (key, count) in labels)
        {
            if (count >= labelled * UsualShare)
            {
                return !label.SequenceEqual(key);
            }
        }

        return false;
    }
}
