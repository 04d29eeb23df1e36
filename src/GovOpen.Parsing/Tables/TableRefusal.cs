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

        if (
            !hasUnits
            && !SaysWhoOrWhen(head, columns, hasStrongLabel)
            && WordsOf(head, LabelSense.Refuse) is { } listed
        )
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

    /// <summary>
    /// The reason where the title calls a directory what may be one by its heads: 公开事项, 公开内容 and nothing else that
    /// is to be done. The same heads below 任务分解表 set tasks.
    /// </summary>
    public static string? ReasonFor(TableHead head, ColumnVerdict[] columns, string title)
    {
        if (!title.Contains("目录", StringComparison.Ordinal) || Array.Exists(WorkWords, title.Contains))
        {
            return null;
        }

        for (var c = 0; c < columns.Length; c++)
        {
            if (
                columns[c].Role is ColumnRole.Text or ColumnRole.Title
                && (head.DataStart == 0 || !head.Labels[c].StartsWith("公开", StringComparison.Ordinal))
            )
            {
                return null;
            }
        }

        return Array.Exists(head.Labels, IsStrongTaskLabel) ? null : "标题为目录，表头仅有公开事项、公开内容等";
    }

    private static readonly string[] WorkWords = ["任务", "分工", "分解", "责任", "要点", "方案", "计划", "台账"];

    // 工作任务, 责任人, 联系电话, 完成时限: no list of people. Where no label speaks of work by itself, both must be told.
    private static bool SaysWhoOrWhen(TableHead head, ColumnVerdict[] columns, bool hasStrongLabel)
    {
        var hasPeople = Array.Exists(columns, column => column is { Role: ColumnRole.Person, IsGuess: false });
        var hasTime = Array.Exists(columns, column => column is { Role: ColumnRole.Deadline, IsGuess: false });
        return hasStrongLabel
            ? hasPeople || hasTime
            : hasPeople && hasTime && Array.Exists(head.Senses, sense => sense == LabelSense.Task);
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
