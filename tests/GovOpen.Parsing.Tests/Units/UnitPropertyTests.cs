using System.Diagnostics;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Units;

public class UnitPropertyTests
{
    private static readonly string[] Pieces =
    [
        "县财政局",
        "民政局",
        "各乡镇（街道）",
        "有关部门",
        "通州区教育局",
        "市场监管局",
        "发展和改革局",
        "县委",
        "宣传部",
        "等部门",
        "、",
        "，",
        "；",
        "。",
        " ",
        "\n",
        "\t",
        "（",
        "）",
        "(",
        ")",
        "【",
        "】",
        "[",
        "和",
        "及",
        "会同",
        "等",
        "/",
        "|",
        ":",
        "责任单位：",
        "牵头单位:",
        "完成时限：",
        "牵头",
        "配合",
        "按职责分工负责",
        "由",
        "2024年6月底前",
        "1.",
        "①",
        "\u200B",
        "张三",
        "公开规划",
        "无",
        "x",
    ];

    [Fact]
    public void Literals_are_slices_of_the_text_and_notes_stand_in_order()
    {
        var random = new Random(20220606);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)])
            );

            Check(text, UnitListGrammar.Read(text, UnitRole.Responsible).Units);
            Check(text, DutyNoteGrammar.FindInSentence(text));
            Assert.InRange(UnitListGrammar.Likeness(text), 0, 1);
            var end = 0;
            foreach (var note in DutyNoteGrammar.FindAll(text))
            {
                Assert.True(note.Start >= end && note.Length > 0 && note.Start + note.Length <= text.Length, text);
                end = note.Start + note.Length;
                Check(text, note.Units);
                Assert.All(
                    note.Units,
                    unit => Assert.True(unit.Start >= note.Start && unit.Start + unit.Length <= end, text)
                );
                Assert.True(
                    note.DeadlineStart < 0
                        ? note.DeadlineLength == 0
                        : note.DeadlineStart >= note.Start && note.DeadlineStart + note.DeadlineLength <= end,
                    text
                );
            }
        }
    }

    [Theory]
    [InlineData("（")]
    [InlineData("）")]
    [InlineData("（（）")]
    [InlineData("【（】")]
    [InlineData("县财政局和")]
    [InlineData("和")]
    [InlineData("局 ")]
    [InlineData(" ")]
    [InlineData("等")]
    [InlineData("责任单位：")]
    [InlineData("（责任单位：")]
    [InlineData("由县财政局")]
    [InlineData("由由牵头")]
    [InlineData("县财政局负责，")]
    [InlineData("县负责")]
    [InlineData("局长 张三 ")]
    [InlineData("负责")]
    [InlineData("各省、")]
    [InlineData("。责任单位：县财政局\n")]
    [InlineData("（县财政局负责")]
    public void A_long_text_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        DutyNoteGrammar.FindAll(text);
        DutyNoteGrammar.FindInSentence(text);
        UnitListGrammar.Read(text, UnitRole.Responsible);
        UnitListGrammar.ReadWithPeople(text, UnitRole.Responsible);
        UnitListGrammar.Likeness(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void Every_rule_about_units_is_provoked_by_a_specification()
    {
        var provoked = UnitSpec
            .Rows("units.md", "Lists")
            .Select(row => row[2])
            .Concat(UnitSpec.Rows("duty-notes.md", "Notes").Select(row => row[3]))
            .Concat(UnitSpec.Rows("units.md", "Units and people").Select(row => row[2]))
            .SelectMany(codes => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var rules = GrammarRules
            .All.Select(rule => rule.Code)
            .Where(code => string.CompareOrdinal(code, "GO3020") >= 0 && string.CompareOrdinal(code, "GO3040") < 0);

        Assert.Equal(rules.Order(StringComparer.Ordinal), provoked);
    }

    [Fact]
    public void The_lexicons_are_sorted_and_hold_each_word_once()
    {
        WordSet[] sets =
        [
            UnitLexicon.Endings,
            UnitLexicon.FalseEndings,
            UnitLexicon.Fields,
            UnitLexicon.GroupNouns,
            UnitLexicon.BareGroups,
            UnitLexicon.GroupHeads,
            UnitLexicon.GroupFalseHeads,
            UnitLexicon.VerbHeads,
            UnitLexicon.PartyDepartments,
        ];

        Assert.All(sets, set => Assert.Equal(set.Words.Distinct().Order(StringComparer.Ordinal), set.Words));
        Assert.All(
            sets.SelectMany(set => set.Words),
            word => Assert.True(word.Length > 0 && word.All(HanText.IsHan), word)
        );
    }

    private static void Check(string text, IReadOnlyList<UnitMention> units)
    {
        var end = 0;
        foreach (var unit in units)
        {
            Assert.True(unit.Start >= end, text);
            end = unit.Start + unit.Length;
            Assert.Equal(HanText.Clean(text.Substring(unit.Start, unit.Length)), unit.Literal);
            Assert.True(unit.Name.Length > 0 && unit.Literal.Length > 0, text);
            Assert.DoesNotContain('。', unit.Literal[^1..]);
        }
    }
}
