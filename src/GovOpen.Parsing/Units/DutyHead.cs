namespace GovOpen.Parsing.Units;

/// <summary>Reads named units that head what they have to do: 县财政局：1.…, or 一、县财政局 above points.</summary>
internal static class DutyHead
{
    /// <summary>UTF-16 code units of the units' words.</summary>
    private const int Longest = 60;

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
        return DutyClause.Add(new UnitSource(text[..end]), 0, end, UnitRole.Responsible, mentions) ? mentions : [];
    }

    // 报县财政局（电话：1234567）
    private static bool IsInBracket(ReadOnlySpan<char> words) =>
        words.LastIndexOfAny('(', '（') > words.LastIndexOfAny(')', '）');
}
