namespace GovOpen.Parsing.Units;

/// <summary>One walk over a text that collects the units which a clause makes responsible: 由县财政局牵头，会同县民政局.</summary>
internal sealed class DutyClauseScan(string text)
{
    // From 由 to its verb. UTF-16 code units.
    private const int LongestClause = 80;

    private static readonly (string Word, UnitRole Role)[] Verbs =
    [
        ("牵头", UnitRole.Lead),
        ("负责", UnitRole.Responsible),
        ("会同", UnitRole.Lead),
    ];

    private static readonly WordSet PartnerVerbs = new([
        "研究",
        "提出",
        "组织",
        "落实",
        "负责",
        "编制",
        "指导",
        "共同",
        "联合",
        "按",
        "进行",
        "确定",
        "审核",
        "配合",
        "统筹",
        "实施",
        "办理",
        "参与",
        "对",
        "依法",
        "根据",
        "拟订",
        "起草",
        "出台",
        "印发",
        "发布",
        "协调",
        "汇总",
        "检查",
        "评估",
    ]);

    private readonly UnitSource source = new(text);
    private readonly List<UnitMention> mentions = [];

    public IReadOnlyList<UnitMention> Run()
    {
        for (var at = source.Folded.IndexOf('由', StringComparison.Ordinal); at >= 0; )
        {
            var end = IsWordStart(at) ? ReadClause(at + 1) : at + 1;
            at = source.Folded.IndexOf('由', end);
        }

        return mentions;
    }

    // 理由, 自由, 事由 … are words of their own.
    private bool IsWordStart(int at) =>
        at == 0 || source.Folded[at - 1] is not ('理' or '自' or '事' or '缘' or '经' or '任' or '来' or '案' or '根');

    private int ReadClause(int start)
    {
        var limit = Math.Min(text.Length, start + LongestClause);
        for (var i = start; i < limit; i++)
        {
            if (source.Folded[i] is '。' or ';' or ':' or '由')
            {
                return i;
            }

            if (VerbAt(i) is { } verb && i > start)
            {
                return Add(start, i, verb.Role) ? ReadPartners(i, verb.Word == "会同") : i;
            }
        }

        return start;
    }

    private (string Word, UnitRole Role)? VerbAt(int at)
    {
        var rest = source.Folded.AsSpan(at);
        foreach (var (word, role) in Verbs)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return rest.Length > 2 && rest[2] is '人' or '同' or '制' or '解' or '的' or '单' or '部'
                    ? null
                    : (word, role);
            }
        }

        return null;
    }

    // 由县财政局牵头，会同县民政局…; 由县财政局牵头，县民政局配合: only what stands right behind.
    private int ReadPartners(int verb, bool joins)
    {
        var from = joins ? verb : Math.Min(text.Length, verb + 2);
        from = from < text.Length && source.Folded[from] == ',' ? from + 1 : from;
        var isJoined = source.Folded.AsSpan(from).StartsWith("会同", StringComparison.Ordinal);
        from += isJoined ? 2 : 0;
        var length = source.Folded.AsSpan(from, Math.Min(LongestClause, text.Length - from)).IndexOfAny(",。;");
        var clause = source.Folded.AsSpan(from, length < 0 ? Math.Min(LongestClause, text.Length - from) : length);
        var units =
            isJoined ? NamesLength(clause)
            : DutyVerb.Read(clause) is { IsCertain: true, Role: UnitRole.Cooperating } found ? found.Length
            : 0;
        return units > 0 && Add(from, from + units, UnitRole.Cooperating) ? from + units : from;
    }

    // 会同县民政局、县水利局研究制定…: the names end where a common verb begins behind one of them.
    private static int NamesLength(ReadOnlySpan<char> clause)
    {
        for (var i = 2; i < clause.Length; i++)
        {
            var isVerb =
                PartnerVerbs.PrefixLength(clause[i..]) > 0 || UnitLexicon.VerbHeads.PrefixLength(clause[i..]) > 0;
            if (isVerb && UnitShape.EndsLikeUnit(clause[..i]))
            {
                return i;
            }
        }

        return UnitShape.EndsLikeUnit(clause) ? clause.Length : 0;
    }

    private bool Add(int start, int end, UnitRole role)
    {
        var parser = new UnitListParser(source, role);
        parser.Read(start, end);
        var units = parser.Finish();
        if (parser.Unlike > 0 || parser.HasVerb || units.Count == 0)
        {
            return false;
        }

        foreach (var unit in units)
        {
            if (!IsNamed(unit))
            {
                return false;
            }
        }

        mentions.AddRange(units);
        return true;
    }

    // 县级以上人民政府, 行政机关, 主管部门 are anybody's, as laws put it.
    private static bool IsNamed(UnitMention unit) =>
        unit.Kind == UnitKind.Agency
            ? unit.Name.Length > 2
                && !unit.Name.Contains('级', StringComparison.Ordinal)
                && (UnitNames.OwnPrefixLength(unit.Name) > 0 || UnitLexicon.Fields.PrefixLength(unit.Name) > 0)
            : unit.Kind == UnitKind.Open || unit.Name.StartsWith('各');
}
