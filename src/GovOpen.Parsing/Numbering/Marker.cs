namespace GovOpen.Parsing.Numbering;

/// <summary>How far a marker can be trusted by its own line alone.</summary>
public enum MarkerTrust
{
    /// <summary>Nothing else begins like this.</summary>
    Sure,

    /// <summary>It counts only where its number continues an open level: 「2.2024年6月底前」, 「1.2 目录」, 「一 目录」.</summary>
    Doubtful,
}

/// <summary>A label (序号标记) at the head of a line.</summary>
/// <param name="Scheme">How it is written.</param>
/// <param name="Number">Its value.</param>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="Length">UTF-16 code units of the label itself.</param>
/// <param name="Trust">Whether the neighbours must agree.</param>
public readonly record struct Marker(NumberingScheme Scheme, int Number, int Start, int Length, MarkerTrust Trust)
{
    /// <summary>Offset behind the label.</summary>
    public int End => Start + Length;

    /// <summary>Whether it counts on from another.</summary>
    internal bool Follows(Marker other) => Scheme.Family == other.Scheme.Family && Number == other.Number + 1;
}
