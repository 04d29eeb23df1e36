using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>What the label before a colon announces.</summary>
internal enum DutyLabelKind
{
    /// <summary>No label of a responsibility note.</summary>
    None,

    /// <summary>Units: 责任单位, 牵头.</summary>
    Units,

    /// <summary>People: 分管领导, 责任人.</summary>
    People,

    /// <summary>A time limit: 完成时限.</summary>
    Deadline,

    /// <summary>Something that belongs to the note and is neither: 联系电话.</summary>
    Other,

    /// <summary>What is to be reached, inside a note's brackets; without brackets the task's own text: 目标任务.</summary>
    Aim,
}

/// <summary>A label of a responsibility note.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Role">The role of the units or people behind it.</param>
internal readonly record struct DutyLabel(DutyLabelKind Kind, UnitRole Role)
{
    /// <summary>No label is longer. UTF-16 code units without blanks.</summary>
    public const int Longest = 16;

    /// <summary>The characters that a label may begin with.</summary>
    public static readonly CharSet Heads = CharSet.Of(
        "牵主责负承落实完办执配参协会督指监分挂包第直具省市区县镇总本属时期截工整推联电备目成任活行检抽开组报验职部单起考销建业项领局院校带经共其相涉认公跟村乡河湖林链竣节科处股"
    );

    private static readonly WordSet Qualifiers = new([
        "主要",
        "第一",
        "直接",
        "具体",
        "省级",
        "市级",
        "区级",
        "县级",
        "镇级",
        "乡级",
        "村级",
        "省直",
        "市直",
        "区直",
        "县直",
        "省",
        "市",
        "区",
        "县",
        "镇",
        "乡",
        "村",
        "局",
        "院",
        "校",
        "主",
        "总",
        "本级",
        "属地",
        "共同",
        "其他",
        "其它",
        "相关",
        "公开",
        "跟踪",
        "行业",
        "项目",
    ]);

    // 牵头及责任单位 gives two roles, and the first word decides.
    private static readonly (string Word, UnitRole Role)[] StemRoles =
    [
        .. RoleWords.Common,
        ("责任", UnitRole.Responsible),
        ("办理", UnitRole.Responsible),
        ("执行", UnitRole.Responsible),
        ("整改", UnitRole.Responsible),
        ("主管", UnitRole.Responsible),
        ("建设", UnitRole.Responsible),
        ("业主", UnitRole.Responsible),
        ("承接", UnitRole.Responsible),
        ("认领", UnitRole.Responsible),
        ("经办", UnitRole.Responsible),
        ("会办", UnitRole.Cooperating),
        ("会同", UnitRole.Cooperating),
        ("协作", UnitRole.Cooperating),
        ("联合", UnitRole.Cooperating),
        ("涉及", UnitRole.Cooperating),
        ("督查", UnitRole.Supervising),
        ("监管", UnitRole.Supervising),
        ("验收", UnitRole.Supervising),
        ("销号", UnitRole.Supervising),
        ("考核", UnitRole.Supervising),
        ("分管", UnitRole.Person),
        ("联系", UnitRole.Person),
        ("领衔", UnitRole.Person),
        ("带队", UnitRole.Person),
        ("挂钩", UnitRole.Person),
        ("挂点", UnitRole.Person),
        ("挂联", UnitRole.Person),
        ("包联", UnitRole.Person),
        ("包保", UnitRole.Person),
        ("包抓", UnitRole.Person),
        ("包案", UnitRole.Person),
        ("包片", UnitRole.Person),
        ("包村", UnitRole.Person),
    ];

    // Every stem has two characters.
    private const int StemLength = 2;

    private static readonly WordTable<UnitRole?> Stems = FileStems();

    // What may stand between the words of a label.
    private const string Joints = "及和与或/()、";

    private static readonly WordSet UnitNouns = new([
        "单位",
        "部门",
        "科室",
        "处室",
        "股室",
        "部室",
        "办所",
        "站所",
        "科所",
        "机构",
        "主体",
        "机关",
        "司局",
        "委办",
        "学院",
        "乡镇",
        "镇街",
        "街道",
        "社区",
        "村",
        "局",
        "处",
        "科",
        "股",
        "室",
        "岗位",
    ]);

    private static readonly WordSet PeopleNouns = new(
        "领导 负责人 责任人 人员 同志 班子成员 河长 湖长 林长 链长 人".Split(' ')
    );

    // Posts, of whom a label says what they do: 分管副县长.
    private static readonly WordSet PostNouns = new(["县长", "市长", "区长", "局长", "镇长", "校长", "院长", "主任"]);

    private static readonly WordSet TimeWords = new([
        "完成",
        "办结",
        "办理",
        "落实",
        "整改",
        "推进",
        "截止",
        "时限",
        "期限",
        "时间",
        "节点",
        "要求",
        "安排",
        "工作",
        "计划",
        "任务",
        "进度",
        "活动",
        "行动",
        "检查",
        "抽查",
        "开展",
        "组织",
        "实施",
        "报送",
        "督办",
        "验收",
        "竣工",
        "开竣工",
        "建设",
        "及",
        "和",
    ]);

    private static readonly WordSet Others = new(["联系人", "联系人员", "联系电话", "联系方式", "电话", "备注"]);

    private static readonly WordSet Aims = new(["工作目标", "目标任务", "完成标准", "工作标准", "成果形式"]);

    // 任务分工：县财政局牵头，县审计局配合: who does what. Whoever has no verb answers; 部门：县财政局.
    private static readonly WordSet Divisions = new([
        "部门",
        "科室",
        "处室",
        "股室",
        "分工",
        "任务分工",
        "职责分工",
        "责任分工",
        "工作分工",
        "部门分工",
        "单位分工",
    ]);

    // What stands behind a label without a noun: 牵头：县财政局.
    private static readonly WordSet BareStems = new([
        "牵头",
        "主责",
        "责任",
        "负责",
        "配合",
        "参与",
        "协同",
        "会同",
        "会办",
        "协作",
        "协助",
        "督办",
        "督导",
        "承办",
        "主办",
        "协办",
    ]);

    // Nearly all words that are asked about fail at their first character.
    private static readonly CharSet DutyHeads = CollectHeads();

    /// <summary>Reads folded words without blanks that stand before a colon.</summary>
    public static DutyLabel Read(ReadOnlySpan<char> words)
    {
        if (words.Length is < 2 or > Longest)
        {
            return default;
        }

        if (Others.Contains(words))
        {
            return new DutyLabel(DutyLabelKind.Other, default);
        }

        if (Aims.Contains(words))
        {
            return new DutyLabel(DutyLabelKind.Aim, default);
        }

        // 责任单位为：, 责任部门分别是：
        words = words is [_, _, .., '为' or '是'] ? words[..^1] : words;
        words = words is [_, _, .., '分', '别'] ? words[..^2] : words;
        return IsTime(words) ? new DutyLabel(DutyLabelKind.Deadline, default) : ReadDuty(words);
    }

    /// <summary>Where the colon stands behind a label at the head of folded words that names who leads, or −1.</summary>
    public static int LeadColon(ReadOnlySpan<char> folded) =>
        folded.IndexOf(':') is > 0 and <= Longest and var colon
        && Read(HanText.WithoutBlanks(folded[..colon])) is { Kind: DutyLabelKind.Units, Role: UnitRole.Lead }
            ? colon
            : -1;

    private static bool IsTime(ReadOnlySpan<char> words)
    {
        if (words is "节点" or "完成节点")
        {
            return true;
        }

        if (
            words.IndexOfAny('时', '期') < 0
            || !(
                words.EndsWith("时限", StringComparison.Ordinal)
                || words.EndsWith("期限", StringComparison.Ordinal)
                || words.Contains("时间", StringComparison.Ordinal)
                || words.Contains("时限", StringComparison.Ordinal)
            )
        )
        {
            return false;
        }

        while (TimeWords.PrefixLength(words) is > 0 and var length)
        {
            words = words[length..];
        }

        return words.IsEmpty;
    }

    private static DutyLabel ReadDuty(ReadOnlySpan<char> words)
    {
        // 执行公开（责任单位：…: the bracket begins the note.
        if (!DutyHeads.Contains(words[0]) || words.Contains('(') != words.Contains(')'))
        {
            return default;
        }

        if (Divisions.Contains(words))
        {
            return new DutyLabel(DutyLabelKind.Units, UnitRole.Responsible);
        }

        if (BareStems.Contains(words))
        {
            return new DutyLabel(DutyLabelKind.Units, RoleOf(words) ?? default);
        }

        UnitRole? role = null;
        var isUnits = false;
        var isPeople = false;
        for (var rest = words; !rest.IsEmpty; )
        {
            var qualifier = Qualifiers.PrefixLength(rest);
            var people = role == UnitRole.Person ? PostLength(rest) : 0;
            people = people > 0 ? people : PeopleNouns.PrefixLength(rest);
            var units = people > 0 ? 0 : UnitNouns.PrefixLength(rest);
            units = units < qualifier ? 0 : units;
            isPeople |= people > 0;
            isUnits |= units > 0;
            var length = people + units;
            if (length == 0 && RoleOf(rest) is { } found)
            {
                role ??= found;
                length = StemLength;
            }

            length =
                length > 0 ? length
                : qualifier > 0 ? qualifier
                : Joints.Contains(rest[0]) ? 1
                : 0;
            if (length == 0)
            {
                return default;
            }

            rest = rest[length..];
        }

        return isUnits && role is { } unitRole && unitRole != UnitRole.Person
                ? new DutyLabel(DutyLabelKind.Units, unitRole)
            : isPeople ? new DutyLabel(DutyLabelKind.People, UnitRole.Person)
            : default;
    }

    private static int PostLength(ReadOnlySpan<char> rest)
    {
        var deputy = rest[0] == '副' ? 1 : 0;
        return PostNouns.PrefixLength(rest[deputy..]) is > 0 and var length ? deputy + length : 0;
    }

    private static UnitRole? RoleOf(ReadOnlySpan<char> words) =>
        Stems.TryGet(words[..Math.Min(words.Length, StemLength)], out var role) ? role : null;

    private static WordTable<UnitRole?> FileStems()
    {
        var stems = new WordTable<UnitRole?>(StemRoles.Length);
        foreach (var (word, role) in StemRoles)
        {
            stems.Add(word, role);
        }

        return stems;
    }

    private static CharSet CollectHeads() =>
        CharSet.Of(
            Joints
                + CharSet.HeadsOf([
                    .. StemRoles.Select(static row => row.Word),
                    .. UnitNouns.Words,
                    .. PeopleNouns.Words,
                    .. Qualifiers.Words,
                    .. Divisions.Words,
                ])
        );
}
