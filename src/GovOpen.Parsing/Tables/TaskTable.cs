using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tables;

/// <summary>A table, understood: rows whole, columns with roles.</summary>
/// <param name="Matrix">Its cells; rows that a page break cut are joined.</param>
/// <param name="Head">Its head.</param>
/// <param name="Verdict">Its columns' roles, and whether it is a task table.</param>
/// <param name="Joining">What was joined or taken out to get here.</param>
internal sealed record TaskTable(TableMatrix Matrix, TableHead Head, TableVerdict Verdict, RowJoining Joining)
{
    public static TaskTable Understand(TableGrid grid)
    {
        var matrix = grid.Form == TableForm.Marked ? TableMatrix.Build(grid) : RowAligner.Align(grid);
        var head = TableHead.Find(matrix);
        var joining = RowJoiner.Join(matrix, head, ColumnRoleClassifier.Classify(matrix, head));
        var verdict = ColumnRoleClassifier.Classify(joining.Matrix, head);
        return new(joining.Matrix, head, verdict, joining);
    }

    /// <summary>The columns of a role, left to right.</summary>
    public IEnumerable<int> Columns(ColumnRole role)
    {
        for (var c = 0; c < Verdict.Columns.Length; c++)
        {
            if (Verdict.Columns[c].Role == role)
            {
                yield return c;
            }
        }
    }
}
