namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about numbering and outline: GO2xxx.</summary>
public static class OutlineRules
{
    public static readonly DiagnosticRule NumberMissing = new(
        "GO2001",
        Severity.Warning,
        "序号缺失",
        "A number is missing in a list: the item may have lost its label, or may be lost in the source. Nothing is made up for it; compare with the source."
    );

    public static readonly DiagnosticRule NumberRepeated = new(
        "GO2002",
        Severity.Warning,
        "序号重复",
        "Two items of one list carry the same number. Both are kept."
    );

    public static readonly DiagnosticRule NumberOutOfOrder = new(
        "GO2003",
        Severity.Warning,
        "序号倒退",
        "A number is lower than the one before it in the same list. The order of the source is kept."
    );

    public static readonly DiagnosticRule NumberRestarted = new(
        "GO2004",
        Severity.Info,
        "序号重新起编",
        "A list starts again at 1 without a heading between. Both runs are kept under the same heading."
    );

    public static readonly DiagnosticRule NumberAlone = new(
        "GO2005",
        Severity.Warning,
        "序号只有其一",
        "A list has a first item and no second: a heading may have lost its label further down."
    );

    public static readonly DiagnosticRule GroupReprinted = new(
        "GO2006",
        Severity.Info,
        "分组标题重印",
        "A table prints the cell of a group again, as at the top of a new page. It is the same group, not a new one."
    );

    public static readonly DiagnosticRule ClosingProse = new(
        "GO2007",
        Severity.Info,
        "文末段落不属末项",
        "Unnumbered text follows the last item, whose siblings all end with their own paragraph. It is kept as prose and not added to the item: a guess."
    );

    public static readonly DiagnosticRule ProvisionsNotTasks = new(
        "GO2008",
        Severity.Info,
        "条文不作任务",
        "The part is written in articles (第一条), as laws and rules are. Articles are provisions and not tasks, unless a responsibility note stands behind them."
    );

    public static readonly DiagnosticRule Unplaced = new(
        "GO2009",
        Severity.Warning,
        "文字未归类",
        "No rule claimed these characters: they are in no task, heading, head, prose or furniture. They stand in the ledger as unplaced."
    );

    public static readonly DiagnosticRule NumberStyleChanged = new(
        "GO2010",
        Severity.Info,
        "序号形式不一",
        "A label is written in another style than the one before it (1. 2. 3、), but its number goes on from there. It is read as the next item of the same level: a guess."
    );

    public static readonly DiagnosticRule GenreWithoutTasks = new(
        "GO2011",
        Severity.Info,
        "文种不部署任务",
        "The title names a kind of text that hands out no work: a speech, a report, an announcement, questions and answers. Its numbered items are no tasks, unless a responsibility note stands behind them."
    );

    public static readonly DiagnosticRule NamesNotTasks = new(
        "GO2012",
        Severity.Info,
        "名单不作任务",
        "Every item of the list is a bare name of three characters at most, as in lists of people. The items are kept as prose."
    );

    public static readonly DiagnosticRule NumberStartsLater = new(
        "GO2013",
        Severity.Info,
        "序号不自1起",
        "The numbers of a table begin above 2 and do not go on from the table before it: the table is an excerpt or the rest of a longer one, or its first rows are lost. Compare with the source."
    );

    public static readonly DiagnosticRule NoteOfGroup = new(
        "GO2014",
        Severity.Info,
        "责任说明适用于同组各项",
        "Units or a time limit stand on a line of their own behind the last of several points that have none. They are taken to speak of all of these points."
    );

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
    ];
}
