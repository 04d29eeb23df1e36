namespace GovOpen.Parsing.Units;

/// <summary>Tells by its looks whether a stretch of folded words without blanks is a unit.</summary>
internal static class UnitShape
{
    /// <summary>No unit's name is longer, brackets apart; longer stretches are prose. UTF-16 code units.</summary>
    private const int LongestName = 40;

    /// <summary>No item is longer, brackets included. UTF-16 code units.</summary>
    private const int LongestItem = 200;

    /// <summary>The form of a whole item, its trailing 等 and brackets included.</summary>
    public static UnitForm Of(ReadOnlySpan<char> item)
    {
        var core = WithoutBrackets(item[..(item.Length - OpenTail(item))]);
        if (
            core.IsEmpty
            || core.Length > LongestName
            || core.Contains(':')
            || core.Contains(")由", StringComparison.Ordinal)
            || UnitLexicon.VerbHeads.PrefixLength(core) > 0
        )
        {
            return UnitForm.None;
        }

        if (IsGroup(core))
        {
            return UnitForm.Group;
        }

        return EndsLikeAgency(core) ? UnitForm.Agency : UnitForm.None;
    }

    /// <summary>Whether the words end as a unit's name does: agency, group noun, either with 等 or brackets behind.</summary>
    public static bool EndsLikeUnit(ReadOnlySpan<char> words)
    {
        words = words[Math.Max(0, words.Length - LongestItem)..];
        var core = WithoutBrackets(words[..(words.Length - OpenTail(words))]);
        return EndsLikeAgency(core)
            || UnitLexicon.GroupNouns.SuffixLength(core) > 0
            || UnitLexicon.BareGroups.Contains(core);
    }

    /// <summary>Whether the words end as one organization's name does.</summary>
    public static bool EndsLikeAgency(ReadOnlySpan<char> core)
    {
        var ending = UnitLexicon.Endings.SuffixLength(core);
        return ending > 0
            && core.Length > 1
            && UnitLexicon.FalseEndings.SuffixLength(core) < ending
            && !(ending == 1 && Counts(core[^2]));
    }

    // 新建幼儿园4所, 加装电梯60部, 治理黑臭水体30余处
    private static bool Counts(char c) => char.IsAsciiDigit(c) || c == '余';

    /// <summary>Whether the words are a noun that stands for many, with nothing that says which: 单位, 街道办事处.</summary>
    public static bool IsBareNoun(ReadOnlySpan<char> words)
    {
        var core = WithoutBrackets(words);
        return UnitLexicon.BareGroups.Contains(core) || UnitLexicon.GroupNouns.Contains(core);
    }

    /// <summary>Whether the words are nothing but the ending of a name: 局, 办公室.</summary>
    public static bool IsBareEnding(ReadOnlySpan<char> words) =>
        words is "办公室" or "分局" or "支队" or "大队" || UnitLexicon.Endings.Contains(WithoutBrackets(words));

    /// <summary>UTF-16 length of a tail that leaves a list open (等, 等部门（单位）, 等12个单位), or 0.</summary>
    public static int OpenTail(ReadOnlySpan<char> item)
    {
        var at = item.LastIndexOf('等');
        if (at < 0)
        {
            return 0;
        }

        var rest = WithoutBrackets(item[(at + 1)..]);
        var isTail = rest.IsEmpty ? at + 1 == item.Length : UnitLexicon.GroupNouns.SuffixLength(rest) > 0;
        return isTail && rest.Length <= LongestName / 2
            ? item.Length - at + (at > 0 && item[at - 1] == '等' ? 1 : 0)
            : 0;
    }

    /// <summary>The words before the brackets that end them: 各乡镇（街道、园区） → 各乡镇.</summary>
    public static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> words)
    {
        while (words.Length > 0 && words[^1] is ')' or '〕' or '〉')
        {
            var depth = 0;
            var open = words.Length - 1;
            for (; open >= 0; open--)
            {
                depth +=
                    words[open] is ')' or '〕' or '〉' ? 1
                    : words[open] is '(' or '〔' or '〈' ? -1
                    : 0;
                if (depth == 0)
                {
                    break;
                }
            }

            if (open < 0)
            {
                return words.TrimEnd(")〕〉");
            }

            words = words[..open];
        }

        return words;
    }

    /// <summary>Whether the words open as a group does: 各, 有关.</summary>
    public static bool HasGroupHead(ReadOnlySpan<char> core) =>
        UnitLexicon.GroupHeads.PrefixLength(core) > 0 && UnitLexicon.GroupFalseHeads.PrefixLength(core) == 0;

    private static bool IsGroup(ReadOnlySpan<char> core) =>
        UnitLexicon.GroupNouns.SuffixLength(core) > 0
        || UnitLexicon.BareGroups.Contains(core)
        || LevelRun.IsOne(core)
        || HasGroupHead(core) && EndsLikeAgency(core);
}
