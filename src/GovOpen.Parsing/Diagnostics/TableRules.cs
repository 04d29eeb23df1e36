namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about tables: GO4xxx.</summary>
public static class TableRules
{
    public static readonly DiagnosticRule TablesNotJoined = new(
        "GO4001",
        Severity.Info,
        "相邻表格未合并",
        "Two tables stand side by side and were not taken for one: their columns or heads differ."
    )
    {
        EnglishTitle = "adjacent tables were not joined",
        ChineseExplanation = "两个表格相邻，但没有当作一个表格：列或表头不同。",
    };

    public static readonly DiagnosticRule NotTaskTable = new(
        "GO4002",
        Severity.Info,
        "非任务表",
        "The table has no column of tasks with units or deadlines (a name list, an indicator matrix, statistics). Its text is kept as prose and gives no task."
    )
    {
        EnglishTitle = "a table holds no tasks",
        ChineseExplanation =
            "表格没有同单位或时限相配的任务列，如名单、指标表、统计表。其文字作为正文保留，不产生任务。",
    };

    public static readonly DiagnosticRule RowContinued = new(
        "GO4003",
        Severity.Info,
        "跨页行已合并",
        "A row without number and label continues the sentence of the row above, as where a page break cut it. The two are one task."
    )
    {
        EnglishTitle = "a row cut by a page break was joined",
        ChineseExplanation = "没有序号和标签的行接着上一行的句子，如被分页截断。两行合为一项任务。",
    };

    public static readonly DiagnosticRule UnitInherited = new(
        "GO4004",
        Severity.Info,
        "空白单位沿用上行",
        "A blank cell was filled down from the nearest row above, since merged cells are lost in this kind of table. A guess: compare with the source."
    )
    {
        EnglishTitle = "a blank unit is filled from above",
        ChineseExplanation = "这类表格会丢失合并单元格，空白单元格已用上方最近一行的单位填补。此为推断，请对照原文。",
    };

    public static readonly DiagnosticRule DeadlineInherited = new(
        "GO4005",
        Severity.Info,
        "空白时限沿用上行",
        "A blank deadline cell was filled down from the nearest row above, since merged cells are lost in this kind of table. A guess: compare with the source."
    )
    {
        EnglishTitle = "a blank deadline is filled from above",
        ChineseExplanation =
            "这类表格会丢失合并单元格，空白的时限单元格已用上方最近一行的时限填补。此为推断，请对照原文。",
    };

    public static readonly DiagnosticRule RoleGuessed = new(
        "GO4006",
        Severity.Info,
        "列含义系推断",
        "The head of a column is missing or unknown, and its cells decided what it holds."
    )
    {
        EnglishTitle = "the meaning of a column is a guess",
        ChineseExplanation = "列没有表头或表头含义不明，由其单元格的内容判断该列的含义。",
    };

    public static readonly DiagnosticRule ColumnUnknown = new(
        "GO4007",
        Severity.Info,
        "列含义不明",
        "A column means nothing that GovOpen knows. Its cells are kept in the remarks, with the column's head before them."
    )
    {
        EnglishTitle = "the meaning of a column is unknown",
        ChineseExplanation = "不能识别该列的含义。其单元格放入备注，前面带上该列的表头。",
    };

    public static readonly DiagnosticRule RowsAligned = new(
        "GO4008",
        Severity.Info,
        "缺格行已对齐",
        "Rows that lack cells at either end were moved to the columns that their cells look like."
    )
    {
        EnglishTitle = "rows that lack cells were aligned",
        ChineseExplanation = "两端缺少单元格的行，已移到与其单元格内容相像的各列。",
    };

    public static readonly DiagnosticRule GroupContinued = new(
        "GO4009",
        Severity.Info,
        "跨页分组标题已合并",
        "A group cell without a label continues the group cell above, as where a page break cut it."
    )
    {
        EnglishTitle = "a group heading cut by a page break was joined",
        ChineseExplanation = "没有标签的分组单元格接续上面的分组单元格，如被分页截断。",
    };

    public static readonly DiagnosticRule RowWithoutText = new(
        "GO4010",
        Severity.Info,
        "行无任务文字",
        "A row of a task table has no words in the columns that say what to do. It is kept as prose and gives no task."
    )
    {
        EnglishTitle = "a row has no text of a task",
        ChineseExplanation = "任务表中有一行在说明做什么的各列里没有文字。该行作为正文保留，不产生任务。",
    };

    public static readonly DiagnosticRule SameAsAbove = new(
        "GO4011",
        Severity.Info,
        "同上",
        "A cell says 同上 or has a ditto mark: it stands for the nearest cell above it in its column, whose words are given."
    )
    {
        EnglishTitle = "a cell repeats the one above",
        ChineseExplanation = "单元格写“同上”或用同上符号，代表同列上方最近的单元格。已给出那个单元格的文字。",
    };

    public static readonly DiagnosticRule DittoWithoutAbove = new(
        "GO4012",
        Severity.Warning,
        "同上无所指",
        "A cell says 同上 or has a ditto mark, and no cell above it in its column says anything. Nothing is made up for it."
    )
    {
        EnglishTitle = "a cell repeats what is not there",
        ChineseExplanation = "单元格写“同上”或用同上符号，而同列上方的单元格都没有文字。不凭空补写。",
    };

    public static readonly DiagnosticRule RowContinuesMerged = new(
        "GO4013",
        Severity.Info,
        "合并任务跨行",
        "A row has no words of its own in the columns that say what to do: the merged cell above covers it. Its units and time are added to that task."
    )
    {
        EnglishTitle = "a merged task covers several rows",
        ChineseExplanation =
            "有一行在说明做什么的各列里没有自己的文字，由上方的合并单元格覆盖。该行的单位和时间并入那项任务。",
    };

    public static readonly DiagnosticRule RowsLost = new(
        "GO4014",
        Severity.Warning,
        "表格未能还原",
        "Heads of columns stand as lines of text, and no way was found to tell the rows and cells below them apart. The text is read as prose: tasks may be missing, and units and times may stand in the text of others."
    )
    {
        EnglishTitle = "a table that was flattened to text could not be rebuilt",
        ChineseExplanation =
            "表头成了文字行，其下各行各格无法分开，文字按正文读取：可能缺任务，单位和时限可能混入其他任务的文字。",
    };

    public static readonly DiagnosticRule UnitMarked = new(
        "GO4016",
        Severity.Info,
        "单位以标记表示",
        "A sign stands below the name of a unit (● below 县财政局): the unit has a part in the task. Which part, the sign does not say; a legend is not read."
    )
    {
        EnglishTitle = "a unit is told by a sign",
        ChineseExplanation =
            "单位名称在表头，单元格内仅有标记（如县财政局一列的●）：该单位按责任单位列出。标记所指的具体职责（牵头、配合等）须对照图例。",
    };

    public static readonly DiagnosticRule DeadlineBlank = new(
        "GO4015",
        Severity.Info,
        "时限空白",
        "The deadline cell of a row is blank, the rows around it have deadlines, and merged cells are lost in this kind of table. The task has no deadline: compare with the source."
    )
    {
        EnglishTitle = "a deadline is blank among filled ones",
        ChineseExplanation =
            "该行的时限单元格空白，而前后各行有时限；这类表格会丢失合并单元格。该任务不填时限，请对照原文。",
    };

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
        RowsLost,
        DeadlineBlank,
        UnitMarked,
    ];
}
