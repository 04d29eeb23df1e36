namespace GovOpen.Parsing.Structure;

/// <summary>
/// Tells headings of two or more parts that are as long as each other (推进经济体制改革，激发市场主体活力): a sentence that a
/// margin cut has none such.
/// </summary>
internal static class ParallelHeading
{
    private const int ShortestPart = 4;

    private const int LongestPart = 14;

    /// <summary>Whether a line without its label is such a heading.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        var first = words.IndexOfAny('，', ',');
        if (first is < ShortestPart or > LongestPart || words.ContainsAny("。；;：:0123456789"))
        {
            return false;
        }

        for (var rest = words[(first + 1)..]; !rest.IsEmpty; )
        {
            var length = rest.IndexOfAny('，', ',') is >= 0 and var comma ? comma : rest.Length;
            if (length != first)
            {
                return false;
            }

            rest = rest[Math.Min(rest.Length, length + 1)..];
        }

        return true;
    }
}
