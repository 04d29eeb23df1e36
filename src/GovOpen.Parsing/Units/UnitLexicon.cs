using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>The field's common words about units, from Lexicons/unit-*.json.</summary>
internal static class UnitLexicon
{
    /// <summary>How organizations' names end: 局, 办公室, 中心.</summary>
    public static WordSet Endings { get; } = new(Lexicon.Words("unit-endings.json"));

    /// <summary>Words that only look as if they ended like an organization: 格局, 督办, 网站.</summary>
    public static WordSet FalseEndings { get; } = new(Lexicon.Words("unit-false-endings.json"));

    /// <summary>What an agency deals with, as its name begins where the level is left out: 财政, 农业农村.</summary>
    public static WordSet Fields { get; } = new(Lexicon.Words("unit-fields.json"));

    /// <summary>Nouns that make whatever ends with them a group: 部门, 成员单位.</summary>
    public static WordSet GroupNouns { get; } = new(Lexicon.Words("unit-group-nouns.json"));

    /// <summary>Nouns that are a group when they stand alone: 街道办事处, 村委会.</summary>
    public static WordSet BareGroups { get; } = new(Lexicon.Words("unit-bare-groups.json"));

    /// <summary>Words that open a group: 各, 有关.</summary>
    public static WordSet GroupHeads { get; } = new(Lexicon.Words("unit-group-heads.json"));

    /// <summary>Words that begin like a group but are none: 各项, 相关政策.</summary>
    public static WordSet GroupFalseHeads { get; } = new(Lexicon.Words("unit-group-false-heads.json"));

    /// <summary>Words that open a sentence or a remark, never a unit's name.</summary>
    public static WordSet VerbHeads { get; } = new(Lexicon.Words("unit-verb-heads.json"));

    /// <summary>Departments of party committees: 组织部, 网信办.</summary>
    public static WordSet PartyDepartments { get; } = new(Lexicon.Words("unit-party-departments.json"));
}
