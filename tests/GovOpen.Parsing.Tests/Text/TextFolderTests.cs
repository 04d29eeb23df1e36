using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Text;

public class TextFolderTests
{
    [Fact]
    public void Spellings_of_a_character_are_all_that_fold_to_it()
    {
        var spellings = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).ToLookup(TextFolder.Fold);

        foreach (var group in spellings.Where(group => group.Count() > 1))
        {
            Assert.Equal(group, TextFolder.SpellingsOf(group.Key).Distinct().Order());
        }

        Assert.Equal("中", TextFolder.SpellingsOf('中'));
        Assert.Equal("", TextFolder.SpellingsOf('['));
        Assert.Equal("", TextFolder.SpellingsOf('［'));
    }

    [Theory]
    [InlineData("責任單位：（縣發展改革委）", "责任单位：（县发展改革委）")]
    [InlineData("乾隆、著名、凭借、干部", "乾隆、著名、凭借、干部")]
    public void Traditional_characters_become_simplified_ones_that_are_written_no_other_way(
        string text,
        string simplified
    ) => Assert.Equal(simplified, TextFolder.Simplify(text));

    [Theory]
    [InlineData("县⼯信局（⺠政）", "县工信局（民政）")]
    [InlineData("县工信局（民政）", "县工信局（民政）")]
    public void Radicals_become_ideographs_and_nothing_else_changes(string text, string folded) =>
        Assert.Equal(folded, TextFolder.FoldIdeographs(text));
}
