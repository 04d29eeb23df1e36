namespace GovOpen.Parsing.Units;

/// <summary>Reads the words with which a note says that it speaks of several items: 以上任务由…, 上述工作责任单位：….</summary>
internal static class GroupReference
{
    /// <summary>No such words are longer. UTF-16 code units.</summary>
    private const int Longest = 12;

    /// <summary>Whether folded words begin so.</summary>
    public static bool IsAt(ReadOnlySpan<char> words) =>
        words is ['以', '上', ..] or ['上', '述', ..] or ['前', '述', ..] or ['以', '下', ..] or ['下', '列', ..];

    /// <summary>Where the units or their label stand behind such words, or 0.</summary>
    public static int End(UnitSource source, int start, int end)
    {
        if (!IsAt(source.Folded.AsSpan(start, Math.Min(2, end - start))))
        {
            return 0;
        }

        var limit = Math.Min(end, start + Longest);
        for (var at = start + 2; at < limit; at++)
        {
            if (source.Folded[at] is '。' or ';' or '\n')
            {
                return 0;
            }

            if (source.Folded[at] == '由' || UnitSplitter.IsLabelAt(source, at, end))
            {
                return at;
            }
        }

        return 0;
    }
}
