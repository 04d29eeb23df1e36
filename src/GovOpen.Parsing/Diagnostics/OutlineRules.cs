namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about numbering and outline: GO2xxx.</summary>
public static class OutlineRules
{
    public static readonly DiagnosticRule NumberMissing = new(
        "GO2001",
        Severity.Warning,
        "序号缺失",
        "A number is missing in a list: the item may have lost its label, or may be lost in the source. Nothing is made up for it; compare with the source."
    )
    {
        EnglishTitle = "a number is missing in the sequence",
        ChineseExplanation =
            "列表中缺少一个序号：该项可能丢了序号，也可能在来源中已缺失。缺项不会凭空补上，请对照原文。",
    };

    public static readonly DiagnosticRule NumberRepeated = new(
        "GO2002",
        Severity.Warning,
        "序号重复",
        "Two items of one list carry the same number. Both are kept."
    )
    {
        EnglishTitle = "a number is repeated",
        ChineseExplanation = "同一列表中有两项序号相同，两项都保留。",
    };

    public static readonly DiagnosticRule NumberOutOfOrder = new(
        "GO2003",
        Severity.Warning,
        "序号倒退",
        "A number is lower than the one before it in the same list. The order of the source is kept."
    )
    {
        EnglishTitle = "a number goes back",
        ChineseExplanation = "同一列表中，有序号小于前一个序号。保留原文顺序。",
    };

    public static readonly DiagnosticRule NumberRestarted = new(
        "GO2004",
        Severity.Info,
        "序号重新起编",
        "A list starts again at 1 without a heading between. Both runs are kept under the same heading."
    )
    {
        EnglishTitle = "the numbering starts again",
        ChineseExplanation = "列表中途又从 1 开始编号，其间没有标题。前后两段都归在同一标题下。",
    };

    public static readonly DiagnosticRule NumberAlone = new(
        "GO2005",
        Severity.Warning,
        "序号只有其一",
        "A list has a first item and no second: a heading may have lost its label further down."
    )
    {
        EnglishTitle = "a list has only its first number",
        ChineseExplanation = "列表有第一项而没有第二项：后文可能有标题丢了序号。",
    };

    public static readonly DiagnosticRule GroupReprinted = new(
        "GO2006",
        Severity.Info,
        "分组标题重印",
        "A table prints the cell of a group again, as at the top of a new page. It is the same group, not a new one."
    )
    {
        EnglishTitle = "a group heading is printed again",
        ChineseExplanation = "表格重复印出分组单元格，如在新页顶端。这是同一组，不是新的一组。",
    };

    public static readonly DiagnosticRule ClosingProse = new(
        "GO2007",
        Severity.Info,
        "文末段落不属末项",
        "Unnumbered text follows the last item, whose siblings all end with their own paragraph. It is kept as prose and not added to the item: a guess."
    )
    {
        EnglishTitle = "closing text is not part of the last item",
        ChineseExplanation =
            "最后一项之后有未编号的文字，而同级各项都以自己的段落结尾。这段文字作为正文保留，不并入该项；此为推断。",
    };

    public static readonly DiagnosticRule ProvisionsNotTasks = new(
        "GO2008",
        Severity.Info,
        "条文不作任务",
        "The part is written in articles (第一条), as laws and rules are. Articles are provisions and not tasks, unless a responsibility note stands behind them."
    )
    {
        EnglishTitle = "articles are no tasks",
        ChineseExplanation = "该部分按条文书写（第一条），如法规和制度。条文是规定而不是任务，后面附有责任说明的除外。",
    };

    public static readonly DiagnosticRule Unplaced = new(
        "GO2009",
        Severity.Warning,
        "文字未归类",
        "No rule claimed these characters: they are in no task, heading, head, prose or furniture. They stand in the ledger as unplaced."
    )
    {
        EnglishTitle = "text is not placed",
        ChineseExplanation =
            "没有规则认领这些文字：它们不在任务、标题、文头、正文或版面附属内容之中，在账目中列为未归类。",
    };

