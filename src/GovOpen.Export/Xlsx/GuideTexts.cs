namespace GovOpen.Export.Xlsx;

/// <summary>The texts of the guide.</summary>
internal static class GuideTexts
{
    /// <summary>What each sheet holds.</summary>
    public static IReadOnlyList<(string Sheet, string Chinese, string English)> Sheets { get; } =
    [
        (
            SheetWords.Tasks,
            "每行一项任务，按通知和原文顺序排列。",
            "A row a task, in the order of the notices and their text."
        ),
        (
            SheetWords.Loads,
            "每行一个单位，任务多的在前。同名单位合并计数；同一任务中同一职责只计一次。",
            "A row a unit, the busiest first. Units of the same name are counted together; a role counts once a task."
        ),
        (
            SheetWords.Dates,
            "有截止日期的任务和举措，按日期排列。没有日期的时限（长期、及时、每季度等）不在此表。",
            "Tasks and measures with a last day, the earliest first. Limits without a date are not in it."
        ),
        (
            SheetWords.Findings,
            "读取时发现的问题：级别为error、warning或info。每个代码的含义见 govopen explain 代码。",
            "What was found while reading: error, warning or info. govopen explain CODE tells what a code means."
        ),
        (
            SheetWords.LongTexts,
            "超过单元格上限（32767个字符）的文字，分段列出，各段直接相接即为全文。",
            "Texts longer than a cell holds (32,767 characters), in pieces that join to the whole."
        ),
    ];

    /// <summary>What columns hold that the flat outputs do not have; <see cref="GovOpen.Parsing.Export.ExportColumns"/> tells the others.</summary>
    public static IReadOnlyDictionary<string, string> English { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["deadline_start"] = "First day of a period.",
            ["year_from"] = "Where the year of the date comes from: literal, row, title or issue-date.",
            ["unit_kind"] = "agency, group, or open (a list ended by 等).",
            ["tasks"] = "Tasks that name the unit.",
            ["lead"] = "Tasks that it leads.",
            ["responsible"] = "Tasks that it answers for.",
            ["cooperating"] = "Tasks that it helps with.",
            ["supervising"] = "Tasks that it supervises.",
            ["person"] = "Tasks that name it as a person or post.",
            ["dated"] = "Such tasks that have a last day.",
            ["first_deadline"] = "The earliest of these days.",
            ["last_deadline"] = "The latest of these days.",
            ["notices"] = "Notices with such tasks.",
            ["severity"] = "error, warning or info.",
            ["code"] = "The code of the finding.",
            ["finding"] = "The kind of the finding.",
            ["message"] = "What was found.",
            ["quote"] = "The words that it is about.",
            ["column"] = "The column that the text belongs to.",
            ["piece"] = "Which piece, from 1.",
            ["piece_text"] = "The text of this piece.",
        };

