namespace GovOpen.Parsing.Tests.Text;

public class SpaceTrimmingTests
{
    [Fact]
    public void Every_character_is_trimmed_as_the_runtime_does()
    {
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            var text = $"{(char)c}县{(char)c}".AsSpan();

            Assert.Equal(MemoryExtensions.Trim(text), SpaceTrimming.Trim(text));
            Assert.Equal(MemoryExtensions.TrimStart(text), SpaceTrimming.TrimStart(text));
            Assert.Equal(MemoryExtensions.TrimEnd(text), SpaceTrimming.TrimEnd(text));
            Assert.Equal(MemoryExtensions.IsWhiteSpace(text[..1]), SpaceTrimming.IsWhiteSpace(text[..1]));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\n")]
    public void What_is_all_white_space_leaves_nothing(string text)
    {
        Assert.True(SpaceTrimming.Trim(text).IsEmpty);
        Assert.True(SpaceTrimming.IsWhiteSpace(text));
    }
}
