namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A cell above a page break and the one below it in the same columns.</summary>
/// <param name="Above">The cell above, with all its fragments so far.</param>
/// <param name="Below">The cell below.</param>
/// <param name="Words">What the cell below says.</param>
/// <param name="Habit">How the cells of the column usually look.</param>
internal sealed record SeamPair(StitchCell Above, PageCell Below, CellWords Words, ColumnHabit Habit)
{
    /// <summary>Both stand in one row each, so far as the page break lets see.</summary>
    public bool IsSingle => Above.RowSpan == 1 && Below.RowSpan == 1;

    /// <summary>Both halves have text.</summary>
    public bool IsFilled => !Above.LastWords.IsBlank && !Words.IsBlank;

    /// <summary>Whether the cell below begins something of its own, by its label or number.</summary>
    public bool BeginsAnew
    {
        get
        {
            var label = ItemLabel.Of(Words.First);
            return IsFilled
                && (
                    (label.Length > 0 && Habit.IsLabelled && !Habit.IsInnerLabel(label))
                    || (ItemLabel.IsNumber(Words.First) && ItemLabel.IsNumber(Above.LastWords.First))
                );
        }
    }

    /// <summary>Whether the text below has no beginning of its own: no label where every cell has one.</summary>
    public bool LacksBeginning
    {
        get
        {
            var label = ItemLabel.Of(Words.First);
            return IsFilled && Habit.IsLabelled && (label.Length == 0 || Habit.IsInnerLabel(label));
        }
    }

    /// <summary>Whether the two are one merged cell, if the rows at the break are whole.</summary>
    public bool IsMerged()
    {
        if (BeginsAnew)
        {
            return false;
        }

        var isMerged = Habit.HasMerged || Above.RowSpan > 1 || Below.RowSpan > 1;
        if (Words.IsBlank || !Above.HasText)
        {
            return isMerged && (!Habit.IsOftenBlank || Below.RowSpan > 1);
        }

        return IsFilled && Above.LastWords.IsUnfinished && (LacksBeginning || (isMerged && RunsAcross));
    }

    // Centred in the whole cell, the text stands at the end of the one half and at the beginning of the other.
    // Centred in each half, what is left over is less than half a line.
    private bool RunsAcross =>
        !Habit.IsLabelled
        && Above.LastWords.TouchesBottom
        && (
            Words.TouchesTop
            || (!Above.LastWords.IsOneLine && Words.IsOneLine && Words.First.Length * 2 <= Words.Capacity)
        );
}