    public static readonly DiagnosticRule NumberStyleChanged = new(
        "GO2010",
        Severity.Info,
        "序号形式不一",
        "A label is written in another style than the one before it (1. 2. 3、), but its number goes on from there. It is read as the next item of the same level: a guess."
    )
    {
        EnglishTitle = "the style of the numbers changes",
        ChineseExplanation = "序号的写法与前一个不同（1. 2. 3、），但数字相接。按同级的下一项读取；此为推断。",
    };

    public static readonly DiagnosticRule GenreWithoutTasks = new(
        "GO2011",
        Severity.Info,
        "文种不部署任务",
        "The title names a kind of text that hands out no work: a speech, a report, an announcement, questions and answers. Its numbered items are no tasks, unless a responsibility note stands behind them."
    )
    {
        EnglishTitle = "this kind of text hands out no tasks",
        ChineseExplanation =
            "标题表明该文种不部署工作，如讲话、报告、公告、问答。其中编号的各项不作为任务，后面附有责任说明的除外。",
    };

    public static readonly DiagnosticRule NamesNotTasks = new(
        "GO2012",
        Severity.Info,
        "名单不作任务",
        "Every item of the list is a bare name of three characters at most, as in lists of people. The items are kept as prose."
    )
    {
        EnglishTitle = "a list of names is no tasks",
        ChineseExplanation = "列表各项都只是不超过三个字的名称，如人员名单。各项作为正文保留。",
    };

    public static readonly DiagnosticRule NumberStartsLater = new(
        "GO2013",
        Severity.Info,
        "序号不自1起",
        "The numbers of a table begin above 2 and do not go on from the table before it: the table is an excerpt or the rest of a longer one, or its first rows are lost. Compare with the source."
    )
    {
        EnglishTitle = "the numbers of a table start late",
        ChineseExplanation =
            "表格的序号从大于 2 的数开始，又不接续前一个表格：这可能是摘录，或是长表的后半部分，也可能开头几行已缺失。请对照原文。",
    };

    public static readonly DiagnosticRule NoteOfGroup = new(
        "GO2014",
        Severity.Info,
        "责任说明适用于同组各项",
        "Units or a time limit stand on a line of their own behind the last of several points that have none. They are taken to speak of all of these points."
    )
    {
        EnglishTitle = "a note speaks of several points",
        ChineseExplanation = "几个并列要点之后单独一行写明单位或时限，而各要点自身均未写明。视为适用于这几个要点。",
    };

    public static readonly DiagnosticRule HeadingWithoutLabel = new(
        "GO2015",
        Severity.Info,
        "无序号的一行按标题处理",
        "A short line without a label stands above items and is set apart, or names the unit that answers for them. It is taken for a heading of the items below it."
    )
    {
        EnglishTitle = "a line without a label is taken for a heading",
        ChineseExplanation = "若干条目之上有无序号的短行，且以格式区分或写明单位。视为其下各条的标题。",
    };

    public static readonly DiagnosticRule TaskWithoutNumber = new(
        "GO2016",
        Severity.Info,
        "无序号的段落按任务处理",
        "Several paragraphs below a heading have a bullet or nothing instead of a number, and each is followed by who answers for it. Each is taken for a task."
    )
    {
        EnglishTitle = "paragraphs without a number are taken for tasks",
        ChineseExplanation = "标题之下有若干无序号（或仅带项目符号）的段落，且各自写明单位。视为各自独立的任务。",
    };

    public static readonly DiagnosticRule BulletsInText = new(
        "GO2017",
        Severity.Info,
        "带项目符号的段落计入所属条目",
        "Several lines below an item begin with a bullet and not with a number. They are taken for the item's text; only what is numbered is a task of its own."
    )
    {
        EnglishTitle = "lines with bullets are taken for an item's text",
        ChineseExplanation = "条目之下有若干以项目符号起首、无序号的段落。作为该条目的正文，不另列任务。",
    };

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NumberMissing,
        NumberRepeated,
        NumberOutOfOrder,
        NumberRestarted,
        NumberAlone,
        GroupReprinted,
        ClosingProse,
        ProvisionsNotTasks,
        Unplaced,
        NumberStyleChanged,
        GenreWithoutTasks,
        NamesNotTasks,
        NumberStartsLater,
        NoteOfGroup,
        HeadingWithoutLabel,
        TaskWithoutNumber,
        BulletsInText,
    ];
}
