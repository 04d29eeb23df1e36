using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Levels that one 各 counts up: 各省、自治区、直辖市人民政府 is one group, not three.</summary>
internal static class LevelRun
{
    // No such run is longer. UTF-16 code units.
    private const int Longest = 24;

    private const string Words = "省自治直辖市州盟县区旗乡镇、,";

    private static readonly CharSet Levels = CharSet.Of(Words + "()〔〕");

    // What else names of levels hold: 各设区市, 各地级以上市, 各乡镇场, 各师市.
    private static readonly CharSet LevelCharacters = CharSet.Of(Words + "街道场师团设级地以上");

    /// <summary>Whether words are 各 or its like and levels, and nothing else: 各县、市、区, 各设区市, 有关县.</summary>
    public static bool IsOne(ReadOnlySpan<char> words) =>
        UnitLexicon.GroupHeads.PrefixLength(words) is > 0 and var head
        && head < words.Length
        && words[head..].IndexOfAnyExcept(LevelCharacters) < 0;

    /// <summary>Whether the separator at an offset stands between the levels of one group.</summary>
    public static bool GoesOn(UnitSource source, int from, int at, int end)
    {
        from = source.SkipBlanks(from, at);
        var words = source.Folded.AsSpan(from, Math.Max(0, at - from));
        var head = words.Length > Longest ? 0 : UnitLexicon.GroupHeads.PrefixLength(words);
        if (head == 0 || !IsLevels(words[head..]))
        {
            return false;
        }

        var rest = source.Folded.AsSpan(at + 1, Math.Min(end - at - 1, Longest));
        var levels = rest.IndexOfAnyExcept(Levels);
        levels = levels < 0 ? rest.Length : levels;
        rest = rest[levels..];
        return levels > 0
            && (
                rest.IsEmpty
                || rest.StartsWith("人民政府", StringComparison.Ordinal)
                || rest.StartsWith("政府", StringComparison.Ordinal)
                || rest.StartsWith("党委", StringComparison.Ordinal)
                || IsSharedOffice(source.Folded.AsSpan(at + 1, levels), rest)
            );
    }

    // 各市、县（市、区）财政局: what has brackets for its like is no single county's.
    private static bool IsSharedOffice(ReadOnlySpan<char> levels, ReadOnlySpan<char> rest) =>
        levels.ContainsAny("(〔") && UnitLexicon.Fields.PrefixLength(rest) > 0;

    private static bool IsLevels(ReadOnlySpan<char> words) => !words.IsEmpty && words.IndexOfAnyExcept(Levels) < 0;
}
