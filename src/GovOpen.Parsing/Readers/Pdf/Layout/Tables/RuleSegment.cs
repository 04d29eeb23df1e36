namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A straight line in one of the two directions.</summary>
/// <param name="At">y of a horizontal line, x of a vertical one.</param>
/// <param name="From">Where it begins in its own direction.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct RuleSegment(double At, double From, double To)
{
    public double Length => To - From;
}
