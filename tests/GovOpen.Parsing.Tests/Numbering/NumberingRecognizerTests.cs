using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Numbering;

public class NumberingRecognizerTests
{
    // What makes a label of the one character before it.
    private static readonly string[] Rests =
    [
        "、公开",
        ")公开",
        ".公开",
        " 公开",
        "是公开",
        "一章 公开",
        "一)公开",
        "先，公开",
    ];

    [Fact]
    public void Whatever_begins_a_marker_is_known_by_its_first_character()
    {
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            var folded = TextFolder.Fold((char)c);
            if (folded == ' ' || NumberingRecognizer.MayBegin(folded))
            {
                continue;
            }

            foreach (var rest in Rests)
            {
                Assert.Null(NumberingRecognizer.RecognizeInline(folded + rest, 0));
            }
        }
    }

    [Theory]
    [InlineData("一、公开")]
    [InlineData("(1)公开")]
    [InlineData("第一章 公开")]
    [InlineData("⑴公开")]
    [InlineData("首先，公开")]
    [InlineData("任务一：公开")]
    public void Heads_of_markers_are_known(string label) =>
        Assert.True(NumberingRecognizer.MayBegin(TextFolder.Fold(label[0])));

    [Theory]
    [InlineData("公开")]
    [InlineData("，公开")]
    public void Other_characters_are_none(string text) =>
        Assert.False(NumberingRecognizer.MayBegin(TextFolder.Fold(text[0])));
}
