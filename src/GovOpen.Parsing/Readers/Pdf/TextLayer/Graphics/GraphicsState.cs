using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>What q saves and Q brings back (ISO 32000-2, 8.4), as far as text and rulings ask for it.</summary>
internal struct GraphicsState
{
    /// <summary>From user space to points of the visible page, y downwards.</summary>
    public Affine Matrix;

    /// <summary>A box around the clipping path, in points of the page.</summary>
    public PageBox Clip;

    public double LineWidth;

    /// <summary>Lines end beyond their end points by half their width (line cap style 2).</summary>
    public bool HasSquareCaps;

    public ColorSpace FillSpace;
    public ColorSpace StrokeSpace;

    /// <summary>RGB 0xRRGGBB.</summary>
    public int FillColor;
    public int StrokeColor;

    /// <summary>Painted with alpha 0: nothing is seen of it.</summary>
    public bool IsFillClear;
    public bool IsStrokeClear;

    public TextState Text;

    /// <summary>The state at the beginning of a page (8.4.1, table 51).</summary>
    public static GraphicsState Initial(Affine matrix, PageBox page) =>
        new()
        {
            Matrix = matrix,
            Clip = page,
            LineWidth = 1,
            FillSpace = ColorSpace.Gray,
            StrokeSpace = ColorSpace.Gray,
            Text = new() { Scale = 1 },
        };
}
