namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>Which way a step on the page goes.</summary>
internal static class Angle
{
    // The tangent of two degrees: scans are laid down no straighter.
    private const double Tolerance = 0.035;

    /// <param name="x">To the right.</param>
    /// <param name="y">Downwards.</param>
    public static TextDirection Direction(double x, double y)
    {
        if (Math.Abs(y) <= Math.Abs(x) * Tolerance)
        {
            return x >= 0 ? TextDirection.LeftToRight : TextDirection.TurnedOver;
        }

        if (Math.Abs(x) <= Math.Abs(y) * Tolerance)
        {
            return y >= 0 ? TextDirection.TurnedRight : TextDirection.TurnedLeft;
        }

        return TextDirection.Slanted;
    }
}
