namespace GovOpen.Parsing.Tables;

/// <summary>What a column holds, and whether its cells had to say so because its head did not.</summary>
internal readonly record struct ColumnVerdict(ColumnRole Role, bool IsGuess);

/// <summary>What a table is.</summary>
/// <param name="Columns">One verdict a column.</param>
/// <param name="Refusal">Why it is no task table, or null where it is one.</param>
internal sealed record TableVerdict(ColumnVerdict[] Columns, string? Refusal);

/// <summary>Gives columns their roles by the words of the head, then by what the cells hold; says whether the table is a task table.</summary>
internal static class ColumnRoleClassifier
{
    /// <summary>Of the filled cells of a column, this share must look alike for the cells to decide.</summary>
    private const double Majority = 0.6;

    /// <summary>A column of which this share of rows has a cell of its own names rows, not groups of rows.</summary>
    private const double OwnShare = 0.95;

    public static TableVerdict Classify(TableMatrix matrix, TableHead head)
    {
        var senses = head.Labels.Select(ColumnLexicon.Look).ToArray();
        var columns = new ColumnVerdict[matrix.ColumnCount];
        var texts = new List<int>();
        for (var c = 0; c < columns.Length; c++)
        {
            var facts = ColumnFacts.Of(matrix, c, head.DataStart);
            columns[c] = RoleOf(senses[c], facts);
            if (columns[c].Role is ColumnRole.Text or ColumnRole.Group)
            {
                texts.Add(c);
            }
        }

        DivideTexts(matrix, head, senses, columns, texts);
        return new(columns, Refuse(matrix, head, senses, columns));
    }

    private static ColumnVerdict RoleOf(LabelSense sense, ColumnFacts facts) =>
        sense switch
        {
            LabelSense.Ordinal => new(ColumnRole.Ordinal, false),
            LabelSense.Lead => new(ColumnRole.Lead, false),
            LabelSense.Responsible => new(ColumnRole.Responsible, false),
            LabelSense.Cooperating => new(ColumnRole.Cooperating, false),
            LabelSense.Supervising => new(ColumnRole.Supervising, false),
            LabelSense.Person => new(ColumnRole.Person, false),
            LabelSense.Deadline => new(ColumnRole.Deadline, false),
            LabelSense.Remark => new(ColumnRole.Remark, false),
            LabelSense.Group => new(ColumnRole.Group, false),
            LabelSense.Task or LabelSense.Measure => new(ColumnRole.Text, false),
            LabelSense.AmbiguousUnit => new(facts.Units >= Majority ? ColumnRole.Responsible : ColumnRole.Other, true),
            _ => RoleByCells(facts),
        };

    private static ColumnVerdict RoleByCells(ColumnFacts facts)
    {
        if (facts.Filled == 0)
        {
            return new(ColumnRole.Other, false);
        }

        return facts switch
        {
            { Numbers: >= Majority, Column: 0 } => new(ColumnRole.Ordinal, true),
            { Deadlines: >= Majority } => new(ColumnRole.Deadline, true),
            { Units: >= Majority, Column: > 0 } => new(ColumnRole.Responsible, true),
            { MeanLength: >= 12 } or { Items: >= Majority } when !facts.HasLabel => new(ColumnRole.Text, true),
            _ => new(ColumnRole.Other, true),
        };
    }

    /// <summary>Of several columns of text, the coarse ones group rows, the first fine one is the title, the rest the text.</summary>
    private static void DivideTexts(
        TableMatrix matrix,
        TableHead head,
        LabelSense[] senses,
        ColumnVerdict[] columns,
        List<int> texts
    )
    {
        var rows = Enumerable
            .Range(head.DataStart, matrix.Rows.Count - head.DataStart)
            .Count(r => !matrix.IsSectionRow(r));
        var fine = texts
            .Where(c => senses[c] != LabelSense.Group && OwnCells(matrix, c, head.DataStart) >= rows * OwnShare)
            .ToList();
        if (fine.Count == 0 && texts.Count > 0)
        {
            // Where every column has gaps, the one with the most cells of its own is the finest; the last of equals.
            fine.Add(texts.OrderBy(c => OwnCells(matrix, c, head.DataStart)).ThenBy(c => c).Last());
        }

        foreach (var c in texts)
        {
            columns[c] = columns[c] with
            {
                Role =
                    !fine.Contains(c) ? (c < fine[^1] ? ColumnRole.Group : ColumnRole.Other)
                    : c != fine[^1] && c == fine[0] && IsTitle(matrix, head, senses, c, fine[^1]) ? ColumnRole.Title
                    : ColumnRole.Text,
            };
        }
    }

