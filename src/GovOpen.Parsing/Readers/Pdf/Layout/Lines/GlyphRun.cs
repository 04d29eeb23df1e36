namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>Glyphs of one size that follow each other on one baseline. Grows while it is built.</summary>
internal sealed class GlyphRun
{
    /// <summary>How far baselines of one run may differ, in ems.</summary>
    private const double BaselineTolerance = 0.1;

    /// <summary>How far sizes of one run may differ, as a share.</summary>
    private const double SizeTolerance = 0.1;

    /// <summary>The widest gap inside a run, in ems: in a wider one a character of another font may stand.</summary>
    private const double WidestGap = 0.3;

    /// <summary>How far a glyph may reach back over the one before it, in ems.</summary>
    private const double WidestOverlap = 0.7;

    /// <summary>The same glyph this close to the one before is printed again to look bold, in ems.</summary>
    public const double PrintedAgain = 0.3;

    private readonly List<Glyph> glyphs = [];
    private int lastVisible = -1;

    public GlyphRun(Glyph first, int order)
    {
        Order = order;
        Size = first.Size;
        Baseline = first.Baseline;
        X0 = first.Box.X0;
        glyphs.Add(first);
        lastVisible = 0;
        X1 = first.Box.X1;
    }

    /// <summary>Its place in the content stream.</summary>
    public int Order { get; }

    public double Size { get; }

    public double Baseline { get; }

    /// <summary>The left edge of its first visible glyph.</summary>
    public double X0 { get; }

    /// <summary>The right edge of its last visible glyph.</summary>
    public double X1 { get; private set; }

    public double Width => X1 - X0;

    /// <summary>The upper edge of the em, whatever the font's own ascent.</summary>
    public double Top => Bottom - Size;

    public double Bottom => Baseline + (PageTurn.BaselineDrop * Size);

    /// <summary>Its glyphs from the first visible one to the last.</summary>
    public IReadOnlyList<Glyph> Glyphs => glyphs;

    public int Count => lastVisible + 1;

    /// <summary>Adds the glyph where it goes on with the run, or leaves it out where it is printed again; else says no.</summary>
    public bool TryAdd(Glyph glyph)
    {
        var last = glyphs[^1];
        var em = Math.Max(Size, glyph.Size);
        if (
            Math.Abs(glyph.Baseline - Baseline) > BaselineTolerance * em
            || Math.Abs(glyph.Size - Size) > SizeTolerance * em
        )
        {
            return false;
        }

        if (
            Math.Abs(glyph.Box.X0 - last.Box.X0) < PrintedAgain * Size
            && glyph.Text == last.Text
            && glyph.Box.Width > 0
        )
        {
            return true;
        }

        var gap = glyph.Box.X0 - last.Box.X1;
        if (gap > WidestGap * Size || gap < -WidestOverlap * Size)
        {
            return false;
        }

        glyphs.Add(glyph);
        if (!glyph.IsSpace)
        {
            lastVisible = glyphs.Count - 1;
            X1 = Math.Max(X1, glyph.Box.X1);
        }

        return true;
    }

    /// <summary>Whether the other run shows the same at the same place.</summary>
    public bool Repeats(GlyphRun other)
    {
        if (
            Math.Abs(X0 - other.X0) > PrintedAgain * Size
            || Count != other.Count
            || Math.Abs(Baseline - other.Baseline) > PrintedAgain * Size
        )
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (glyphs[i].Text != other.glyphs[i].Text)
            {
                return false;
            }
        }

        return true;
    }
}
