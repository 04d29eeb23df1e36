using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Tells the head of a column that names units and the people who answer in them.</summary>
internal static class MixedColumn
{
    private static readonly string[] Units = ["单位", "部门", "科室", "股室", "处室"];
    private static readonly string[] People = ["责任人", "负责人", "联系人", "领导", "(人)", "（人）"];

    public static bool NamesPeopleToo(string label) => HoldsAny(label, Units) && HoldsAny(label, People);

    /// <summary>Whether a cell of people names units: 县林业局 张某 below 责任人.</summary>
    public static bool HoldsUnits(SourceText people)
    {
        foreach (var person in UnitListGrammar.Read(people, UnitRole.Person).Units)
        {
            var name = TextFolder.Fold(person.Name);
            if (UnitShape.Of(name) == UnitForm.Agency && !PersonNames.IsPerson(name))
            {
                return true;
            }
        }

        return false;
    }

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
