namespace GovOpen.Parsing.Interpretation;

/// <summary>Tells the head of a column that names units and the people who answer in them.</summary>
internal static class MixedColumn
{
    private static readonly string[] Units = ["单位", "部门", "科室", "股室", "处室"];
    private static readonly string[] People = ["责任人", "负责人", "联系人", "领导", "(人)", "（人）"];

    public static bool NamesPeopleToo(string label) => HoldsAny(label, Units) && HoldsAny(label, People);

    private static bool HoldsAny(string label, string[] words)
    {
        foreach (var word in words)
        {
            if (label.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
