namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>A transformation of the plane (ISO 32000-2, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    public static Affine Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>This one first, then the other: the new matrix of the operator cm, which stands to the left (8.3.4).</summary>
    public Affine Then(in Affine next) =>
        new(
            A * next.A + B * next.C,
            A * next.B + B * next.D,
            C * next.A + D * next.C,
            C * next.B + D * next.D,
            E * next.A + F * next.C + next.E,
            E * next.B + F * next.D + next.F
        );

    public double X(double x, double y) => A * x + C * y + E;

    public double Y(double x, double y) => B * x + D * y + F;

    /// <summary>The smallest upright box around what a rectangle becomes.</summary>
    public PageBox Bounds(double x0, double y0, double x1, double y1)
    {
        var (ax, bx) = (A * (x1 - x0), C * (y1 - y0));
        var (ay, by) = (B * (x1 - x0), D * (y1 - y0));
        var (x, y) = (X(x0, y0), Y(x0, y0));
        return new(
            x + Math.Min(ax, 0) + Math.Min(bx, 0),
            y + Math.Min(ay, 0) + Math.Min(by, 0),
            x + Math.Max(ax, 0) + Math.Max(bx, 0),
            y + Math.Max(ay, 0) + Math.Max(by, 0)
        );
    }
}
