namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>How the cells of a column usually look, over all pages of a table, heads and cells at page breaks left out.</summary>
internal sealed class ColumnHabit(ColumnEnds ends, int column)
{
    private const int Samples = 3;

    private const double UsualShare = 0.7;

    private const double RareShare = 0.1;

    private readonly Dictionary<string, int> labels = new(StringComparer.Ordinal);
    private int cells;
    private int blanks;
    private int merged;
    private int labelled;

    /// <summary>Points of the widest line that was broken in a cell of the column; 0 where none was.</summary>
    public double LineWidth { get; private set; }

    /// <summary>Each of its cells stands beside one of the column to the left that covers the same rows, and some cover several.</summary>
    public bool IsTwin { get; } = ends.AreTwins(column);

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

    /// <summary>Whether no cell of the column covers rows of two cells of another.</summary>
    public bool Follows(int other) => ends.Follows(column, other);

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

        if (cell.ColumnSpan == 1)
        {
            LineWidth = Math.Max(LineWidth, words.BrokenWidth);
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
