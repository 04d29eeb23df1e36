using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Export.Report;

/// <summary>Every word that a report says itself, in both languages. Keys that begin with <c>js.</c> are for the script.</summary>
internal sealed class ReportTexts(ReportLanguage language)
{
    private static readonly Dictionary<string, (string Zh, string En)> All = new(StringComparer.Ordinal)
    {
        ["lang"] = ("zh-CN", "en"),
        ["title"] = ("任务台账", "Task ledger"),
        ["title.of"] = ("{0}份通知的任务台账", "Task ledger of {0} notices"),
        ["skip"] = ("跳到台账", "Skip to the ledger"),
        ["lead.one"] = (
            "一份通知要求做的全部工作：谁来做、何时完成、依据原文哪一句。",
            "All the work that one notice asks for: by whom, by when, and the words that say so."
        ),
        ["lead.many"] = (
            "{0}份通知要求做的全部工作：谁来做、何时完成、依据原文哪一句。",
            "All the work that {0} notices ask for: by whom, by when, and the words that say so."
        ),
        ["nav"] = ("本页内容", "On this page"),
        ["tile.tasks"] = ("任务", "tasks"),
        ["tile.dated"] = ("有明确日期", "with a date"),
        ["tile.undated"] = ("未写时限", "without a deadline"),
        ["tile.unassigned"] = ("未写单位", "without a unit"),
        ["tile.guessed"] = ("含推断，宜核对", "with a guess to check"),
        ["tile.unplaced"] = ("字未归类", "characters unplaced"),
        ["time"] = ("时限", "Deadlines"),
        ["time.note"] = (
            "每根柱子是一个{0}内到期的任务数。点选即在台账中列出。",
            "Each bar counts the tasks due in one {0}. Choose one to list them."
        ),
        ["time.month"] = ("月份", "month"),
        ["time.quarter"] = ("季度", "quarter"),
        ["time.year"] = ("年份", "year"),
        ["time.none"] = ("没有写明日期的任务。", "No task states a date."),
        ["time.bar"] = ("{0}：{1}项任务", "{0}: {1} tasks"),
        ["time.cut"] = ("年份太多，另有{0}项未画出。", "Too many years: {0} tasks are not drawn."),
        ["time.other"] = ("没有到期日的", "Without a day"),
        ["work"] = ("各单位工作量", "Workload per unit"),
        ["work.note"] = ("同一任务可有多个单位，各计一次。", "A task of several units counts once for each."),
        ["work.unit"] = ("单位", "Unit"),
        ["work.total"] = ("合计", "Total"),
        ["work.cut"] = ("另有{0}个单位，可在台账中按单位筛选。", "{0} more units: filter the ledger by unit."),
        ["work.none"] = ("没有写明单位的任务。", "No task names a unit."),
        ["gaps"] = ("未写明的", "What is not said"),
        ["gaps.note"] = ("通知没有写的，这里不补。", "What a notice does not say is not filled in."),
        ["gaps.undated"] = ("未写时限的任务", "Tasks without a deadline"),
        ["gaps.unassigned"] = ("未写单位的任务", "Tasks without a unit"),
        ["gaps.more"] = ("另有{0}项，见台账。", "{0} more are in the ledger."),
        ["gaps.all"] = ("在台账中列出", "List in the ledger"),
        ["ledger"] = ("台账", "Ledger"),
        ["ledger.caption"] = (
            "全部任务。点选任何一项内容，查看它在原文中的位置。",
            "All tasks. Choose any value to see its words in the source."
        ),
        ["col.number"] = ("序号", "No."),
        ["col.task"] = ("任务", "Task"),
        ["col.units"] = ("单位", "Units"),
        ["col.deadline"] = ("时限", "Deadline"),
        ["col.check"] = ("把握", "Certainty"),
        ["none.unit"] = ("未写单位", "no unit named"),
        ["none.deadline"] = ("未写时限", "no deadline given"),
        ["source"] = ("原文", "Source"),
        ["js.text"] = ("正文的原文位置", "Source of the text"),
        ["js.task"] = ("第{0}项任务的原文位置", "Source of task {0}"),
        ["near"] = ("原文没有一模一样的词，显示所在段落", "not in these very words: the passage is shown"),
        ["remarks"] = ("备注", "Remarks"),
        ["times"] = ("文中时间", "Times in the text"),
        ["sure"] = ("无推断", "no guess"),
        ["finding.times"] = ("{0} ×{1}", "{0} ×{1}"),
        ["role.lead"] = ("牵头", "Lead"),
        ["role.responsible"] = ("责任", "Responsible"),
        ["role.cooperating"] = ("配合", "Cooperating"),
        ["role.supervising"] = ("督办", "Supervising"),
        ["role.person"] = ("责任人", "Person"),
        ["origin.merged"] = ("合并", "merged"),
        ["origin.inherited"] = ("沿用", "filled down"),
        ["origin.section"] = ("上级标题", "from heading"),
        ["origin.rule"] = ("按首位规则", "by rule"),
        ["unit.open"] = ("等", "and others"),
        ["kind.by"] = ("到期", "By a day"),
        ["kind.period"] = ("期间", "In a period"),
        ["kind.recurring"] = ("周期性", "Recurring"),
        ["kind.ongoing"] = ("长期坚持", "Ongoing"),
        ["kind.prompt"] = ("及时", "Prompt"),
        ["kind.event"] = ("按事件计", "After an event"),
        ["kind.discretionary"] = ("适时", "Discretionary"),
        ["kind.none"] = ("未能解读", "Not understood"),
        ["kind.unsaid"] = ("未写明", "Not said"),
        ["findings"] = ("问题与推断", "Findings"),
        ["findings.note"] = (
            "读不准的地方都列在这里，不作隐瞒。",
            "Whatever was doubtful is listed, nothing is hidden."
        ),
        ["findings.none"] = ("没有问题。", "Nothing was found."),
        ["findings.code"] = ("编号", "Code"),
        ["findings.meaning"] = ("含义", "Meaning"),
        ["findings.severity"] = ("级别", "Severity"),
        ["findings.count"] = ("次数", "Count"),
        ["findings.where"] = ("位置", "Where"),
        ["findings.show"] = ("逐条查看", "Show each"),
        ["findings.more"] = ("另有{0}条。", "{0} more."),
        ["severity.info"] = ("提示", "info"),
        ["severity.warning"] = ("警告", "warning"),
        ["severity.error"] = ("错误", "error"),
        ["notices"] = ("通知", "Notices"),
        ["notices.note"] = ("每份通知的每一个字都有去处。", "Every character of every notice is accounted for."),
        ["notices.notice"] = ("通知", "Notice"),
        ["notices.number"] = ("文号", "Document number"),
        ["notices.issuer"] = ("发文机关", "Issuer"),
        ["notices.date"] = ("成文日期", "Issued on"),
        ["notices.tasks"] = ("任务", "Tasks"),
        ["notices.undated"] = ("未写时限", "No deadline"),
        ["notices.unassigned"] = ("未写单位", "No unit"),
        ["notices.account"] = ("字的去处", "Characters"),
        ["notices.bug"] = ("程序出错，未能读取", "not read: a fault of the program"),
        ["notices.unread"] = ("未能读取", "Could not be read"),
        ["class.task"] = ("任务", "task"),
        ["class.outline"] = ("标题", "headings"),
        ["class.head"] = ("文头", "head"),
        ["class.prose"] = ("其他正文", "prose"),
        ["class.furniture"] = ("页面元素", "furniture"),
        ["class.unplaced"] = ("未归类", "unplaced"),
        ["footer"] = (
            "由 GovOpen 生成。本页自成一体，不访问网络。输入相同，本页逐字节相同。",
            "Made by GovOpen. This page stands alone and asks no network. Same input, same page, to the byte."
        ),
        ["filter"] = ("筛选", "Filter"),
        ["filter.search"] = ("搜索", "Search"),
        ["filter.hint"] = ("任务、单位、时限……", "Task, unit, deadline…"),
        ["filter.notice"] = ("通知", "Notice"),
        ["filter.unit"] = ("单位", "Unit"),
        ["filter.role"] = ("角色", "Role"),
        ["filter.section"] = ("章节", "Section"),
        ["filter.deadline"] = ("时限", "Deadline"),
        ["filter.from"] = ("到期自", "Due from"),
        ["filter.to"] = ("到期至", "Due to"),
        ["filter.check"] = ("把握", "Certainty"),
        ["filter.code"] = ("问题", "Finding"),
        ["filter.any"] = ("不限", "Any"),
        ["filter.dated"] = ("有日期", "With a date"),
        ["filter.sure"] = ("无推断", "No guess"),
        ["filter.guessed"] = ("含推断", "With a guess"),
        ["filter.doubtful"] = ("把握低于 0.8", "Below 0.8"),
        ["filter.clean"] = ("没有问题", "No finding"),
        ["filter.found"] = ("有问题", "Any finding"),
        ["filter.unassigned"] = ("未写单位", "No unit"),
        ["filter.clear"] = ("清除筛选", "Clear"),
        ["filter.full"] = ("显示全文", "Full text"),
        ["filter.print"] = ("打印", "Print"),
        ["panel.close"] = ("关闭", "Close"),
        ["js.count"] = ("{0} / {1} 项任务", "{0} of {1} tasks"),
        ["js.all"] = ("共 {1} 项任务", "{1} tasks"),
        ["js.nothing"] = ("没有符合条件的任务。", "No task matches."),
        ["js.page"] = ("第 {0} 页，共 {1} 页", "Page {0} of {1}"),
        ["js.previous"] = ("上一页", "Previous"),
        ["js.next"] = ("下一页", "Next"),
        ["js.line"] = ("第 {0} 行", "Line {0}"),
        ["js.pages"] = ("第 {0} 页", "Page {0}"),
        ["js.near"] = (
            "原文里没有一模一样的词；标出的是它所在的段落。",
            "The source does not have these very words; the passage that they were read from is marked."
        ),
        ["js.nowhere"] = ("这一项在原文里没有位置。", "This value has no place in the source."),
        ["js.earlier"] = ("上文从略", "Earlier text left out"),
        ["js.later"] = ("下文从略", "Later text left out"),
        ["js.more"] = ("显示全部 {0} 个", "Show all {0}"),
        ["js.fewer"] = ("收起", "Show fewer"),
    };

    public static IReadOnlyCollection<string> Keys => All.Keys;

    /// <summary>Whether the page speaks another language than the notices.</summary>
    public bool IsForeign => language != ReportLanguage.Zh;

    public string this[string key] => language == ReportLanguage.Zh ? All[key].Zh : All[key].En;

    public string Title(DiagnosticRule rule) => language == ReportLanguage.Zh ? rule.Title : rule.EnglishTitle;

    public string Explanation(DiagnosticRule rule) =>
        language == ReportLanguage.Zh ? rule.ChineseExplanation : rule.Explanation;

    public string With(string key, params ReadOnlySpan<object> values)
    {
        var text = this[key];
        for (var i = 0; i < values.Length; i++)
        {
            text = text.Replace($"{{{i}}}", FormattableString.Invariant($"{values[i]}"), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>What the script says, by key without <c>js.</c>, in a fixed order.</summary>
    public IEnumerable<(string Key, string Text)> OfScript =>
        All
            .Keys.Where(key => key.StartsWith("js.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(key => (key[3..], this[key]));
}
