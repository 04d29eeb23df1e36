using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Finds the event that a number of days counts from; it stands before them: 自收到申请之日起20个工作日内.</summary>
internal static class EventFinder
{
    /// <summary>How far back an event may begin; a longer clause tells a story of its own.</summary>
    private const int LongestEvent = 48;

    private static readonly string[] Marks = ["之日起", "之日", "当日起", "日起", "起", "之后", "以后", "后"];

    // Verbs that end an event without 后: 文件印发3日内.
    private static readonly string[] Verbs =
    [
        "印发",
        "出台",
        "收到",
        "发布",
        "公布",
        "结束",
        "批准",
        "通过",
        "形成",
        "作出",
    ];
    private static readonly string[] Openers = ["应当", "应该", "必须", "应", "须", "要", "并", "可以", "可", "凡"];

    /// <summary>The event, and where the phrase begins with it; an empty event where there is none.</summary>
    /// <param name="floor">Offset that the event may not begin before.</param>
    public static (int Start, TextSlice Event) Find(ReadOnlySpan<char> text, int floor, int numberAt)
    {
        floor = Math.Max(floor, numberAt - LongestEvent - 2);
        var end = BackOverBlanks(text, floor, numberAt);
        if (end > floor && TextFolder.Fold(text[end - 1]) is ',' or '的' or '、')
        {
            end = BackOverBlanks(text, floor, end - 1);
        }

        if (!TryFindEnd(text[floor..end], out var markLength, out var isFrom))
        {
            return (numberAt, default);
        }

        var eventEnd = end - markLength;
        var (start, eventStart) = FindStart(text, floor, eventEnd, isFrom);
        return eventStart >= 0 && eventEnd > eventStart
            ? (start, new TextSlice(eventStart, eventEnd))
            : (numberAt, default);
    }

    private static bool TryFindEnd(ReadOnlySpan<char> before, out int markLength, out bool isFrom)
    {
        (markLength, isFrom) = (0, false);
        foreach (var mark in Marks)
        {
            if (before.EndsWith(mark, StringComparison.Ordinal))
            {
                (markLength, isFrom) = (mark.Length, mark.EndsWith('起'));
                return true;
            }
        }

        foreach (var verb in Verbs)
        {
            if (before.EndsWith(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The word that opens the event (自, 在) belongs to the phrase; where none does, the clause begins it.
    private static (int Start, int EventStart) FindStart(ReadOnlySpan<char> text, int floor, int end, bool isFrom)
    {
        var at = end;
        while (at > floor && !IsClauseEnd(TextFolder.Fold(text[at - 1])))
        {
            at = BackOverBracket(text, floor, at - 1);
            if (at < 0)
            {
                return (-1, -1);
            }

            if (isFrom ? IsFrom(text, at) : IsIn(text, at))
            {
                return (isFrom ? at : at + 1, at + 1);
            }
        }

        if (isFrom && LastIn(text, at, end) is var opener and >= 0)
        {
            return (opener + 1, opener + 1);
        }

        if (at == floor && end - floor >= LongestEvent)
        {
            return (-1, -1);
        }

        at = SkipOpeners(text, at, end);
        return (at, at);
    }

    // 收到申请（含补正）后: before the bracket that closes here; −1 where none opens it, as in （二）.
    private static int BackOverBracket(ReadOnlySpan<char> text, int floor, int at)
    {
        if (TextFolder.Fold(text[at]) != ')')
        {
            return at;
        }

        var open = text[floor..at].LastIndexOfAny('(', '（');
        return open < 0 ? -1 : floor + open;
    }

    private static int LastIn(ReadOnlySpan<char> text, int start, int end)
    {
        var at = end - 1;
        while (at >= start && !IsIn(text, at))
        {
            at--;
        }

        return at >= start ? at : -1;
    }

    private static bool IsFrom(ReadOnlySpan<char> text, int at) =>
        text[at] is '自' or '从'
        && !(at + 1 < text.Length && "然行己治主身动由觉".Contains(text[at + 1]))
        && !(at > 0 && "各亲独擅服".Contains(text[at - 1]));

    private static bool IsIn(ReadOnlySpan<char> text, int at) =>
        text[at] is '在' or '于'
        && !(at > 0 && "现正存所潜内由关对属位用至".Contains(text[at - 1]))
        && !(at + 1 < text.Length && "于线编建职岗".Contains(text[at + 1]));

    private static int SkipOpeners(ReadOnlySpan<char> text, int start, int end)
    {
        var cursor = new SpacedCursor(text[..end], start);
        while (cursor.TryTakeAny(Openers)) { }
        while (cursor.Position < end && HanText.IsSpace(text[cursor.Position]) && cursor.TryTake(' ')) { }
        return HanText.SkipSpaces(text[..end], cursor.Position);
    }

    private static bool IsClauseEnd(char folded) =>
        folded is ',' or '。' or ';' or ':' or '!' or '?' or '(' or '\n' or '|';

    private static int BackOverBlanks(ReadOnlySpan<char> text, int floor, int at)
    {
        while (at > floor && HanText.IsSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
