namespace GovOpen.Parsing.Model;

/// <summary>
/// A stretch of a <see cref="SourceText"/> and the plane characters it came from. Equal lengths map one to one;
/// unequal lengths stand for each other as a whole (an entity); a source length of 0 means that the
/// characters are shown by the format without standing in the source (a list number that is only markup, a joining space).
/// </summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">UTF-16 code units in the text.</param>
/// <param name="Source">Offset in the plane.</param>
/// <param name="SourceLength">UTF-16 code units in the plane.</param>
public readonly record struct SourceRun(int Start, int Length, int Source, int SourceLength)
{
    internal int End => Start + Length;

    internal bool IsExact => Length == SourceLength;

    /// <summary>The plane range that the part [start, end) of the text stands for. Both must lie within the run.</summary>
    internal TextRange Map(int start, int end) =>
        IsExact ? new(Source + start - Start, Source + end - Start) : new(Source, Source + SourceLength);
}
