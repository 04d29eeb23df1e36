using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tables;

/// <summary>Tells columns that a unit heads, with nothing but marks in them: ● or 牵头 below 县财政局.</summary>
internal static class UnitMarks
{
    private const int LongestMark = 4;

    private static readonly CharSet Signs = CharSet.Of("√✓✔☑●○◎★☆▲△■◆◇※");

    /// <summary>Whether a cell holds a sign, or a word that says the role of what stands above it.</summary>
    public static bool IsMark(SourceText cell) =>
        cell.Length <= LongestMark
        && ((cell.Span.Trim() is [var sign] && Signs.Contains(sign)) || RoleOf(cell) is not null);

    /// <summary>The role that a mark says by its word; null where it is a sign.</summary>
    public static UnitRole? RoleOf(SourceText mark) =>
        ColumnLexicon.Look(HanText.Clean(mark.Value)) switch
        {
            LabelSense.Lead => UnitRole.Lead,
            LabelSense.Cooperating => UnitRole.Cooperating,
            LabelSense.Responsible => UnitRole.Responsible,
            LabelSense.Supervising => UnitRole.Supervising,
            _ => null,
        };

    /// <summary>Whether a cell of a head is the name of a unit.</summary>
    public static bool IsUnit(MatrixCell? head) =>
        head is { Kind: CellKind.Units } && ColumnLexicon.Look(HanText.Clean(head.Text.Value)) == LabelSense.Unknown;

    /// <summary>The unit that the last row of the head names above a column, or null.</summary>
    public static MatrixCell? UnitAbove(TableMatrix matrix, TableHead head, int column) =>
        head.DataStart > 0 && matrix.Rows[head.DataStart - 1].Cells[column] is { } cell && IsUnit(cell) ? cell : null;

    /// <summary>Whether units stand in a row, and nothing but marks below any of them: with × among √ the table says what was done.</summary>
    public static bool StandBelow(TableMatrix matrix, int row)
    {
        var hasMark = false;
        for (var c = 0; c < matrix.ColumnCount; c++)
        {
            if (
                matrix.Rows[row].Own(c, row) is { } head
                && IsUnit(head)
                && !HasOnlyMarks(matrix, row, c, head.Text.Value, ref hasMark)
            )
            {
                return false;
            }
        }

        return hasMark;
    }

    private static bool HasOnlyMarks(TableMatrix matrix, int row, int column, string head, ref bool hasMark)
    {
        for (var r = row + 1; r < matrix.Rows.Count; r++)
        {
            // A page break prints the head again.
            if (
                matrix.Rows[r].Own(column, r) is { IsBlank: false } cell
                && cell.Text.Value != head
                && !matrix.IsApartFromColumns(r)
            )
            {
                if (!IsMark(cell.Text))
                {
                    return false;
                }

                hasMark = true;
            }
        }

        return true;
    }
}