    private static bool IsTitle(TableMatrix matrix, TableHead head, LabelSense[] senses, int column, int last)
    {
        var here = ColumnFacts.Of(matrix, column, head.DataStart).MeanLength;
        return senses[column] != LabelSense.Measure
            && here <= Math.Max(40, ColumnFacts.Of(matrix, last, head.DataStart).MeanLength);
    }

    private static int OwnCells(TableMatrix matrix, int column, int dataStart)
    {
        var count = 0;
        for (var r = dataStart; r < matrix.Rows.Count; r++)
        {
            count += matrix.Rows[r].Own(column, r) is { Text.IsBlank: false } && !matrix.IsSectionRow(r) ? 1 : 0;
        }

        return count;
    }

    private static string? Refuse(TableMatrix matrix, TableHead head, LabelSense[] senses, ColumnVerdict[] columns)
    {
        var roles = columns.Select(column => column.Role).ToArray();
        var hasUnits = columns.Any(column =>
            column
                is {
                    Role: ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Cooperating or ColumnRole.Supervising,
                    IsGuess: false
                }
        );
        var hasGuessedUnits = columns.Any(column => column is { Role: ColumnRole.Responsible, IsGuess: true });
        var hasDeadline = columns.Any(column => column is { Role: ColumnRole.Deadline, IsGuess: false });
        if (matrix.Rows.Count - head.DataStart < 1)
        {
            return "无数据行";
        }

        if (!roles.Any(role => role is ColumnRole.Text or ColumnRole.Title))
        {
            return "无任务列";
        }

        if (senses.Contains(LabelSense.Refuse) && !hasUnits)
        {
            return "表头为名单、指标或统计";
        }

        var hasTaskLabel = senses.Any(sense => sense is LabelSense.Task or LabelSense.Measure);
        if (!hasTaskLabel && !(hasUnits && head.DataStart > 0) && !(hasGuessedUnits && roles.Contains(ColumnRole.Text)))
        {
            return "无任务列";
        }

        return hasUnits || hasDeadline || hasGuessedUnits || HasStrongTaskLabel(head) ? null : "无单位列和时限列";
    }

    // 工作任务 and 落实举措 speak of work by themselves; 项目, 内容 and 事项 do not.
    private static bool HasStrongTaskLabel(TableHead head) =>
        head.Labels.Any(label =>
            label.Contains("任务", StringComparison.Ordinal)
            || label.Contains("举措", StringComparison.Ordinal)
            || label.Contains("措施", StringComparison.Ordinal)
        );
}

/// <summary>What the filled data cells of a column look like, as shares of them.</summary>
internal sealed record ColumnFacts(
    int Column,
    bool HasLabel,
    int Filled,
    double Numbers,
    double Units,
    double Deadlines,
    double Items,
    double MeanLength
)
{
    public static ColumnFacts Of(TableMatrix matrix, int column, int dataStart)
    {
        var cells = new List<MatrixCell>();
        for (var r = dataStart; r < matrix.Rows.Count; r++)
        {
            if (matrix.Rows[r].Own(column, r) is { Text.IsBlank: false } cell && !matrix.IsSectionRow(r))
            {
                cells.Add(cell);
            }
        }

        var hasLabel = dataStart > 0 && matrix.Rows[dataStart - 1].Cells[column] is { Text.IsBlank: false };
        double Share(Func<MatrixCell, bool> test) => cells.Count == 0 ? 0 : (double)cells.Count(test) / cells.Count;
        return new(
            column,
            hasLabel,
            cells.Count,
            Share(cell => cell.Kind == CellKind.Number),
            Share(cell => cell.Kind == CellKind.Units),
            Share(cell => cell.Kind == CellKind.Deadline),
            Share(cell => cell.Kind is CellKind.ArabicItem or CellKind.ChineseItem or CellKind.ParenthesisItem),
            cells.Count == 0 ? 0 : cells.Average(cell => cell.Text.Length)
        );
    }
}
