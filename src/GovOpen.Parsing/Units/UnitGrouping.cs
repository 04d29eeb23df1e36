using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Tells which names count as one: 各乡镇（街道） and 各乡镇(街道) are spelled in two ways and are the same units.</summary>
internal static class UnitGrouping
{
    /// <summary>What names of the same units have in common.</summary>
    public static string KeyOf(string name) => HanText.WithoutBlanks(TextFolder.Fold(name));
}
