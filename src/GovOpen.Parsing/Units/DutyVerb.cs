using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>The verb phrase that says what the units before it do: 负责牵头落实, 按职责分工负责, 配合.</summary>
/// <param name="Length">UTF-16 code units before the phrase: the units' words.</param>
/// <param name="Role">The role that it gives.</param>
/// <param name="IsCertain">False where the words before it do not end as a unit does.</param>
internal readonly record struct DutyVerb(int Length, UnitRole Role, bool IsCertain)
{
    // No verb phrase is longer. UTF-16 code units.
    private const int Longest = 32;

    private static readonly (string Word, UnitRole Role)[] WordRoles =
    [
        .. RoleWords.Common,
        ("主抓", UnitRole.Lead),
        ("督促", UnitRole.Supervising),
        ("开展", UnitRole.Responsible),
        ("审核", UnitRole.Responsible),
        ("审查", UnitRole.Responsible),
        ("组织", UnitRole.Responsible),
        ("研究", UnitRole.Responsible),
        ("统筹", UnitRole.Responsible),
        ("统筹协调", UnitRole.Responsible),
        ("协调推动", UnitRole.Responsible),
        ("协调推进", UnitRole.Responsible),
        ("各负其责", UnitRole.Responsible),
        ("各司其职", UnitRole.Responsible),
        ("按职责分工", UnitRole.Responsible),
        ("按职能分工", UnitRole.Responsible),
        ("按照职责分工", UnitRole.Responsible),
        ("按职责", UnitRole.Responsible),
        ("按照职责", UnitRole.Responsible),
    ];

    private static readonly WordTable<UnitRole?> Words = FileWords();

    private static readonly WordSet Roles = new(Array.ConvertAll(WordRoles, row => row.Word));

    // 负责人, 负责同志, 牵头领导.
    private static readonly CharSet NotObjects = CharSet.Of("人同领");

    private static readonly WordSet ObjectVerbs = new(["负责", "牵头", "配合", "协助"]);

    // Words of such phrases that give no role by themselves.
    private static readonly WordSet Fillers = new([
        "按",
        "按照",
        "依照",
        "依据",
        "根据",
        "依",
        "在",
        "各自",
        "职责",
        "职能",
        "职权",
        "分工",
        "责任",
        "任务",
        "范围",
        "内",
        "具体",
        "共同",
        "分别",
        "分头",
        "总",
        "积极",
        "密切",
        "切实",
        "抓好",
        "抓",
        "做好",
        "贯彻",
        "执行",
        "工作",
        "要",
        "并",
        "和",
        "及",
        "认真",
        "主动",
        "联合",
        "全面",
        "协调",
        "推进",
        "推动",
        "抓总",
        "予以",
        "日常",
        "修改",
        "办理",
        "其他",
        "相关",
    ]);

    /// <summary>Finds the phrase at the end of a folded item without blanks, or null.</summary>
    public static DutyVerb? Read(ReadOnlySpan<char> item)
    {
        UnitRole? role = null;
        var end = item.Length;
        while (end > 0 && item.Length - end <= Longest)
        {
            var word = Roles.SuffixLength(item[..end]);
            var filler = word > 0 ? 0 : Fillers.SuffixLength(item[..end]);
            if (word + filler == 0)
            {
                break;
            }

            end -= word + filler;
            if (word > 0)
            {
                role = Stronger(role, Words.TryGet(item.Slice(end, word), out var given) ? given : null);
            }

            if (role is { } found && UnitShape.EndsLikeUnit(item[..end]))
            {
                return new DutyVerb(end, found, IsCertain: true);
            }
        }

        // 县政协办 ends like a verb and is a name.
        return role is not { } last || end > 0 && UnitShape.Of(item) != UnitForm.None
            ? null
            : new DutyVerb(end, last, IsCertain: end == 0);
    }

    /// <summary>As <see cref="Read"/>, and a verb behind a unit and before what the unit does: 县大数据局负责技术支撑.</summary>
    public static DutyVerb? ReadWithObject(ReadOnlySpan<char> item, UnitFindings findings)
    {
        var plain = Read(item);
        if (plain is { IsCertain: true })
        {
            return plain;
        }

        for (var at = 2; at < item.Length - 3; at++)
        {
            var word = ObjectVerbs.PrefixLength(item[at..]);
            if (word > 0 && !NotObjects.Contains(item[at + word]) && UnitShape.EndsLikeUnit(item[..at]))
            {
                findings.Add(GrammarRules.UnitHasDuty);
                return new DutyVerb(at, Words.TryGet(item.Slice(at, word), out var role) ? role!.Value : default, true);
            }
        }

        return plain;
    }

    /// <summary>Where the next units begin behind who leads, with nothing between: 县财政局牵头县审计局配合 → 6; else 0.</summary>
    public static int EndOfLead(ReadOnlySpan<char> item)
    {
        const string Lead = "牵头";
        var end = item.IndexOf(Lead, StringComparison.Ordinal) + Lead.Length;
        if (end <= Lead.Length + 1 || end >= item.Length || !UnitShape.EndsLikeUnit(item[..(end - Lead.Length)]))
        {
            return 0;
        }

        while (Roles.PrefixLength(item[end..]) + Fillers.PrefixLength(item[end..]) is > 0 and var word)
        {
            end += Math.Min(word, item.Length - end);
        }

        var rest = item[end..];
        var names = Read(rest) is { IsCertain: true, Length: > 0 } verb ? rest[..verb.Length] : rest;
        return UnitShape.Of(names) != UnitForm.None ? end : 0;
    }

    // 负责牵头落实 leads, whatever else it says; 负责配合 cooperates.
    private static UnitRole? Stronger(UnitRole? one, UnitRole? other) =>
        one is null ? other
        : other is null ? one
        : Rank(one.Value) >= Rank(other.Value) ? one
        : other;

    private static int Rank(UnitRole role) =>
        role switch
        {
            UnitRole.Lead => 3,
            UnitRole.Cooperating => 2,
            UnitRole.Supervising => 1,
            _ => 0,
        };

    private static WordTable<UnitRole?> FileWords()
    {
        var words = new WordTable<UnitRole?>(WordRoles.Length);
        foreach (var (word, role) in WordRoles)
        {
            words.Add(word, role);
        }

        return words;
    }
}
