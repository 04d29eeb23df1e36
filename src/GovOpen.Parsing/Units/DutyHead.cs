using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Reads named units that head what they have to do: 县财政局：1.…, or 一、县财政局 above points.</summary>
internal static class DutyHead
{
    /// <summary>UTF-16 code units of the units' words.</summary>
    private const int Longest = 60;

    private static readonly WordSet Work = new(["任务", "重点任务", "工作任务", "工作", "事项", "项目"]);

    /// <summary>The units before the first colon of a text, or of a heading that is nothing else; empty where it is no such head.</summary>
    public static IReadOnlyList<UnitMention> Read(string text, bool isHeading)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOfAny(':', '：');
        var end = isHeading && colon < 0 ? text.AsSpan().TrimEnd("。 ").Length : colon;
        var hasMore = end > 0 && !text.AsSpan(end).Trim("。:： ").IsEmpty;
        if (
            end is <= 2 or > Longest
            || hasMore == isHeading
            || text.AsSpan(0, end).ContainsAny("。；;？?")
            || IsInBracket(text.AsSpan(0, end))
        )
        {
            return [];
        }

        var mentions = new List<UnitMention>();
        var source = new UnitSource(text[..end]);
        var duty = isHeading ? ReadDuty(source.Folded) : null;
        var start = duty is not null && text[0] == '由' ? 1 : 0;
        return DutyClause.Add(source, start, duty?.Length ?? end, duty?.Role ?? UnitRole.Responsible, mentions)
            ? mentions
            : [];
    }

    // 县财政局牵头的任务（5项）, 由县财政局负责的事项
    private static DutyVerb? ReadDuty(string heading)
    {
        var words = UnitShape.WithoutBrackets(heading);
        words = words[..^Work.SuffixLength(words)];
        return DutyVerb.Read(words is [.., '的'] ? words[..^1] : words) is { IsCertain: true, Length: > 0 } verb
            ? verb
            : null;
    }

    // 报县财政局（电话：1234567）
    private static bool IsInBracket(ReadOnlySpan<char> words) =>
        words.LastIndexOfAny('(', '（') > words.LastIndexOfAny(')', '）');
}
