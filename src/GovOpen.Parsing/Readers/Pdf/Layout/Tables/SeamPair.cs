namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A cell above a page break and the one below it in the same columns.</summary>
/// <param name="Above">The cell above, with all its fragments so far.</param>
/// <param name="Below">The cell below.</param>
/// <param name="Words">What the cell below says.</param>
/// <param name="Habit">How the cells of the column usually look.</param>
internal sealed record SeamPair(StitchCell Above, PageCell Below, CellWords Words, ColumnHabit Habit)
{
    /// <summary>Ems of a cell in which two lines have room, and a third one would.</summary>
    private const double HighCell = 4.5;

    /// <summary>Rounding moves the end of a line by less than this, in ems.</summary>
    private const double RoomTolerance = 0.1;

    /// <summary>The rulings close neither half at the break.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Both stand in one row each, so far as the page break lets see.</summary>
    public bool IsSingle => Above.RowSpan == 1 && Below.RowSpan == 1;

    /// <summary>Both halves have text.</summary>
    public bool IsFilled => !Above.LastWords.IsBlank && !Words.IsBlank;

    /// <summary>The text above breaks off: no mark that ends a sentence or item, on a line that goes all the way across.</summary>
    public bool IsUnfinished => IsFilled && (Above.LastWords.EndsOpen || (IsLineFull && !Above.LastWords.EndsSentence));

    /// <summary>The last line above has no room for what the text below begins with: it may have been broken there.</summary>
    public bool IsLineFull
    {
        get
        {
            var above = Above.LastWords;
            return Habit.LineWidth > 0 && Above.ColumnSpan == 1
                ? Habit.LineWidth - above.LastWidth < Words.LeadingWidth(above.Size) - (RoomTolerance * above.Size)
                : above.IsLastLineFull;
        }
    }

    /// <summary>Whether the cell below begins something of its own, by its label or number.</summary>
    public bool BeginsAnew
    {
        get
        {
            var label = ItemLabel.Of(Words.First);
            return Above.HasText
                && (
                    (label.Length > 0 && Habit.IsLabelled && !Habit.IsInnerLabel(label))
                    || (ItemLabel.IsNumber(Words.First) && ItemLabel.IsNumber(Above.First))
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

    /// <summary>Both halves print the same number.</summary>
    public bool IsReprint => Words.First == Above.First && ItemLabel.IsNumber(Words.First);

    /// <summary>One half has text and the other has none, in one row each.</summary>
    public bool IsHalfBlank => IsSingle && Above.HasText == Words.IsBlank;

    /// <summary>Whether another column parts these cells: its cells end here, and those of this column end wherever its cells do.</summary>
    public bool IsPartedBy(SeamPair other) => other.BeginsAnew && Habit.Follows(other.Above.Column);

    /// <summary>Whether the cells cover the same rows as those of another pair, by the habit of both columns.</summary>
    public bool IsTwinOf(SeamPair left) =>
        Habit.IsTwin
        && left.Above.Column + 1 == Above.Column
        && left.Above.RowSpan == Above.RowSpan
        && left.Below.RowSpan == Below.RowSpan;

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
            return isMerged && (!Habit.IsOftenBlank || Below.RowSpan > 1) && !IsBlankCell;
        }

        return IsUnfinished && (LacksBeginning || (isMerged && RunsAcross));
    }

    // Text goes on to the next page where it does not fit. A blank cell that is high enough, above one with a label, is blank.
    private bool IsBlankCell =>
        !Above.HasText
        && Habit.IsLabelled
        && ItemLabel.Of(Words.First) is { Length: > 0 } label
        && !Habit.IsInnerLabel(label)
        && Above.Fragments[^1].Box.Height >= Words.Size * HighCell;

    // Centred in the whole cell, the text stands at the end of the one half and at the beginning of the other.
    // Centred in each half, what is left over is less than half a line. Where lines of the column are known to be broken,
    // a full one at the very end of the upper half is enough.
    private bool RunsAcross =>
        !Habit.IsLabelled
        && Above.LastWords.TouchesBottom
        && (
            Habit.LineWidth > 0
            || Words.TouchesTop
            || (!Above.LastWords.IsOneLine && Words.IsOneLine && Words.First.Length * 2 <= Words.Capacity)
        );
}
