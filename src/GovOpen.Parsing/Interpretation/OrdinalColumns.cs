using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What the number columns of a table count.</summary>
/// <param name="OfTasks">The columns that number tasks.</param>
/// <param name="OfGroups">The columns that number groups of tasks.</param>
/// <param name="Group">The group column whose cells the latter number, or null.</param>
internal sealed record OrdinalColumns(int[] OfTasks, int[] OfGroups, int? Group)
{
    /// <summary>A column of which this share of rows has a cell of its own numbers rows, not groups of rows.</summary>
    private const double OwnShare = 0.95;

    public static OrdinalColumns Of(TaskTable table, TaskRows rows, List<int> taskRows)
    {
        var all = table.Columns(ColumnRole.Ordinal);
        var groups = table.Columns(ColumnRole.Group);
        var sparse =
            groups.Length == 0
                ? []
                : Array.FindAll(all, c => !NumbersRows([c], rows, taskRows) || table.Verdict.Facts[c].SaysAgain);
        if (
            sparse.Length == 0
            || (
                sparse.Length == all.Length
                && NumbersRows(all, rows, taskRows)
                && !table.Verdict.Facts[sparse[0]].SaysAgain
            )
        )
        {
            return new(all, [], null);
        }

        // The group whose cells begin in the same rows as the numbers.
        var group = groups.MinBy(c =>
            taskRows.Count(row => rows.OwnText(c, row) is not null != rows.FirstOwn(sparse, row) is not null)
        );
        return CountsWithin(group, sparse, rows, taskRows)
            ? new(all, [], null)
            : new(Array.FindAll(all, c => !sparse.Contains(c)), sparse, group);
    }

    // Numbers that go on below one group's cell count its tasks, of which some have none.
    private static bool CountsWithin(int group, int[] ordinals, TaskRows rows, List<int> taskRows)
    {
        var numbered = taskRows.FindAll(row => rows.FirstOwn(ordinals, row) is not null);
        return numbered.Count(row => rows.OwnText(group, row) is null) > numbered.Count * (1 - OwnShare);
    }

    /// <summary>The number of a cell that words or signs stand around (第1项, 任务三, No.4, Ⅱ), or null.</summary>
    public static int? NumberIn(ReadOnlySpan<char> folded)
    {
        var words = folded.Trim().TrimStart("第任务项目编号Nno.№#").TrimEnd("项号条个、.");
        return words.Length is 0 or > 4
            ? null
            : Numeral.ParseArabic(words) ?? Numeral.ParseChinese(words) ?? Numeral.ParseRoman(words);
    }

    private static bool NumbersRows(int[] columns, TaskRows rows, List<int> taskRows) =>
        taskRows.Count(row => rows.FirstOwn(columns, row) is not null) >= taskRows.Count * OwnShare;
}
