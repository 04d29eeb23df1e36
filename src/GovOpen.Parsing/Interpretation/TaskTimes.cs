using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Finds the times in the words of a draft, and the one that is its deadline.</summary>
internal static class TaskTimes
{
    /// <summary>No time that is a whole text is longer. UTF-16 code units.</summary>
    private const int LongestTime = 40;

    // From the head of a sentence to the month.
    private const int LongestDate = 8;

    // Begins of times: 9月, 第四季度, 上半年, 元月.
    private static readonly CharSet Begins = CharSet.Of("0123456789第上下一二三四五六七八九十元");

    private static readonly WordSet Duties = new([
        "开展",
        "组织",
        "对",
        "集中",
        "召开",
        "进行",
        "实施",
        "举办",
        "完成",
        "全面",
        "在",
        "为",
        "由",
        "启动",
        "开工",
        "动员",
        "出台",
        "印发",
        "发布",
        "公布",
        "报送",
    ]);

    /// <summary>The times in a draft's title and text, in order; gives the draft its deadline, where it has none yet.</summary>
    public static List<DeadlineReading> Take(TaskDraft draft, NoticeContext context)
    {
        var times = new List<DeadlineReading>();
        Add(times, draft.Title, context);
        // What the title says holds for the whole task.
        draft.Deadline ??= TakeDeadlineOfText(draft, times, context);
        Add(times, draft.Text, context);
        draft.Deadline ??= TakeDeadlineOfText(draft, times, context) ?? DeadlineThatIsText(draft, context);
        draft.Deadline ??= TimeInTitle(draft, context) ?? TimeAhead(draft, context);
        return times;
    }

    /// <summary>The one date that words name as a limit, or null.</summary>
    public static Deadline? DeadlineOf(SourceText words, NoticeContext context)
    {
        var times = new List<DeadlineReading>();
        Add(times, words, context);
        return DeadlineOfText(times);
    }

    /// <summary>Reads a field that holds a deadline and nothing else.</summary>
    public static Deadline? ReadField(
        SourceText words,
        DeadlineOrigin origin,
        YearContext years,
        TaskDraft draft,
        NoticeContext context
    )
    {
        if (DeadlineGrammar.ReadField(words.Value, years) is not { } reading)
        {
            return null;
        }

        if (reading.Finding is { } finding)
        {
            draft.Guess(context, finding, $"{finding.Title}：{HanText.Clean(words.Value)}", words);
        }

        foreach (var other in reading.Others)
        {
            draft.AddTime(other with { Origin = origin });
        }

        return reading.Deadline with
        {
            Origin = origin,
        };
    }

    private static void Add(List<DeadlineReading> times, SourceText text, NoticeContext context)
    {
        foreach (var reading in DeadlineGrammar.FindAll(text, context.Years))
        {
            times.Add(reading with { Deadline = reading.Deadline with { Origin = DeadlineOrigin.Text } });
        }
    }

    private static Deadline? TakeDeadlineOfText(TaskDraft draft, List<DeadlineReading> times, NoticeContext context)
    {
        var deadline = DeadlineOfText(times);
        if (deadline is not null && FindingOf(deadline, times) is { } finding)
        {
            draft.Guess(context, finding, $"{finding.Title}：{deadline.Literal}", draft.Text);
        }

        return deadline;
    }

    private static DiagnosticRule? FindingOf(Deadline deadline, List<DeadlineReading> times) =>
        times.Find(time => time.Deadline == deadline)?.Finding;

    // （一）准备阶段：10月1日至10月31日。
    private static Deadline? DeadlineThatIsText(TaskDraft draft, NoticeContext context) =>
        draft.Title.Length > 0
        && draft.Text.Length is > 0 and <= LongestTime
        && DeadlineGrammar.IsDeadline(draft.Text.Value)
        && DeadlineGrammar.ReadField(draft.Text.Value, context.Years)
            is { Deadline.Kind: DeadlineKind.By or DeadlineKind.Period }
            ? ReadField(draft.Text, DeadlineOrigin.Text, context.Years, draft, context)
            : null;

    // （二）集中攻坚。9月1日至10月20日，对重大隐患挂牌督办。 11月至次年3月开展专项检查。 9月中旬举办招聘会。
    // Not: 1-3月，产值同比增长6%。
    private static Deadline? TimeAhead(TaskDraft draft, NoticeContext context)
    {
        var text = draft.Text.FoldedSpan;
        if (
            text.Length == 0
            || !Begins.Contains(text[0])
            || text.Contains("同比", StringComparison.Ordinal)
            || NamesFurtherTimes(text)
        )
        {
            return null;
        }

        var head = text[..Math.Min(text.Length, LongestTime)];
        var duty = DutyAhead(head);
        var end =
            duty > 0 ? duty
            : draft.Title.Length > 0 ? head.IndexOf(',')
            : -1;
        if (end <= 0)
        {
            return null;
        }

        var words = draft.Text.Slice(0, end);
        return
            DeadlineGrammar.IsDeadline(words.Value)
            && DeadlineGrammar.ReadField(words.Value, context.Years) is { Deadline: var time } reading
            && (time.Kind == DeadlineKind.Period || (duty > 0 && reading.Others.Count == 0 && IsPlanned(time, context)))
            ? ReadField(words, DeadlineOrigin.Text, context.Years, draft, context)
            : null;
    }

    // 1月—3月，动员部署；4月—6月，组织实施。: none of them is the whole task's.
    private static bool NamesFurtherTimes(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(';', '。'); at >= 0 && at + 1 < text.Length; )
        {
            var rest = text[(at + 1)..].TrimStart();
            if (rest is [>= '0' and <= '9', ..] && rest[..Math.Min(rest.Length, LongestDate)].ContainsAny('月', '季'))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAny(';', '。');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // 2022年9月开展… in a plan of 2023 tells of what was.
    private static bool IsPlanned(Deadline time, NoticeContext context) =>
        time is { Kind: DeadlineKind.By, Date: not null }
        && (time.YearFrom != YearSource.Literal || (context.Years.Title is { } own && time.Year >= own));

    // Where the first word of doing stands that asks for something: 3月至5月开展…, not 开展了.
    private static int DutyAhead(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length && head[i] is not (',' or '。'); i++)
        {
            if (Duties.PrefixLength(head[i..]) is > 0 and var length)
            {
                return head[(i + length)..] is ['了' or '的', ..] ? 0 : i;
            }
        }

        return 0;
    }

    // （一）开展集中整治（4月6日—4月25日）
    private static Deadline? TimeInTitle(TaskDraft draft, NoticeContext context) =>
        draft.Title.Length > 0 ? HeadingTime.Find(draft.Title.Value, context.Years) : null;

    // Only a date can be the deadline of the whole task, and only where the text names just one.
    private static Deadline? DeadlineOfText(List<DeadlineReading> times)
    {
        Deadline? only = null;
        foreach (var reading in times)
        {
            var deadline = reading.Deadline;
            if (reading.IsOneOfSeveral || deadline.Kind is not (DeadlineKind.By or DeadlineKind.Period))
            {
                continue;
            }

            only ??= deadline;
            if (deadline.Date != only.Date || (deadline.Date is null && deadline.Literal != only.Literal))
            {
                return null;
            }
        }

        return only;
    }
}
