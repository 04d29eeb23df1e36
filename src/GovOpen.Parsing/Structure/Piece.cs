using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Structure;

/// <summary>A step of the notice in reading order, after layout has been undone.</summary>
internal abstract record Piece
{
    private Piece() { }

    /// <summary>A whole paragraph.</summary>
    public sealed record Prose(Clause Clause) : Piece;

    /// <summary>A whole table, its one-based number in the document.</summary>
    public sealed record Table(TableGrid Grid, int Number) : Piece;
}
