namespace GovOpen.Parsing.Tables;

/// <summary>
/// Places two head rows that lost their spans: 序号, 任务, 责任分工, 时限 and, below, 牵头单位, 配合单位. Where both have
/// as many cells as the table has columns and the divided label, and one label speaks of what those below it do, these
/// stand below it.
/// </summary>
internal static class LostHeadSpan
{
    public static void Place(List<MatrixCell[]> rows, List<int[]> places, int width)
    {
        var (above, below) = (rows[0], rows[1]);
        if (
            below.Length < 2
            || above.Length - 1 + below.Length != width
            || Array.Exists(above, cell => cell.IsBlank)
            || Array.Exists(below, cell => cell.IsBlank)
        )
        {
            return;
        }

        var divided = Array.FindLastIndex(above, cell => IsDividedInto(cell, below));
        if (divided < 0)
        {
            return;
        }

        for (var i = divided + 1; i < above.Length; i++)
        {
            places[0][i] = i + below.Length - 1;
        }

        for (var i = 0; i < below.Length; i++)
        {
            places[1][i] = divided + i;
        }
    }

    private static bool IsDividedInto(MatrixCell above, MatrixCell[] below)
    {
        var label = SenseOf(above);
        return label != LabelSense.Unknown
            && Array.TrueForAll(below, cell => SenseOf(cell) == label || (IsUnits(SenseOf(cell)) && IsUnits(label)));
    }

    private static LabelSense SenseOf(MatrixCell cell) => ColumnLexicon.Look(cell.Text.Value);

    private static bool IsUnits(LabelSense sense) =>
        sense
            is LabelSense.Lead
                or LabelSense.Responsible
                or LabelSense.Cooperating
                or LabelSense.Supervising
                or LabelSense.Person
                or LabelSense.AmbiguousUnit;
}
