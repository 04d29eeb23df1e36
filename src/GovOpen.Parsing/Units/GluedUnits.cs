using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Parts units that lost what stood between them: 县应急局县水利局, 教育局财政局审计局.</summary>
internal static class GluedUnits
{
    /// <summary>Longer stretches are prose. UTF-16 code units.</summary>
    private const int LongestList = 80;

    /// <summary>Names of two characters (县委, 市局) do not end where the next one begins: 县委县政府.</summary>
    private const int ShortestName = 3;

    /// <summary>An office may follow its bureau's name (公安厅治安局): without the level again, so many names are a list.</summary>
    private const int FewestWithoutLevel = 3;

    private static readonly CharSet NameEnds = CharSet.Of("局委办厅部室");

    /// <summary>UTF-16 length of the first of several units in folded words without blanks, or 0 where they are one name.</summary>
    /// <param name="before">How many names have been parted from the same words already.</param>
    public static int FirstLength(ReadOnlySpan<char> words, int before)
    {
        if (words.Length is < 2 * ShortestName or > LongestList || !EndsPart(words[..^1]))
        {
            return 0;
        }

        ReadOnlySpan<char> prefix = default;
        var isKnown = false;
        for (var at = ShortestName; at <= words.Length - ShortestName; at++)
        {
            if (!EndsName(words[at - 1]))
            {
                continue;
            }

            prefix = isKnown ? prefix : words[..UnitNames.OwnPrefixLength(words)];
            isKnown = true;
            if (
                at >= prefix.Length + 2
                && IsPart(words[..at], prefix.Length)
                && (
                    BeginsAgain(words[at..], prefix)
                    || Count(words) is > 1 and var count && before + count >= FewestWithoutLevel
                )
            )
            {
                return at;
            }
        }

        return 0;
    }

    private static bool EndsPart(ReadOnlySpan<char> words) => words.LastIndexOfAny(NameEnds) >= ShortestName - 1;

    private static bool EndsName(char c) => NameEnds.Contains(c);

    private static bool IsPart(ReadOnlySpan<char> name, int prefix) =>
        EndsName(name[^1])
        && (UnitLexicon.Fields.PrefixLength(name[prefix..]) > 0 || IsPartyDepartment(name[prefix..]))
        && UnitShape.Of(name) == UnitForm.Agency;

    // 委编办 of 县委编办
    private static bool IsPartyDepartment(ReadOnlySpan<char> name) =>
        name is ['委', _, ..] && UnitLexicon.PartyDepartments.Contains(name[1..]);

    // The same level or place stands before the next name.
    private static bool BeginsAgain(ReadOnlySpan<char> rest, ReadOnlySpan<char> prefix) =>
        prefix.Length > 0
        && rest.StartsWith(prefix)
        && UnitNames.OwnPrefixLength(rest) == prefix.Length
        && UnitShape.Of(rest) == UnitForm.Agency;

    // How many names of a known field follow one another to the end; 0 where something else stands between.
    private static int Count(ReadOnlySpan<char> words)
    {
        var count = 0;
        for (var from = 0; from < words.Length; count++)
        {
            var prefix = UnitNames.OwnPrefixLength(words[from..]);
            var to = from + prefix + UnitLexicon.Fields.PrefixLength(words[(from + prefix)..]);
            var end = to > from + prefix ? words[to..].IndexOfAny("局委办厅") : -1;
            if (end < 0 || !IsPart(words[from..(to + end + 1)], prefix))
            {
                return 0;
            }

            from = to + end + 1;
        }

        return count;
    }
}