    /// <summary>What each column holds in Chinese, by its name and its Chinese name.</summary>
    public static IReadOnlyList<(string Name, string Chinese, string Meaning)> Columns { get; } =
    [
        ("number", "序号", "任务自身编号的数值。"),
        ("section_1", "一级标题", "任务上方最外层的标题；超过三级时，外面各级以“ / ”相连。"),
        ("section_2", "二级标题", "一级标题之下的标题。"),
        ("section_3", "三级标题", "二级标题之下的标题。"),
        ("title", "任务标题", "任务自己的标题。"),
        ("text", "任务内容", "任务的文字，不含编号、标题和责任注记。"),
        ("measures", "举措", "任务内分条列出的措施，以“；”分隔。"),
        ("lead_units", "牵头单位", "牵头的单位，以“；”分隔。"),
        ("responsible_units", "责任单位", "责任、负责、落实的单位。"),
        ("cooperating_units", "配合单位", "配合、参与、协同的单位。"),
        ("deadline", "完成时限", "原文的时限。"),
        (
            "deadline_kind",
            "时限类别",
            "by 截止日，period 起止，recurring 周期，ongoing 长期，prompt 及时，event 事件后，discretionary 适时，none 无。"
        ),
        ("deadline_date", "截止日期", "最后一天。"),
        ("deadline_start", "起始日期", "时限为一段时间时的第一天。"),
        ("year_from", "年份来自", "literal 原文写明，row 同一行，title 通知标题，issue-date 成文日期。"),
        ("remarks", "备注", "备注。"),
        ("confidence", "可信度", "0到1；没有任何推断时为1，小于1的有底色。"),
        ("diagnostics", "诊断", "与该任务有关的问题代码。"),
        ("source", "来源", "输入文件，点击打开。"),
        ("page", "页", "任务首字所在页。"),
        ("line", "行", "任务首字所在行。"),
        ("notice_title", "通知标题", "通知的标题。"),
        ("doc_number", "发文字号", "规范后的发文字号。"),
        ("issuer", "发文机关", "发文机关。"),
        ("issued_on", "成文日期", "成文日期。"),
        ("part", "部分", "任务所在部分的编号。"),
        ("part_kind", "部分类别", "cover 通知正文，main 工作要点，annex 附件，table 任务表。"),
        ("part_title", "部分标题", "任务所在部分的标题。"),
        ("marker", "序号标记", "原文的编号。"),
        ("task_id", "任务编号", "任务在通知中的唯一编号。"),
        ("notice_id", "通知编号", "规范后的发文字号；没有时为文件内容的摘要。"),
        ("inherited", "沿用字段", "由上一行推断填入的字段。"),
        ("unit", "单位", "单位名称，已补全省略的行政区划。"),
        ("unit_kind", "单位类别", "agency 机关，group 一类单位，open 以“等”结尾的列举。"),
        ("unit_role", "单位职责", "lead 牵头，responsible 责任，cooperating 配合，supervising 督办，person 责任人。"),
        (
            "unit_origin",
            "单位来历",
            "literal 原文，merged 合并单元格，inherited 沿用上行，section 标题注记，rule 通知中的规定。"
        ),
        ("tasks", "任务数", "提到该单位的任务。"),
        ("lead", "牵头", "由其牵头的任务。"),
        ("responsible", "责任", "由其负责的任务。"),
        ("cooperating", "配合", "由其配合的任务。"),
        ("supervising", "督办", "由其督办的任务。"),
        ("person", "责任人", "以责任人身份出现的任务。"),
        ("dated", "有截止日期", "其中有截止日期的任务。"),
        ("first_deadline", "最早截止", "其中最早的截止日期。"),
        ("last_deadline", "最晚截止", "其中最晚的截止日期。"),
        ("notices", "通知数", "涉及的通知。"),
        ("severity", "级别", "error 错误，warning 警告，info 提示。"),
        ("code", "代码", "问题的代码。"),
        ("finding", "问题", "问题的种类。"),
        ("message", "说明", "问题的具体内容。"),
        ("quote", "原文", "有关的原文。"),
        ("column", "列", "文字所在的列。"),
        ("piece", "段", "第几段，从1起。"),
        ("piece_text", "文本", "这一段的文字。"),
    ];

    /// <summary>How values are to be read.</summary>
    public static IReadOnlyList<(string Topic, string Chinese, string English)> Notes { get; } =
    [
        (
            "空白 / blank",
            "空白单元格表示通知没有写明，不是零。程序不补造日期、单位或文字。",
            "An empty cell means that the notice does not say. Nothing is made up: no date, no unit, no text."
        ),
        (
            "公式 / formula",
            "本工作簿没有公式；以“=”等开头的文字按文字显示。",
            "There is no formula in this workbook; a text that begins with = is text."
        ),
        (
            "链接 / link",
            "来源链接是相对路径：移动工作簿时，请与原文件一起移动。",
            "Links to sources are relative: move the workbook together with its sources."
        ),
    ];
}
