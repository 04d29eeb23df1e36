namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>
/// How a page, or the text of one direction on it, must be turned so that its lines run from left to right and follow each
/// other downwards.
/// </summary>
/// <param name="Direction">The direction that becomes left to right.</param>
/// <param name="Width">Width of the page before it is turned.</param>
/// <param name="Height">Height of the page before it is turned.</param>
internal readonly record struct PageTurn(TextDirection Direction, double Width, double Height)
{
    /// <summary>Half of the em stands on either side of the axis of vertical writing; this much of it hangs below a baseline.</summary>
    private const double AxisToBaseline = 0.5 - BaselineDrop;

    /// <summary>The part of the em that stands below the baseline of horizontal text.</summary>
    internal const double BaselineDrop = 0.2;

    /// <summary>The directions of horizontal text, by quarters clockwise.</summary>
    private static readonly TextDirection[] Directions =
    [
        TextDirection.LeftToRight,
        TextDirection.TurnedRight,
        TextDirection.TurnedOver,
        TextDirection.TurnedLeft,
    ];

    /// <summary>Nothing is turned.</summary>
    public bool IsNone => Direction is TextDirection.LeftToRight or TextDirection.Slanted;

    /// <summary>Lines that ran across run down, or the other way round.</summary>
    public bool SwapsAxes =>
        Direction is TextDirection.TopToBottom or TextDirection.TurnedLeft or TextDirection.TurnedRight;

    public PageBox Apply(PageBox box) =>
        Direction switch
        {
            TextDirection.TopToBottom or TextDirection.TurnedRight => new(
                box.Y0,
                Width - box.X1,
                box.Y1,
                Width - box.X0
            ),
            TextDirection.TurnedLeft => new(Height - box.Y1, box.X0, Height - box.Y0, box.X1),
            TextDirection.TurnedOver => new(Width - box.X1, Height - box.Y1, Width - box.X0, Height - box.Y0),
            _ => box,
        };

    /// <summary>The box on the page before it was turned.</summary>
    public PageBox Undo(PageBox box) =>
        Direction switch
        {
            TextDirection.TopToBottom or TextDirection.TurnedRight => new(
                Width - box.Y1,
                box.X0,
                Width - box.Y0,
                box.X1
            ),
            TextDirection.TurnedLeft => new(box.Y0, Height - box.X1, box.Y1, Height - box.X0),
            TextDirection.TurnedOver => new(Width - box.X1, Height - box.Y1, Width - box.X0, Height - box.Y0),
            _ => box,
        };

    public Glyph Apply(Glyph glyph) =>
        IsNone
            ? glyph
            : glyph with
            {
                Box = Apply(glyph.Box),
                Baseline = Baseline(glyph),
                Direction = Apply(glyph.Direction),
            };

    // A glyph of another direction keeps a baseline that only its own turn will use.
    private double Baseline(Glyph glyph) =>
        Direction switch
        {
            TextDirection.TopToBottom when glyph.Direction == TextDirection.TopToBottom => Width
                - glyph.Baseline
                + (AxisToBaseline * glyph.Size),
            TextDirection.TopToBottom => Apply(glyph.Box).CenterY + (AxisToBaseline * glyph.Size),
            TextDirection.TurnedRight when glyph.Direction is TextDirection.TurnedRight or TextDirection.TurnedLeft =>
                Width - glyph.Baseline,
            TextDirection.TurnedLeft => glyph.Baseline,
            TextDirection.TurnedOver when glyph.Direction is TextDirection.LeftToRight or TextDirection.TurnedOver =>
                Height - glyph.Baseline,
            TextDirection.TurnedOver => Width - glyph.Baseline,
            TextDirection.TurnedRight => glyph.Baseline,
            _ => glyph.Baseline,
        };

    private TextDirection Apply(TextDirection direction)
    {
        if (direction is TextDirection.Slanted || direction == Direction)
        {
            return direction == Direction ? TextDirection.LeftToRight : direction;
        }

        // In vertical writing, upright figures stand across the column: they are read with it.
        if (Direction == TextDirection.TopToBottom)
        {
            return direction == TextDirection.LeftToRight ? TextDirection.LeftToRight : TextDirection.Slanted;
        }

        return direction == TextDirection.TopToBottom
            ? TextDirection.Slanted
            : Directions[(Quarters(direction) - Quarters(Direction) + 4) % 4];
    }

    private static int Quarters(TextDirection direction) => Math.Max(0, Array.IndexOf(Directions, direction));
}
