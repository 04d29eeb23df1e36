using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class CharacterFormsTests
{
    [Theory]
    // Kangxi radicals.
    [InlineData("⼯⾏⽂⼤⽉", "工行文大月")]
    [InlineData("⼾", "户")]
    // CJK radicals, which no normalization form of Unicode touches.
    [InlineData("⻔⺠⻛⻓⻅⻋⻚⻘⻩", "门民风长见车页青黄")]
    // Compatibility ideographs, those of the supplement too.
    [InlineData("\uF900\uFA5D", "豈艹")]
    [InlineData("\U0002F800", "丽")]
    // Unified ideographs in the compatibility block.
    [InlineData("\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29", "﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩")]
    [InlineData("ﬁﬂﬀﬃﬄﬆ", "fiflffffifflst")]
    // Everything else stays.
    [InlineData("，。（）：％１Ａ￥ｱ㎡①℃Ⅲ", "，。（）：％１Ａ￥ｱ㎡①℃Ⅲ")]
    [InlineData("a\u00AD\u00A0b", "a\u00AD\u00A0b")]
    [InlineData("︵︶﹁", "︵︶﹁")]
    [InlineData("工𠂇", "工𠂇")]
    public void Characters_have_one_spelling(string text, string normal) =>
        Assert.Equal(normal, CharacterForms.Normalize(text, isVertical: false));

    [Theory]
    [InlineData("︐︑︒︓︔︕︖︗︘︙", "，、。：；！？〖〗…")]
    [InlineData("︰︱︲︳︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈", "‥—–＿（）｛｝〔〕【】《》〈〉「」『』［］")]
    [InlineData("﹅﹆⼯", "﹅﹆工")]
    public void Vertical_forms_are_upright_in_vertical_fonts(string text, string normal) =>
        Assert.Equal(normal, CharacterForms.Normalize(text, isVertical: true));

    [Fact]
    public void No_radical_but_two_is_left()
    {
        var left = Enumerable.Range(0x2E80, 0x2FD6 - 0x2E80).Where(code => IdeographTable.Unified(code) == code);
        // U+2E80 is the form of no ideograph; 2E9A and 2EF4 to 2EFF are no characters.
        Assert.Equal([0x2E80, 0x2E9A, .. Enumerable.Range(0x2EF4, 12)], left);
    }

    [Fact]
    public void What_it_makes_it_leaves()
    {
        foreach (
            var code in Enumerable
                .Range(0x2E80, 0x160)
                .Concat(Enumerable.Range(0xF900, 0x200))
                .Concat(Enumerable.Range(0x2F800, 0x220))
        )
        {
            var unified = IdeographTable.Unified(code);
            Assert.Equal(unified, IdeographTable.Unified(unified));
        }
    }

    [Theory]
    [InlineData("中", "中")]
    [InlineData("\u0000A", "A")]
    [InlineData("\uFEFFA", "A")]
    [InlineData("\t", " ")]
    [InlineData("\r\n", "  ")]
    [InlineData("\uE78D", "\uFE10")]
    [InlineData("\uE863", null)]
    [InlineData("\u0085", null)]
    [InlineData("\uFDD0", null)]
    [InlineData("\U000F0000", null)]
    [InlineData("A\uFFFD", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Texts_are_judged(string? text, string? sound) => Assert.Equal(sound, UnicodeText.Sound(text));
}
