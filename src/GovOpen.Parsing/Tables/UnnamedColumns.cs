namespace GovOpen.Parsing.Tables;

/// <summary>Tells by where they stand and what they cover what columns are whose heads do not say it.</summary>
internal static class UnnamedColumns
{
    /// <summary>A column of shorter cells names things, and does not say what is to be done.</summary>
    private const int ShortestText = 8;

    /// <summary>The same behind a column of tasks whose cells reach over several rows.</summary>
    private const int ShortestPoint = 5;

    /// <summary>The same where one column says who leads and another who helps: 退休, 企业迁移登记.</summary>
    private const int ShortestName = 3;

    /// <summary>Whether merged cells of a column divide all the rows of a table into groups.</summary>
    public static bool CoversGroups(TableMatrix matrix, TableHead head, int column)
    {
        if (!matrix.HasRowSpans || head.Labels[column].Length == 0)
        {
            return false;
        }

        for (var r = head.DataStart; r < matrix.Rows.Count; r++)
        {
            if (!matrix.IsApartFromColumns(r) && matrix.Rows[r].Cells[column] is not { IsBlank: false, ColumnSpan: 1 })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether blank cells of a column divide all the rows of a table into groups: in a table that may have lost its
    /// spans any blank below a filled cell, else what is blank where the number beside it is.
    /// </summary>
    public static bool LeavesGroupsBlank(TableMatrix matrix, TableHead head, int column)
    {
        if (column == 0 && !matrix.MayHaveLostSpans || head.Labels[column].Length == 0)
        {
            return false;
        }

        var (groups, blank) = (0, 0);
        for (var r = head.DataStart; r < matrix.Rows.Count; r++)
        {
            if (matrix.IsApartFromColumns(r))
            {
                continue;
            }

            var isBlank = IsBlank(matrix, r, column);
            if (isBlank && groups == 0 || !matrix.MayHaveLostSpans && IsBlank(matrix, r, column - 1) != isBlank)
            {
                return false;
            }

            blank += isBlank ? 1 : 0;
            groups += isBlank ? 0 : 1;
        }

        return groups > 1 && blank > 0;
    }

    private static bool IsBlank(TableMatrix matrix, int row, int column) =>
        matrix.Rows[row].Cells[column] is not { IsBlank: false };

    /// <summary>
    /// The column that says what is to be done where no head says so and no known column has a cell in every row: the
    /// longest, behind one that groups; null where there is none.
    /// </summary>
    public static int? FindText(TableHead head, ColumnVerdict[] columns, ColumnFacts[] facts, double rows, int from)
    {
        int? best = null;
        var shortest =
            from > 0 ? ShortestPoint
            : Array.Exists(columns, column => column.Role == ColumnRole.Cooperating) ? ShortestName
            : ShortestText;
        for (var c = from; c < columns.Length; c++)
        {
            if (
                head.Senses[c] == LabelSense.Unknown
                && columns[c] is { Role: ColumnRole.Other, IsGuess: true }
                && facts[c].Filled >= rows
                && facts[c].MeanLength >= shortest
                && (best is null || facts[c].MeanLength > facts[best.Value].MeanLength)
            )
            {
                best = c;
            }
        }

        return best;
    }
}
