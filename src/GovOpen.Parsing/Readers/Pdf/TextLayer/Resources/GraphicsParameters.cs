using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>What the operator gs sets (ISO 32000-2, 8.4.5), as far as text and rulings ask for it; null where it leaves a value.</summary>
/// <param name="Mask">The form that is the soft mask from now on.</param>
/// <param name="EndsMask">From now on there is no soft mask.</param>
internal sealed record GraphicsParameters(
    double? LineWidth,
    bool? HasSquareCaps,
    double? FillAlpha,
    double? StrokeAlpha,
    CosObject? Font,
    double FontSize,
    CosStream? Mask,
    bool EndsMask
)
{
    private const int SquareCap = 2;

    public static GraphicsParameters? Read(ICosSource source, CosObject value)
    {
        if (source.Dictionary(value) is not { } dictionary)
        {
            return null;
        }

        var mask = source.Resolve(dictionary["SMask"]);
        var font = source.Array(dictionary["Font"]);
        var hasFont = font is { Items.Count: > 1 };
        return new(
            source.Number(dictionary["LW"]),
            source.Integer(dictionary["LC"]) is { } cap ? cap == SquareCap : null,
            source.Number(dictionary["ca"]),
            source.Number(dictionary["CA"]),
            hasFont ? font?.Items[0] : null,
            hasFont && source.Number(font?.Items[1]) is { } size ? size : 0,
            mask is CosDictionary soft ? source.Stream(soft["G"]) : null,
            mask is CosName
        );
    }
}
