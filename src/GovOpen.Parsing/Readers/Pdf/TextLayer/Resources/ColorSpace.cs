namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>A colour space: as much of it as tells a ruling's colour. Profiles are taken for the device space of their size.</summary>
internal sealed record ColorSpace(ColorSpaceKind Kind, int Components)
{
    private const int Black = 0;

    public static ColorSpace Gray { get; } = new(ColorSpaceKind.Gray, 1);

    public static ColorSpace Rgb { get; } = new(ColorSpaceKind.Rgb, 3);

    public static ColorSpace Cmyk { get; } = new(ColorSpaceKind.Cmyk, 4);

    public static ColorSpace Lab { get; } = new(ColorSpaceKind.Lab, 3);

    public static ColorSpace Pattern { get; } = new(ColorSpaceKind.Pattern, 0);

    /// <summary>The space that an indexed colour or a full ink is told in.</summary>
    public ColorSpace? Base { get; init; }

    /// <summary>Of an indexed space: the components of its colours, a byte each.</summary>
    public ReadOnlyMemory<byte> Lookup { get; init; }

    /// <summary>Of one ink: no ink and full ink in the base space (a function of type 2), where the file says so.</summary>
    public (double[] None, double[] Full)? Tint { get; init; }

    /// <summary>The colour before any is set (8.6.8, table 73): black, or full ink.</summary>
    public int InitialColor =>
        Kind == ColorSpaceKind.Ink ? ToRgb([1])
        : Kind == ColorSpaceKind.Indexed ? ToRgb([0])
        : Black;

    /// <summary>RGB 0xRRGGBB of a colour; components that are missing are 0.</summary>
    public int ToRgb(ReadOnlySpan<double> values)
    {
        Span<double> full = stackalloc double[4];
        for (var i = 0; i < Math.Min(values.Length, full.Length); i++)
        {
            full[i] = values[i];
        }

        return Kind switch
        {
            ColorSpaceKind.Gray => Pack(full[0], full[0], full[0]),
            ColorSpaceKind.Rgb => Pack(full[0], full[1], full[2]),
            ColorSpaceKind.Cmyk => Pack(
                (1 - full[0]) * (1 - full[3]),
                (1 - full[1]) * (1 - full[3]),
                (1 - full[2]) * (1 - full[3])
            ),
            ColorSpaceKind.Lab => Pack(full[0] / 100, full[0] / 100, full[0] / 100),
            ColorSpaceKind.Indexed => OfIndex(full[0]),
            ColorSpaceKind.Ink => OfInk(values),
            _ => Black,
        };
    }

    private int OfIndex(double index)
    {
        if (Base is not { Components: > 0 } space)
        {
            return Black;
        }

        var start = (long)Math.Clamp(index, 0, 255) * space.Components;
        if (start + space.Components > Lookup.Length)
        {
            return Black;
        }

        Span<double> values = stackalloc double[4];
        var count = Math.Min(space.Components, values.Length);
        for (var i = 0; i < count; i++)
        {
            values[i] = Lookup.Span[(int)start + i] / 255.0 * (space.Kind == ColorSpaceKind.Lab ? 100 : 1);
        }

        return space.Kind == ColorSpaceKind.Indexed ? Black : space.ToRgb(values[..count]);
    }

    // Without its tint, or of several inks: as dark as the strongest of them.
    private int OfInk(ReadOnlySpan<double> values)
    {
        var strongest = 0.0;
        foreach (var value in values)
        {
            strongest = Math.Max(strongest, value);
        }

        if (Tint is not { } tint || Base is not { } space)
        {
            return Pack(1 - strongest, 1 - strongest, 1 - strongest);
        }

        Span<double> mixed = stackalloc double[4];
        for (var i = 0; i < Math.Min(mixed.Length, Math.Min(tint.None.Length, tint.Full.Length)); i++)
        {
            mixed[i] = tint.None[i] + Math.Clamp(strongest, 0, 1) * (tint.Full[i] - tint.None[i]);
        }

        return space.Kind == ColorSpaceKind.Ink ? Black : space.ToRgb(mixed);
    }

    private static int Pack(double red, double green, double blue) =>
        Channel(red) << 16 | Channel(green) << 8 | Channel(blue);

    private static int Channel(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255);
}
