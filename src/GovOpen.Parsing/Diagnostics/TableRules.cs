namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about tables: GO4xxx.</summary>
public static class TableRules
{
    public static readonly DiagnosticRule TablesNotJoined = new(
        "GO4001",
        Severity.Info,
        "相邻表格未合并",
        "Two tables stand side by side and were not taken for one: their columns or heads differ."
    );

    public static readonly DiagnosticRule NotTaskTable = new(
        "GO4002",
        Severity.Info,
        "非任务表",
        "The table has no column of tasks with units or deadlines (a name list, an indicator matrix, statistics). Its text is kept as prose and gives no task."
    );

    public static readonly DiagnosticRule RowContinued = new(
        "GO4003",
        Severity.Info,
        "跨页行已合并",
        "A row without number and label continues the sentence of the row above, as where a page break cut it. The two are one task."
    );

    public static readonly DiagnosticRule UnitInherited = new(
        "GO4004",
        Severity.Info,
        "空白单位沿用上行",
        "A blank cell was filled down from the nearest row above, since merged cells are lost in this kind of table. A guess: compare with the source."
    );

    public static readonly DiagnosticRule DeadlineInherited = new(
        "GO4005",
        Severity.Info,
        "空白时限沿用上行",
        "A blank deadline cell was filled down from the nearest row above, since merged cells are lost in this kind of table. A guess: compare with the source."
    );

    public static readonly DiagnosticRule RoleGuessed = new(
        "GO4006",
        Severity.Info,
        "列含义系推断",
        "The head of a column is missing or unknown, and its cells decided what it holds."
    );

    public static readonly DiagnosticRule ColumnUnknown = new(
        "GO4007",
        Severity.Info,
        "列含义不明",
        "A column means nothing that GovOpen knows. Its cells are kept in the remarks, with the column's head before them."
    );

    public static readonly DiagnosticRule RowsAligned = new(
        "GO4008",
        Severity.Info,
        "缺格行已对齐",
        "Rows that lack cells at either end were moved to the columns that their cells look like."
    );

    public static readonly DiagnosticRule GroupContinued = new(
        "GO4009",
        Severity.Info,
        "跨页分组标题已合并",
        "A group cell without a label continues the group cell above, as where a page break cut it."
    );

    public static readonly DiagnosticRule RowWithoutText = new(
        "GO4010",
        Severity.Info,
        "行无任务文字",
        "A row of a task table has no words in the columns that say what to do. It is kept as prose and gives no task."
    );

    public static readonly DiagnosticRule SameAsAbove = new(
        "GO4011",
        Severity.Info,
        "同上",
        "A cell says 同上 or has a ditto mark: it stands for the nearest cell above it in its column, whose words are given."
    );

    public static readonly DiagnosticRule DittoWithoutAbove = new(
        "GO4012",
        Severity.Warning,
        "同上无所指",
        "A cell says 同上 or has a ditto mark, and no cell above it in its column says anything. Nothing is made up for it."
    );

    public static readonly DiagnosticRule RowContinuesMerged = new(
        "GO4013",
        Severity.Info,
        "合并任务跨行",
        "A row has no words of its own in the columns that say what to do: the merged cell above covers it. Its units and time are added to that task."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        TablesNotJoined,
        NotTaskTable,
        RowContinued,
        UnitInherited,
        DeadlineInherited,
        RoleGuessed,
        ColumnUnknown,
        RowsAligned,
        GroupContinued,
        RowWithoutText,
        SameAsAbove,
        DittoWithoutAbove,
        RowContinuesMerged,
    ];
}
