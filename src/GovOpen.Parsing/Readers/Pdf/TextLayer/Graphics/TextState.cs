using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>The text state (ISO 32000-2, 9.3), part of the graphics state.</summary>
internal struct TextState
{
    public PageFont? Font;
    public double Size;
    public double CharSpacing;
    public double WordSpacing;

    /// <summary>Horizontal scaling; 1 is the font's own width.</summary>
    public double Scale;
    public double Leading;
    public double Rise;

    /// <summary>Text rendering mode: 0 to 7.</summary>
    public int Mode;
}
