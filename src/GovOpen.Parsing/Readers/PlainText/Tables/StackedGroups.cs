namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The groups of lines that may be rows of one stacked table.</summary>
/// <param name="isIndented">Its cells begin with white space, so that a line without is none.</param>
internal sealed class StackedGroups(LineSheet sheet, bool isIndented)
{
    public const int MostCells = 40;

    public bool IsIndented => isIndented;

    /// <summary>The next group from the line on, or null.</summary>
    public LineGroup? After(int line) => LineGroup.Next(sheet, line, isIndented);

    /// <summary>The group's cells. Lines of white space behind the last one that is expected are none.</summary>
    public int CellCount(LineGroup group, int expected)
    {
        var count = group.Count;
        while (count > expected && sheet[group.Start + count - 1].IsBlank)
        {
            count--;
        }

        return count;
    }

    /// <summary>Whether a page ends right before the group.</summary>
    public bool StartsPage(LineGroup group) => sheet[group.Start].StartsPage;

    /// <summary>Whether the group behind this one is a row of the size, and does not begin another table.</summary>
    public bool IsFollowedByRow(LineGroup group, int size) =>
        After(group.End) is { } next && CellCount(next, size) == size && !HeaderWords.IsOne(sheet.Content(next.Start));
}
