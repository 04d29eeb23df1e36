using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>What clauses of duty have in common, whoever stands before the verb: named units alone count.</summary>
internal static class DutyClause
{
    // Behind the verb. UTF-16 code units.
    private const int LongestClause = 80;

    private static readonly WordSet PartnerVerbs = new([
        "于",
        "研究",
        "另行",
        "抓紧",
        "及时",
        "定期",
        "强化",
        "督促",
        "严格",
        "加快",
        "加强",
        "推进",
        "推动",
        "做好",
        "抓好",
        "开展",
        "建立",
        "制定",
        "完善",
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
        "修改",
        "修订",
        "核实",
        "核查",
        "协商",
        "细化",
        "梳理",
        "排查",
        "处理",
        "解决",
        "尽快",
        "会商",
        "成立",
        "组建",
        "召开",
        "举办",
        "聘请",
        "抽调",
        "选派",
        "调查",
        "督导",
        "督查",
        "打击",
        "查处",
        "公布",
        "公开",
        "宣传",
        "设立",
        "引导",
        "支持",
        "拟定",
        "研判",
        "安排",
        "拨付",
        "筹集",
        "承担",
    ]);

    private static readonly WordSet Auxiliaries = new([
        "要",
        "应",
        "应当",
        "须",
        "具体",
        "分别",
        "共同",
        "要积极",
        "应积极",
        "积极",
        "要主动",
        "按职责",
        "按照职责",
        "按职责分工",
        "按照职责分工",
        "按各自职责",
        "按各自职责分工",
        "予以",
        "给予",
    ]);

    /// <summary>Adds who helps, where it stands right behind the verb; returns how far it was read.</summary>
    // 由县财政局牵头，会同县民政局…; 由县财政局牵头，县民政局配合: only what stands right behind.
    public static int ReadPartners(UnitSource source, int verb, bool joins, List<UnitMention> mentions)
    {
        var from = joins ? verb : Math.Min(source.Text.Length, verb + 2);
        from = from < source.Text.Length && source.Folded[from] == ',' ? from + 1 : from;
        var isJoined = source.Folded.AsSpan(from).StartsWith("会同", StringComparison.Ordinal);
        from += isJoined ? 2 : 0;
        var sentence = source.Folded.AsSpan(from, Math.Min(LongestClause, source.Text.Length - from));
        sentence = sentence[..Length(sentence, 0, "。;")];
        if (isJoined)
        {
            var names = NamesLength(sentence[..Length(sentence, 0, ",")]);
            return names > 0 && Add(source, from, from + names, UnitRole.Cooperating, mentions) ? from + names : from;
        }

        // 由县财政局牵头，县审计局、县民政局，各乡镇配合: the names may have commas between them.
        for (var end = Length(sentence, 0, ","); end > 0; end = Length(sentence, end + 1, ","))
        {
            var clause = sentence[..end];
            if (DutyVerb.Read(clause) is { IsCertain: true, Role: not UnitRole.Lead } found)
            {
                return Add(source, from, from + found.Length, found.Role, mentions) ? from + found.Length : from;
            }

            if (end == sentence.Length || !UnitShape.EndsLikeUnit(clause))
            {
                break;
            }
        }

        return from;
    }

    // Where the first of some characters stands at or behind an offset, or the end.
    private static int Length(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> stops) =>
        text[Math.Min(from, text.Length)..].IndexOfAny(stops) is >= 0 and var at ? from + at : text.Length;

    /// <summary>
    /// Whether common words of doing begin behind names that end like a unit's: 由县财政局根据…; not 由县财政局制定的….
    /// </summary>
    public static bool BeginsDeed(ReadOnlySpan<char> names, ReadOnlySpan<char> behind) =>
        PartnerVerbs.PrefixLength(behind) is > 0 and var length
        && behind[length..] is not ['的' or '了' or '过', ..]
        && UnitShape.EndsLikeUnit(names);

    /// <summary>The end of the names before a verb, without what says how they act: 按职责分工, 共同.</summary>
    public static int WithoutAuxiliary(UnitSource source, int start, int end) =>
        end - Auxiliaries.SuffixLength(source.Folded.AsSpan(start, end - start));

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

    /// <summary>Whether what begins like a verb of duty is part of a noun: 负责人, 负责同志, 配合单位, 牵头制.</summary>
    public static bool IsNoun(ReadOnlySpan<char> verb) =>
        verb.Length > 2 && verb[2] is '人' or '同' or '制' or '解' or '的' or '单' or '部';

    /// <summary>Adds the units of a range, if they are named units and nothing else.</summary>
    public static bool Add(UnitSource source, int start, int end, UnitRole role, List<UnitMention> mentions)
    {
        var parser = new UnitListParser(source, role);
        parser.Read(start, end);
        var units = parser.Finish();
        if (parser.Unlike > 0 || parser.HasVerb || units.Count == 0)
        {
            return false;
        }

        // Who helps stands behind who answers, and may be anybody; 各乡镇、街道办事处 are as many as 各 says.
        var isMany = role == UnitRole.Cooperating || mentions.Count > 0;
        foreach (var unit in units)
        {
            isMany |= unit.Kind == UnitKind.Group && unit.Name.StartsWith('各');
            if (!IsNamed(unit) && !(isMany && (unit.Kind == UnitKind.Group || role == UnitRole.Cooperating)))
            {
                return false;
            }
        }

        mentions.AddRange(units);
        return true;
    }

    // 县级以上人民政府, 行政机关, 主管部门 are anybody's, as laws put it.
    private static bool IsNamed(UnitMention unit)
    {
        var name = TextFolder.Simplify(unit.Name);
        return unit.Kind == UnitKind.Agency
            ? name.Length > 2
                && !name.Contains('级', StringComparison.Ordinal)
                && (UnitNames.OwnPrefixLength(name) > 0 || UnitLexicon.Fields.PrefixLength(name) > 0 || IsOffice(name))
            : unit.Kind == UnitKind.Open || name.StartsWith('各');
    }

    // 秘书股, 党政办: an office of the house that writes.
    private static bool IsOffice(string name) =>
        name is [.., '股' or '科'] or [_, _, .., '室' or '所' or '站' or '队' or '处']
        || (name is [.., '办'] && !name.StartsWith('承') && !name.StartsWith('主'));
}
