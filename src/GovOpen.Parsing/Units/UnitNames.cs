using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Restores what a list of names leaves out: 县民政局、财政局 → 县民政局, 县财政局.</summary>
internal sealed class UnitNames(UnitFindings findings)
{
    // Their names repeat no prefix because the whole country has one of each.
    private static readonly WordSet NationalEndings = new([
        "总局",
        "总署",
        "总台",
        "银保监会",
        "证监会",
        "人民银行",
        "总行",
    ]);

    private static readonly WordSet BranchEndings = new(["分局", "支局", "支行", "分行", "分公司", "分中心", "支公司"]);

    private static readonly WordSet PlaceEndings = new([
        "镇",
        "乡",
        "街道",
        "街道办",
        "街道办事处",
        "镇人民政府",
        "乡人民政府",
        "镇政府",
        "乡政府",
        "社区",
        "村",
        "开发区",
        "园区",
        "新区",
        "苏木",
    ]);

    private string prefix = "";
    private bool isPlace;
    private string committee = "";
    private bool isInterrupted;

    /// <summary>UTF-16 length of the level word, place or nation that a folded name itself begins with, or 0.</summary>
    public static int OwnPrefixLength(ReadOnlySpan<char> name)
    {
        var level = LevelWords.HeadLength(name);
        return level > 0 ? level
            : LevelWords.IsNational(name) ? 2
            : UnitLexicon.Fields.PrefixLength(name) > 0 ? 0
            : LevelWords.PlaceLength(name);
    }

    /// <summary>Takes the next unit of the list and gives it its full name.</summary>
    public void Next(UnitDraft unit)
    {
        if (unit.Role == UnitRole.Person)
        {
            return;
        }

        if (unit.Kind == UnitKind.Group)
        {
            isInterrupted |= prefix.Length > 0;
            return;
        }

        if (LevelWords.IsNational(unit.Core))
        {
            prefix = "";
        }
        else if (OwnPrefixLength(unit.Core) is > 0 and var own)
        {
            Lead(unit, own);
        }
        else if (prefix.Length > 0)
        {
            Complete(unit);
        }
    }

    private void Lead(UnitDraft unit, int own)
    {
        // 市某某局某县分局 among a county's units: whose the next ones are is open.
        isInterrupted = prefix.Length > 0 && BranchEndings.SuffixLength(unit.Core) > 0;
        prefix = unit.Name[..own];
        isPlace = LevelWords.HeadLength(unit.Core) == 0;
        var rest = unit.Core.AsSpan(own);
        committee =
            rest is ['委', _, ..] ? "委"
            : rest is ['党', '委', _, ..] ? "党委"
            : "";
    }

    private void Complete(UnitDraft unit)
    {
        var core = UnitShape.WithoutBrackets(unit.Core);
        if (
            !UnitShape.EndsLikeAgency(core)
            || NationalEndings.SuffixLength(core) > 0
            || PlaceEndings.SuffixLength(core) > 0
        )
        {
            return;
        }

        // An office of the house beside its units (省考试院、学生处), or a unit of that rank.
        if (core is [.., '处' or '科' or '股'] && !core.EndsWith("管理处", StringComparison.Ordinal))
        {
            findings.Add(GrammarRules.UnitPrefixInDoubt);
            return;
        }

        var isPartyName = UnitLexicon.PartyDepartments.Contains(core);
        var isKnown = isPartyName || UnitLexicon.Fields.PrefixLength(core) > 0;
        if (core[^1] == '部' && !isPartyName && !core.EndsWith("武装部", StringComparison.Ordinal))
        {
            return;
        }

        if (!isKnown || isInterrupted || isPartyName && committee.Length == 0)
        {
            findings.Add(GrammarRules.UnitPrefixInDoubt);
            return;
        }

        if (isPlace || isPartyName)
        {
            findings.Add(GrammarRules.UnitPrefixGuessed);
        }

        unit.Name = prefix + (isPartyName ? committee : "") + unit.Name;
    }
}
