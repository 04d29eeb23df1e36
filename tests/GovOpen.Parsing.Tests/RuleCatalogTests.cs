using System.Reflection;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Tests;

public class RuleCatalogTests
{
    private static readonly (Type Room, int Digit)[] Rooms =
    [
        (typeof(ReadingRules), 1),
        (typeof(PdfRules), 1),
        (typeof(PdfPageRules), 1),
        (typeof(PdfLayoutRules), 1),
        (typeof(OutlineRules), 2),
        (typeof(GrammarRules), 3),
        (typeof(TableRules), 4),
        (typeof(PdfTableRules), 4),
        (typeof(ExportRules), 5),
        (typeof(LimitRules), 6),
        (typeof(PdfLimitRules), 6),
    ];

    [Fact]
    public void Every_rule_field_is_listed_in_its_room_and_every_code_is_unique()
    {
        var fields = Rooms
            .SelectMany(entry => entry.Room.GetFields(BindingFlags.Public | BindingFlags.Static))
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
        foreach (var (room, digit) in Rooms)
        {
            var listed = (IReadOnlyList<DiagnosticRule>)room.GetProperty("All")!.GetValue(null)!;
            Assert.All(listed, rule => Assert.Matches($"^GO{digit}[0-9]{{3}}$", rule.Code));
        }
    }

    public static TheoryData<DiagnosticRule> Rules => [.. RuleCatalog.All];

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void A_rule_speaks_both_languages(DiagnosticRule rule)
    {
        Assert.Matches(@"^(PDF )?\p{IsCJKUnifiedIdeographs}[\p{IsCJKUnifiedIdeographs}A-Z0-9 （）]*$", rule.Title);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", rule.ChineseExplanation);
        // Words such as ZIP or --timeout are no English; a sentence is.
        Assert.DoesNotMatch(@"[A-Za-z]+ [A-Za-z]+ [A-Za-z]+", rule.ChineseExplanation);
        Assert.Matches(@"^[a-z][ -~]*[a-z)]$", rule.EnglishTitle);
        Assert.Matches(@"^[A-Z].*\.$", rule.Explanation);
        // An explanation may quote a notice's words (同上, 2025年前), but they are no Chinese sentence.
        Assert.DoesNotMatch(@"[，。；：]|\p{IsCJKUnifiedIdeographs}{9}", rule.Explanation);
    }

    [Fact]
    public void No_two_rules_have_the_same_words()
    {
        Assert.Distinct(RuleCatalog.All.Select(rule => rule.EnglishTitle));
        Assert.Distinct(RuleCatalog.All.Select(rule => rule.ChineseExplanation));
    }
}
