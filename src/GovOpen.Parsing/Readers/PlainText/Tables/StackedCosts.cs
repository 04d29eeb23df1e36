namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// What speaks against reading a line as a cell of a column, against a row that lacks a cell, and against a cell that
/// has a further line. A line that looks as its column wants it costs nothing.
/// </summary>
internal static class StackedCosts
{
    /// <summary>What a gap between the cells of a row costs where no other has one.</summary>
    public const int Apart = 8;

    private const int Outside = 8;

    public const int Never = 60;

    private const int Wrong = 16;
    private const int Odd = 10;
    private const int Weak = 4;

    /// <summary>A line that is no part of the table: prose, headings and what stands below a letter are likely ones.</summary>
    public static int OfOutside(StackedLine line) =>
        line.Is(LineKinds.Signature) ? 1
        : line.Is(LineKinds.Counted) ? Outside
        : line.Is(LineKinds.Heading | LineKinds.Sentence) ? Weak
        : Outside;

    /// <summary>A line as a cell of a column, numbers apart.</summary>
    public static int Of(StackedLine line, StackedColumn column) =>
        line.Is(LineKinds.Signature)
            ? Never
            : column switch
            {
                StackedColumn.Group => OfText(line)
                    + (line.Is(LineKinds.Sentence | LineKinds.Units) ? Weak : 0)
                    + (line.Is(LineKinds.Long) ? Weak : 0),
                StackedColumn.Main => OfText(line),
                StackedColumn.Units => OfUnits(line),
                StackedColumn.Time => line.Is(LineKinds.Time) || line.DateRest != DatePart.None ? 0
                : line.Is(LineKinds.LikeTime) ? Weak
                : line.Is(LineKinds.Sentence | LineKinds.Long | LineKinds.Units) ? Never
                : Odd,
                StackedColumn.People => line.Is(LineKinds.Sentence | LineKinds.Numbered) ? Never
                : line.Is(LineKinds.Units) ? Odd
                : line.Is(LineKinds.People) ? 0
                : line.Label is not null || line.Is(LineKinds.Sentence | LineKinds.Long | LineKinds.Time) ? Wrong
                : Weak,
                StackedColumn.Side => line.Label is not null ? Odd : 1,
                StackedColumn.Remark => line.Label is not null ? Odd
                : line.Is(LineKinds.Sentence | LineKinds.Long) ? Weak + 1
                : 1,
                _ => 0,
            };

    /// <summary>The number of a row behind the one before.</summary>
    public static int OfNumber(RowLabel? label, RowLabel? before) =>
        label is not { } own ? Never
        : before is not { } last ? (own.IsFirst ? 0 : Weak)
        : own.Follows(last) ? -2
        : own.IsFirst ? Weak
        : Odd;

    /// <summary>The number that a text begins with, behind the one that a text began with before.</summary>
    public static int OfItem(RowLabel? label, RowLabel? before, StackedColumn column) =>
        label is not { Stem: "" } own || before is not { } last || !own.Follows(last) ? 0
        : column == StackedColumn.Main ? -2
        : Weak;

    /// <summary>A column without a cell.</summary>
    /// <param name="left">The column left of it, or null for the first.</param>
    /// <param name="right">The column right of it, or null for the last.</param>
    /// <param name="isBefore">No cell of the row stands left of it.</param>
    /// <param name="countsRows">Numbers count rows, not groups of them.</param>
    public static int OfMissing(
        StackedColumn column,
        StackedColumn? left,
        StackedColumn? right,
        bool isBefore,
        bool countsRows
    ) =>
        column switch
        {
            StackedColumn.Number => countsRows || !isBefore ? 24 : 1,
            // Groups of groups reach further down than these.
            StackedColumn.Group => isBefore ? 2
            : right == StackedColumn.Group ? 3
            : 4,
            StackedColumn.Main => 30,
            // One merged cell seldom comes alone.
            StackedColumn.Units => left == StackedColumn.Units ? 5 : 8,
            StackedColumn.Side => 5,
            StackedColumn.Remark => 1,
            _ => 7,
        };

    /// <summary>A further line of the cell that the line above stands in.</summary>
    /// <param name="isLast">No column of units stands right of it: who leads is one, who helps are many.</param>
    public static int OfFurther(StackedLine above, StackedLine line, StackedColumn column, bool isLast) =>
        column switch
        {
            _ when above.Is(LineKinds.Open) && column != StackedColumn.Number => 0,
            StackedColumn.Time when CutsDate(above, line) => 0,
            StackedColumn.Main => line.Is(LineKinds.Numbered) ? 2
            : above.Is(LineKinds.Sentence) ? 4
            : 6,
            StackedColumn.Units => above.Is(LineKinds.Units) && line.Is(LineKinds.Units) ? (isLast ? 4 : 5)
            : IsDuty(above) && IsDuty(line) ? Weak
            : Wrong,
            StackedColumn.People => line.Is(LineKinds.People) ? 6 : Wrong,
            StackedColumn.Side or StackedColumn.Remark => 6,
            StackedColumn.Number => Never,
            _ => 12,
        };

    // 2022年6月 / 30日前
    private static bool CutsDate(StackedLine above, StackedLine line) =>
        above.DateEnd != DatePart.None && line.DateRest > above.DateEnd;

    // 县财政局牵头 / 各乡镇配合
    private static bool IsDuty(StackedLine line) => line.Is(LineKinds.Duty) && !line.Is(LineKinds.Sentence);

    /// <summary>A cell that ends amid a list or a clause.</summary>
    public static int OfEnd(StackedLine line) => line.Is(LineKinds.Open) ? 6 : 0;

    /// <summary>A heading between rows.</summary>
    public static int OfHeading(StackedLine line) =>
        line.Is(LineKinds.Heading) ? 1
        : line.Label is { Stem: RowLabel.Chinese } ? 2
        : line.Is(LineKinds.Sentence | LineKinds.Long | LineKinds.Time | LineKinds.Units) || line.Label is not null
            ? Never
        : 8;

    private static int OfText(StackedLine line) =>
        line.Label is not null || line.Is(LineKinds.Time) && !line.Is(LineKinds.Sentence | LineKinds.Long) ? Odd
        : line.Is(LineKinds.Units) ? Weak + 2
        : 0;

    private static int OfUnits(StackedLine line) =>
        line.Is(LineKinds.Units) ? 0
        : line.Is(LineKinds.Numbered) ? Never
        : line.Is(LineKinds.LikeUnits)
            ? (
                line.Is(LineKinds.Sentence) ? Weak + 2
                : line.Is(LineKinds.Long) ? 2
                : 1
            )
        : line.Is(LineKinds.Duty) && !line.Is(LineKinds.Sentence) ? 2
        : line.Label is not null || line.Is(LineKinds.Long | LineKinds.Sentence | LineKinds.Time) ? Never
        : line.Is(LineKinds.People) ? Weak
        : Odd;
}
