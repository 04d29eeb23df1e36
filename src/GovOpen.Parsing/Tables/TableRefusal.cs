namespace GovOpen.Parsing.Tables;

/// <summary>Says why a table is no task table. A task table asks for work: it has what to do, and who does it or by when.</summary>
internal static class TableRefusal
{
    /// <summary>The reason, or null where the table is one.</summary>
    public static string? ReasonFor(TableHead head, ColumnVerdict[] columns, int dataRows)
    {
        if (dataRows < 1)
        {
            return "无数据行";
        }

        var hasUnits = Array.Exists(columns, column => !column.IsGuess && IsUnits(column.Role));
        var hasGuessedUnits = Array.Exists(
            columns,
            column => column is { Role: ColumnRole.Responsible, IsGuess: true }
        );
        var hasStrongLabel = Array.Exists(head.Labels, IsStrongTaskLabel);
        if (!hasStrongLabel && WordsOf(head, LabelSense.Directory) is { } directory)
        {
            return $"表头有“{directory}”，为目录、清单、评分或日程";
        }

        if (!hasUnits && WordsOf(head, LabelSense.Refuse) is { } listed)
        {
            return $"表头有“{listed}”，为名单、指标或统计";
        }

        var hasText = Array.Exists(columns, column => column.Role is ColumnRole.Text or ColumnRole.Title);
        var hasLabel = Array.Exists(
            head.Senses,
            sense => sense is LabelSense.Task or LabelSense.Measure or LabelSense.Aim
        );
        if (!hasText || (!hasLabel && !(hasUnits && head.DataStart > 0) && !hasGuessedUnits))
        {
            return "无任务列";
        }

        var hasDeadline = Array.Exists(columns, column => column is { Role: ColumnRole.Deadline, IsGuess: false });
        return hasUnits || hasDeadline || hasGuessedUnits || hasStrongLabel ? null : "无单位列和时限列";
    }

    private static bool IsUnits(ColumnRole role) =>
        role is ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Cooperating or ColumnRole.Supervising;

    // 工作任务 and 落实举措 speak of work by themselves; 项目, 内容 and 事项 do not.
    private static bool IsStrongTaskLabel(string label) =>
        label.Contains("任务", StringComparison.Ordinal)
        || label.Contains("举措", StringComparison.Ordinal)
        || label.Contains("措施", StringComparison.Ordinal);

    private static string? WordsOf(TableHead head, LabelSense sense)
    {
        var words = head.Labels.Where((_, c) => head.Senses[c] == sense).Distinct(StringComparer.Ordinal).Take(3);
        return string.Join('、', words) is { Length: > 0 } joined ? joined : null;
    }
}
