using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>Makes a font from its dictionary. Whatever the dictionary holds, there is a font.</summary>
internal static class PdfFontFactory
{
    private const int MatrixLength = 6;

    /// <param name="fontDictionary">The dictionary, a reference to it, or null where there is none.</param>
    public static PdfFont Create(CosObject? fontDictionary, ICosSource source, PdfLimits limits)
    {
        var font = source.Dictionary(fontDictionary);
        return source.Name(font?["Subtype"]) switch
        {
            "Type0" => Composite(font, source, limits),
            "Type3" when font is not null => Type3(font, source),

            // A font without or with a wrong /Subtype that has descendants is a composite one.
            not ("Type1" or "MMType1" or "TrueType") when source.Array(font?["DescendantFonts"]) is not null =>
                Composite(font, source, limits),
            var subtype => Simple(font, subtype == "TrueType", source),
        };
    }

    private static CompositeFont Composite(CosDictionary? font, ICosSource source, PdfLimits limits)
    {
        // 9.7.6.1: an array of one; some producers leave the array out.
        var descendants = source.Array(font?["DescendantFonts"]);
        var first = descendants is { Items.Count: > 0 } ? descendants.Items[0] : font?["DescendantFonts"];
        var cidFont = source.Dictionary(first);
        var descriptor = source.Dictionary(cidFont?["FontDescriptor"]);
        var description = new FontDescription(font, descriptor, source);
        var map = EmbeddedCMap.Read(font?["Encoding"], source, limits);
        var texts = new CompositeFontText(
            map,
            ToUnicodeMap.Read(font?["ToUnicode"], source),
            cidFont,
            new(descriptor, source),
            source
        );
        return new(map, new(cidFont, source), texts)
        {
            Look = description.Look,
            IsVertical = map.IsVertical,
            Ascent = description.Ascent,
            Descent = description.Descent,
        };
    }

    private static CachedFont Simple(CosDictionary? font, bool isTrueType, ICosSource source)
    {
        var descriptor = source.Dictionary(font?["FontDescriptor"]);
        var description = new FontDescription(font, descriptor, source);
        var program = new FontProgramSource(descriptor, source);
        var encoding = new FontEncoding(font?["Encoding"], source);
        var widths = new SimpleWidths(font, descriptor, source);
        var texts = new SimpleFontText(
            description.Name,
            isTrueType,
            description.IsSymbolic,
            ToUnicodeMap.Read(font?["ToUnicode"], source),
            encoding,
            program
        );
        return IsDoubleByte(font, description.Name, encoding, program)
            ? new DoubleByteFont(widths, texts, isSure: encoding.Base is null)
            {
                Look = description.Look,
                Ascent = description.Ascent,
                Descent = description.Descent,
            }
            : new SimpleFont(widths, texts)
            {
                Look = description.Look,
                Ascent = description.Ascent,
                Descent = description.Descent,
            };
    }

    /// <summary>A Chinese font that says nothing else about its codes, or that says GBK.</summary>
    private static bool IsDoubleByte(
        CosDictionary? font,
        string name,
        FontEncoding encoding,
        FontProgramSource program
    ) =>
        encoding.CMapName is { } map && CharsetCMap.IsGbk(map)
        || (
            FontName.IsChinese(name)
            && !encoding.HasNames
            && !program.IsEmbedded
            && font?["ToUnicode"] is null or CosNull
        );

    private static Type3Font Type3(CosDictionary font, ICosSource source)
    {
        var description = new FontDescription(font, source.Dictionary(font["FontDescriptor"]), source);
        return new(font, source)
        {
            Look = description.Look,
            Ascent = description.Ascent,
            Descent = description.Descent,
            Matrix = Matrix(source.Array(font["FontMatrix"]), source) ?? [0.001, 0, 0, 0.001, 0, 0],
        };
    }

    private static double[]? Matrix(CosArray? array, ICosSource source)
    {
        var matrix = new double[MatrixLength];
        for (var i = 0; i < matrix.Length; i++)
        {
            if (array is null || i >= array.Items.Count || source.Number(array.Items[i]) is not { } number)
            {
                return null;
            }

            matrix[i] = double.IsFinite(number) ? number : 0;
        }

        return matrix;
    }
}
