namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>What a page break in a table cuts, and which cells go across it.</summary>
/// <param name="Kind">Whether it cuts a row.</param>
/// <param name="Joined">The pairs of cells that are one.</param>
/// <param name="IsSure">The rulings say so.</param>
/// <param name="Reason">Why, in a few words for <c>inspect</c>.</param>
internal sealed record SeamVerdict(SeamKind Kind, IReadOnlyList<SeamPair> Joined, bool IsSure, string Reason)
{
    /// <summary>The rulings, or where the lines end, say that no row is cut: the words have no say.</summary>
    public bool IsClosed { get; init; }
}
