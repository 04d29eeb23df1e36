namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>The left and right edge between which lines are set.</summary>
internal readonly record struct TextEdges(double Left, double Right)
{
    public double Width => Right - Left;
}
