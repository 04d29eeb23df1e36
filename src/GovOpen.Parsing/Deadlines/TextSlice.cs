namespace GovOpen.Parsing.Deadlines;

/// <summary>A half-open range of UTF-16 offsets in the text that is being read.</summary>
internal readonly record struct TextSlice(int Start, int End)
{
    public int Length => End - Start;
}
