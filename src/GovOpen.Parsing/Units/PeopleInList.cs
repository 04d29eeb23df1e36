using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>
/// Reads a cell whose column is headed 责任单位及责任人: words that are people stand behind or beside the units
/// (县政府办 张某某, 县财政局（张三）), and are told from them by their looks.
/// </summary>
internal static class PeopleInList
{
    public static UnitListReading Read(string text, UnitRole role)
    {
        var folded = TextFolder.Fold(text);
        var people = new List<UnitMention>();
        var rest = text.ToCharArray();
        for (var at = 0; at < folded.Length; )
        {
            var end = EndOfWord(folded, at);
            if (end > at && PersonNames.IsPerson(folded.AsSpan(at, end - at)))
            {
                end = WithName(folded, at, end);
                Take(text, folded, rest, at, end, people);
            }

            at = end + 1;
        }

        if (people.Count == 0)
        {
            return UnitListGrammar.Read(text, role);
        }

        var units = UnitListGrammar.Read(new string(rest), role);
        people.AddRange(units.Units);
        people.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return new(people, [.. units.Findings, GrammarRules.PersonAmongUnits]);
    }

    private static int EndOfWord(string folded, int at)
    {
        while (at < folded.Length && !IsEdge(folded[at]))
        {
            at++;
        }

        return at;
    }

    // 局长 张三 is one person.
    private static int WithName(string folded, int start, int end)
    {
        var next = end;
        while (next < folded.Length && UnitSource.IsBlank(folded[next]))
        {
            next++;
        }

        var last = EndOfWord(folded, next);
        return
            PersonNames.IsPost(folded.AsSpan(start, end - start))
            && last > next
            && PersonNames.IsName(folded.AsSpan(next, last - next))
            ? last
            : end;
    }

    private static void Take(string text, string folded, char[] rest, int start, int end, List<UnitMention> people)
    {
        var words = UnitWords.WithoutBlanks(text.AsSpan(start, end - start));
        people.Add(new(UnitRole.Person, words, words, UnitKind.Agency, start, end - start));
        var isBracketed = start > 0 && end < folded.Length && folded[start - 1] == '(' && folded[end] == ')';
        var from = isBracketed || (start > 0 && folded[start - 1] == ':') ? start - 1 : start;
        rest.AsSpan(from, end - from + (isBracketed ? 1 : 0)).Fill(' ');
    }

    private static bool IsEdge(char c) =>
        c is '、' or ',' or ';' or ':' or '(' or ')' or '/' or '。' or '|' || UnitSource.IsBlank(c);
}
