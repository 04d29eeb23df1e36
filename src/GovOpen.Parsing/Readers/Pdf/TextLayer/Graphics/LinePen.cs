namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>How a path is stroked.</summary>
/// <param name="Across">Thickness of level lines in points: extent of the pen downwards.</param>
/// <param name="Along">Thickness of upright lines: extent of the pen to the right.</param>
/// <param name="HasSquareCaps">Lines reach beyond their ends by half their thickness.</param>
/// <param name="Color">RGB 0xRRGGBB.</param>
internal readonly record struct LinePen(double Across, double Along, bool HasSquareCaps, int Color)
{
    // ISO 32000-2, 8.4.3.2: width 0 is the thinnest line that the device shows; here a pixel at 300 to the inch.
    public const double HairLine = 0.24;

    public static LinePen Of(in GraphicsState state)
    {
        var (m, width) = (state.Matrix, Math.Abs(state.LineWidth));
        return new(
            Math.Max(HairLine, width * Math.Sqrt(m.B * m.B + m.D * m.D)),
            Math.Max(HairLine, width * Math.Sqrt(m.A * m.A + m.C * m.C)),
            state.HasSquareCaps,
            state.StrokeColor
        );
    }
}
