using System.Buffers;

namespace GovOpen.Parsing.Units;

/// <summary>
/// One walk over a text that collects the units which are the subject of a clause of duty: 县财政局负责…，
/// 县财政局要会同县审计局…, and behind such a clause 县审计局配合. A clause counts only where named units begin it and
/// nothing else stands before the verb.
/// </summary>
/// <param name="isPartners">Somebody answers already: only who helps is looked for (…；县审计局予以配合).</param>
internal sealed class DutySubjectScan(string text, bool isPartners = false)
{
    /// <summary>From the head of the clause to its verb. UTF-16 code units.</summary>
    private const int LongestSubject = 60;

    private static readonly (string Word, UnitRole Role)[] Verbs =
    [
        ("牵头", UnitRole.Lead),
        ("会同", UnitRole.Lead),
        ("负责", UnitRole.Responsible),
        ("配合", UnitRole.Cooperating),
        ("按职责分工", UnitRole.Responsible),
        ("按照职责分工", UnitRole.Responsible),
    ];

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。;,:!?\n");

    private readonly UnitSource source = new(text);
    private readonly List<UnitMention> mentions = [];

    public static bool MayHold(string text) =>
        text.Contains("负责", StringComparison.Ordinal)
        || text.Contains("牵头", StringComparison.Ordinal)
        || text.Contains("会同", StringComparison.Ordinal)
        || text.Contains("职责分工", StringComparison.Ordinal);

    public IReadOnlyList<UnitMention> Run()
    {
        for (var start = 0; start < text.Length; )
        {
            var read = ReadClause(start, ClauseEnd(start));
            start = ClauseEnd(read) + 1;
        }

        return mentions;
    }

    private int ClauseEnd(int from)
    {
        var length = source.Folded.AsSpan(from).IndexOfAny(ClauseEnds);
        return length < 0 ? text.Length : from + length;
    }

    /// <summary>Reads the first verb of a clause; returns how far it was read.</summary>
    private int ReadClause(int start, int end)
    {
        var limit = Math.Min(end, start + LongestSubject);
        for (var at = start + 2; at < limit; at++)
        {
            if (VerbAt(at) is { } verb)
            {
                return Read(start, at, verb);
            }
        }

        return start;
    }

    private (string Word, UnitRole Role)? VerbAt(int at)
    {
        if (source.Folded[at] is not ('牵' or '会' or '负' or '配' or '按'))
        {
            return null;
        }

        var rest = source.Folded.AsSpan(at);
        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb.Word, StringComparison.Ordinal))
            {
                // Who merely helps is named behind who answers.
                return
                    DutyClause.IsNoun(rest)
                    || (verb.Role == UnitRole.Cooperating ? mentions.Count == 0 && !isPartners : isPartners)
                    ? null
                    : verb;
            }
        }

        return null;
    }

    /// <summary>Reads a clause from its head to its verb; returns how far it was read.</summary>
    private int Read(int clause, int verb, (string Word, UnitRole Role) found)
    {
        var start = source.SkipBlanks(clause, verb);
        start += source.Folded[start] == '请' ? 1 : 0;
        var end = DutyClause.WithoutAuxiliary(source, start, verb);
        if (!BeginsPlainly(start) || TellsOfPast(verb) || !DutyClause.Add(source, start, end, found.Role, mentions))
        {
            return verb;
        }

        return found.Role == UnitRole.Cooperating
            ? verb
            : DutyClause.ReadPartners(source, verb, found.Word == "会同", mentions);
    }

    // 县财政局会同县审计局研究提出了意见: what was done is no duty.
    private bool TellsOfPast(int verb) => source.Folded.AsSpan(verb, ClauseEnd(verb) - verb).ContainsAny('了', '已');

    // Before 县财政局 may stand a place or any verb; who begins with the level itself, its field or 各 is certain.
    private bool BeginsPlainly(int start) =>
        ("各县市省区州镇乡旗盟".Contains(source.Folded[start]) && !IsAnybody(start))
        || source.Folded.AsSpan(start).StartsWith("自治", StringComparison.Ordinal)
        || UnitLexicon.Fields.PrefixLength(source.Folded.AsSpan(start)) > 0;

    // 各级人民政府: whoever it may be.
    private bool IsAnybody(int start) => source.Folded.AsSpan(start).StartsWith("各级", StringComparison.Ordinal);
}
