using System.Buffers;

namespace GovOpen.Parsing.Units;

/// <summary>
/// One walk over a text that collects the units which are the subject of a clause of duty: 县财政局负责…，
/// 县财政局要会同县审计局…, 县财政局应于6月底前…, and beside such a clause 县民政局做好… and 县审计局配合. A clause counts only
/// where named units begin it and nothing else stands before the verb.
/// </summary>
/// <param name="isPartners">Somebody answers already: only who helps is looked for (…；县审计局予以配合).</param>
internal sealed class DutySubjectScan(string text, bool isPartners = false)
{
    /// <summary>From the head of the clause to its verb. UTF-16 code units.</summary>
    private const int LongestSubject = 60;

    // UTF-16 code units.
    private const int LongestLimit = 14;
    private const int LongestLabel = 4;

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

    // Somebody answers for a part of the work: so do the others who are told what to do.
    private bool readsDeeds;

    public static bool MayHold(string text) =>
        text.Contains("负责", StringComparison.Ordinal)
        || text.Contains('前', StringComparison.Ordinal)
        || text.Contains("牵头", StringComparison.Ordinal)
        || text.Contains("会同", StringComparison.Ordinal)
        || text.Contains("职责分工", StringComparison.Ordinal);

    public IReadOnlyList<UnitMention> Run()
    {
        ReadClauses();
        if (mentions.Count > 0 && !isPartners)
        {
            mentions.Clear();
            readsDeeds = true;
            ReadClauses();
        }

        return mentions;
    }

    private void ReadClauses()
    {
        for (var start = 0; start < text.Length; )
        {
            var read = ReadClause(start, ClauseEnd(start));
            start = ClauseEnd(read) + 1;
        }
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
            if (VerbAt(start, at) is { } verb)
            {
                return Read(start, at, verb);
            }
        }

        return start;
    }

    private (string Word, UnitRole Role)? VerbAt(int start, int at)
    {
        if (source.Folded[at] is not ('牵' or '会' or '负' or '配' or '按'))
        {
            return !isPartners && (BeginsLimit(start, at) || (readsDeeds && BeginsDeed(start, at)))
                ? ("", UnitRole.Responsible)
                : null;
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

    // 县财政局应于6月底前公布: who does something by a day answers for it; 各单位要于… is whoever reads it, unless asked (请).
    private bool BeginsLimit(int start, int at)
    {
        if (source.Folded[source.SkipBlanks(start, at)] == '各')
        {
            return false;
        }

        var rest = source.Folded.AsSpan(at, Math.Min(LongestLimit, text.Length - at));
        rest = rest is ['于' or '在', ..] ? rest[1..] : rest;
        return rest is [>= '0' and <= '9', ..]
            && !char.IsAsciiDigit(source.Folded[at - 1])
            && rest.IndexOfAnyExcept("0123456789年月日底末 ") is > 1 and var end
            && rest[end] == '前'
            && rest[end - 1] != ' '
            && !char.IsAsciiDigit(rest[end - 1]);
    }

    private bool BeginsDeed(int start, int at)
    {
        var end = DutyClause.WithoutAuxiliary(source, start, at);
        return DutyClause.BeginsDeed(source.Folded.AsSpan(start, end - start), source.Folded.AsSpan(at));
    }

    /// <summary>Reads a clause from its head to its verb; returns how far it was read.</summary>
    private int Read(int clause, int verb, (string Word, UnitRole Role) found)
    {
        var start = source.SkipBlanks(BehindLabel(source.SkipBlanks(clause, verb)), verb);
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

    // （一）县财政局负责…；（二）县审计局负责…
    private int BehindLabel(int start) =>
        source.Folded[start] == '(' && source.PartnerOf(start) is > 0 and var close && close - start <= LongestLabel
            ? close + 1
            : start;

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
