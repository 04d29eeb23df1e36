namespace GovOpen.Parsing.Units;

/// <summary>Tells whether layout, a line end or a page break cut one name of a unit in two, by the words on either side.</summary>
internal static class CutName
{
    private const int LongestField = 6;

    // The most that a line end leaves of the word that ends a name.
    private const int LongestRest = 4;

    /// <summary>县委 / 宣传部, 某街道办 / 事处, 县市 / 场监管局, 税务局等 / 部门. Folded, without blanks or a verb behind.</summary>
    public static bool AreOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        right is [not ('(' or ')'), ..]
        && (
            EndsWordOf(left, right)
            || CutsField(left, right)
            || (left is [.., '等'] && UnitLexicon.GroupNouns.Contains(right))
            || (left is [.., '委'] && UnitLexicon.PartyDepartments.Contains(right))
            || (left is [.., '政', '府'] && right is "各部门" or "各工作部门" or "各组成部门")
        );

    // 县司|法局, 县市|场监管局: what the agency deals with begins in one piece and goes on in the other.
    private static bool CutsField(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var rest = right[..^UnitLexicon.Endings.SuffixLength(right)];
        if (rest.Length is 0 or > LongestField || UnitLexicon.Fields.Contains(rest))
        {
            return false;
        }

        for (var length = 1; length <= Math.Min(left.Length, LongestField); length++)
        {
            if (UnitLexicon.Fields.Contains(string.Concat(left[^length..], rest)))
            {
                return true;
            }
        }

        return false;
    }

    // What ends a name begins in one piece and is all of the other: 办|公室, 乡|镇街道.
    private static bool EndsWordOf(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (right.Length > LongestRest)
        {
            return false;
        }

        ReadOnlySpan<char> joined = string.Concat(left[Math.Max(0, left.Length - LongestRest)..], right);
        for (var length = right.Length + 1; length <= joined.Length; length++)
        {
            var word = joined[^length..];
            if (UnitShape.IsBareEnding(word) || UnitShape.IsBareNoun(word))
            {
                return true;
            }
        }

        return false;
    }
}
