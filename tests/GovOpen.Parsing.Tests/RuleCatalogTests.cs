using System.Reflection;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Tests;

public class RuleCatalogTests
{
    private static readonly Type[] Rooms =
    [
        typeof(ReadingRules),
        typeof(OutlineRules),
        typeof(GrammarRules),
        typeof(TableRules),
        typeof(ExportRules),
        typeof(LimitRules),
    ];

    [Fact]
    public void Every_rule_field_is_listed_in_its_room_and_every_code_is_unique()
    {
        var fields = Rooms
            .SelectMany(room => room.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticRule))
            .Select(field => ((DiagnosticRule)field.GetValue(null)!).Code)
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(fields.Distinct(), fields);
        Assert.Equal(fields, RuleCatalog.All.Select(rule => rule.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_code_stands_in_the_room_that_its_first_digit_names()
    {
        for (var i = 0; i < Rooms.Length; i++)
        {
            var listed = (IReadOnlyList<DiagnosticRule>)Rooms[i].GetProperty("All")!.GetValue(null)!;
            Assert.All(listed, rule => Assert.Matches($"^GO{i + 1}[0-9]{{3}}$", rule.Code));
        }
    }
}
