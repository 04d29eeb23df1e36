namespace GovOpen.Parsing.Model;

/// <summary>A half-open range of UTF-16 offsets into a <see cref="SourcePlane"/>.</summary>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of UTF-16 code units in the range.</summary>
    public int Length => End - Start;
}
