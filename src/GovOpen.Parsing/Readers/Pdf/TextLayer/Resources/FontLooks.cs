namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>The looks of a font: as the file names it, and as it appears where the page draws it heavier or aslant.</summary>
internal sealed class FontLooks(GlyphFont plain)
{
    private readonly GlyphFont?[] looks = new GlyphFont?[4];

    public GlyphFont Look(bool isBold, bool isItalic)
    {
        var (bold, italic) = (isBold || plain.IsBold, isItalic || plain.IsItalic);
        if (bold == plain.IsBold && italic == plain.IsItalic)
        {
            return plain;
        }

        ref var look = ref looks[(bold ? 1 : 0) + (italic ? 2 : 0)];
        return look ??= plain with { IsBold = bold, IsItalic = italic };
    }
}
