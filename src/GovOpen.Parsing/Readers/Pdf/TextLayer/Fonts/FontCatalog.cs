using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>The fonts of a file, each made once however many pages name it.</summary>
internal sealed class FontCatalog(ICosSource source, PdfLimits limits)
{
    private readonly Dictionary<(int Number, int Generation), PdfFont> numbered = [];
    private readonly Dictionary<CosObject, PdfFont> direct = new(ReferenceEqualityComparer.Instance);
    private PdfFont? missing;

    /// <summary>The font of a dictionary or a reference to one; a font of unknown characters where there is none.</summary>
    public PdfFont Get(CosObject? fontDictionary)
    {
        if (fontDictionary is CosReference reference)
        {
            var key = (reference.Number, reference.Generation);
            return numbered.TryGetValue(key, out var known)
                ? known
                : numbered[key] = PdfFontFactory.Create(reference, source, limits);
        }

        if (fontDictionary is null or CosNull)
        {
            return missing ??= PdfFontFactory.Create(null, source, limits);
        }

        return direct.TryGetValue(fontDictionary, out var font)
            ? font
            : direct[fontDictionary] = PdfFontFactory.Create(fontDictionary, source, limits);
    }
}
