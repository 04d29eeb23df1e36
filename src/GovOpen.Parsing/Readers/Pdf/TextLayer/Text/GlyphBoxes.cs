namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>The upright box around a glyph on the page.</summary>
internal static class GlyphBoxes
{
    /// <summary>The line itself goes down or up the page.</summary>
    public static bool IsUpright(TextDirection direction) =>
        direction is TextDirection.TurnedRight or TextDirection.TurnedLeft or TextDirection.TopToBottom;

    /// <summary>
    /// From one place to another along the text's x, and so for its y. Letters that are drawn aslant keep the box they would
    /// have upright: the lean is no part of the advance.
    /// </summary>
    public static PageBox Of(in TextRun run, double x, double y, double x0, double x1, double y0, double y1)
    {
        if (run.Direction == TextDirection.Slanted)
        {
            return Box(
                (x + Least(x0, x1, run.RightX) + Least(y0, y1, run.UpX)),
                (y + Least(x0, x1, run.RightY) + Least(y0, y1, run.UpY)),
                (x + Most(x0, x1, run.RightX) + Most(y0, y1, run.UpX)),
                (y + Most(x0, x1, run.RightY) + Most(y0, y1, run.UpY))
            );
        }

        return Math.Abs(run.RightX) >= Math.Abs(run.RightY)
            ? Box(
                x + Least(x0, x1, run.RightX),
                y + Least(y0, y1, run.UpY),
                x + Most(x0, x1, run.RightX),
                y + Most(y0, y1, run.UpY)
            )
            : Box(
                x + Least(y0, y1, run.UpX),
                y + Least(x0, x1, run.RightY),
                x + Most(y0, y1, run.UpX),
                y + Most(x0, x1, run.RightY)
            );
    }

    private static PageBox Box(double x0, double y0, double x1, double y1) => new(x0, y0, x1, y1);

    private static double Least(double from, double to, double step) => Math.Min(from * step, to * step);

    private static double Most(double from, double to, double step) => Math.Max(from * step, to * step);
}
