using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Text;

public class WordSetTests
{
    // Words that begin or end alike, one inside another, and one that shares a drawer with others only.
    private static readonly string[] Words = ["局", "县局", "县政府", "县", "人民政府", "政府", "ab", "abc", "a"];

    [Fact]
    public void Every_stretch_is_answered_as_by_trying_each_word()
    {
        var set = new WordSet(Words);
        const string Text = "市县政府abcd人民政府县局局x县";
        for (var start = 0; start <= Text.Length; start++)
        {
            for (var end = start; end <= Text.Length; end++)
            {
                var text = Text[start..end];
                Assert.Equal(Longest(word => text.StartsWith(word, StringComparison.Ordinal)), set.PrefixLength(text));
                Assert.Equal(Longest(word => text.EndsWith(word, StringComparison.Ordinal)), set.SuffixLength(text));
                Assert.Equal(Words.Contains(text), set.Contains(text));
            }
        }
    }

    [Fact]
    public void No_words_begin_or_end_anything()
    {
        var set = new WordSet([]);

        Assert.Equal(0, set.PrefixLength("县"));
        Assert.Equal(0, set.SuffixLength("县"));
        Assert.False(set.Contains("县"));
    }

    private static int Longest(Predicate<string> holds) =>
        Words.Where(word => holds(word)).Select(static word => word.Length).DefaultIfEmpty().Max();
}
