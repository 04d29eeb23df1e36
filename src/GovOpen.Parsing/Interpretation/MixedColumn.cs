using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Tells the head of a column that names units and the people who answer in them.</summary>
internal static class MixedColumn
{
    private static readonly PhraseProbe Units = new(["单位", "部门", "科室", "股室", "处室"]);
    private static readonly PhraseProbe People = new(["责任人", "负责人", "联系人", "领导", "(人)", "（人）"]);

    public static bool NamesPeopleToo(string label) => Units.IsIn(label) && People.IsIn(label);
}
