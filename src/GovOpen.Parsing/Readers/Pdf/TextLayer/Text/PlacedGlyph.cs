using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>A glyph while its page is read: what later content may still change.</summary>
internal struct PlacedGlyph
{
    /// <summary>What it stands for; replaced where the page gives an /ActualText.</summary>
    public string Text;

    /// <summary>What its font says it stands for.</summary>
    public string Shown;
    public FontLooks Looks;
    public PageBox Box;
    public double X;
    public double Y;
    public double Size;
    public double Baseline;

    /// <summary>The same glyph at most so far away is this glyph drawn twice.</summary>
    public double Reach;
    public TextDirection Direction;
    public GlyphConfidence Confidence;
    public bool IsInvisible;
    public bool IsBold;
    public bool IsItalic;

    /// <summary>Taken into another glyph.</summary>
    public bool IsGone;

    public readonly Glyph ToGlyph() =>
        new(Text, Box, Looks.Look(IsBold, IsItalic), Size, Baseline, Direction, Confidence, IsInvisible);
}
