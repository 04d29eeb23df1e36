using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Units;

/// <summary>Reads the rows of a Markdown specification, and writes units as those rows do.</summary>
internal static class UnitSpec
{
    /// <summary>The rows of the table under a heading; <c>\n</c> is a line end, <c>␣</c> a blank.</summary>
    public static IEnumerable<string[]> Rows(string file, string heading)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file));
        var start = Array.IndexOf(lines, "## " + heading);
        Assert.True(start >= 0, $"{file} has no section {heading}");
        return lines
            .Skip(start + 1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(2)
            .Select(line => line.Trim().Trim('|').Split('|').Select(Cell).ToArray());
    }

    public static string Show(IEnumerable<UnitMention> units) => string.Join(" ； ", units.Select(Show));

    public static string Show(IEnumerable<DiagnosticRule> findings) =>
        string.Join(' ', findings.Select(rule => rule.Code));

    private static string Show(UnitMention unit)
    {
        var name = unit.Name == unit.Literal ? unit.Name : $"{unit.Literal} → {unit.Name}";
        var kind = unit.Kind switch
        {
            UnitKind.Group => " 〈组〉",
            UnitKind.Open => " 〈等〉",
            _ => "",
        };
        return $"{RoleWord(unit.Role)} {name}{kind}";
    }

    private static string RoleWord(UnitRole role) =>
        role switch
        {
            UnitRole.Lead => "牵",
            UnitRole.Responsible => "责",
            UnitRole.Cooperating => "配",
            UnitRole.Supervising => "督",
            _ => "人",
        };

    private static string Cell(string cell) =>
        cell.Trim().Replace("\\n", "\n", StringComparison.Ordinal).Replace('␣', ' ');
}
