using System.Text;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

/// <summary>Writes dictionaries and streams of fonts as a PDF file would have them, and reads them back.</summary>
internal sealed class FontObjects : ICosSource
{
    private readonly Dictionary<int, CosObject> objects = [];

    /// <summary>Streams that were asked for, by their bytes.</summary>
    public List<CosStream> Decoded { get; } = [];

    public static CosName Name(string value) => new(value);

    public static CosNumber Number(double value) => new(value, value == Math.Floor(value));

    public static CosString Literal(string value) => new(Encoding.Latin1.GetBytes(value));

    public static CosArray Array(params CosObject[] items) => new(items);

    public static CosArray Numbers(params double[] items) => new([.. items.Select(Number)]);

    public static CosDictionary Dictionary(params (string Key, CosObject Value)[] entries) =>
        new(entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal));

    public static CosStream Stream(byte[] bytes, params (string Key, CosObject Value)[] entries) =>
        new(Dictionary(entries), bytes, new(0, 0));

    public static CosStream Stream(string bytes, params (string Key, CosObject Value)[] entries) =>
        Stream(Encoding.Latin1.GetBytes(bytes), entries);

    /// <summary>A ToUnicode CMap of the given sections.</summary>
    public static CosStream ToUnicode(string sections) =>
        Stream(
            "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                + sections
                + "\nendcmap end"
        );

    public static CosDictionary CidSystem(string ordering, string registry = "Adobe") =>
        Dictionary(("Registry", Literal(registry)), ("Ordering", Literal(ordering)), ("Supplement", Number(0)));

    /// <summary>A Type0 font.</summary>
    /// <param name="cidFont">Entries of its CIDFont.</param>
    public static CosDictionary Composite(
        CosObject encoding,
        CosObject? toUnicode,
        params (string Key, CosObject Value)[] cidFont
    )
    {
        List<(string, CosObject)> entries =
        [
            ("Subtype", Name("Type0")),
            ("BaseFont", Name("ABCDEF+SomeFont")),
            ("Encoding", encoding),
            ("DescendantFonts", Array(Dictionary(cidFont))),
        ];
        if (toUnicode is not null)
        {
            entries.Add(("ToUnicode", toUnicode));
        }

        return Dictionary([.. entries]);
    }

    public static CosDictionary Simple(string subtype, string name, params (string Key, CosObject Value)[] entries) =>
        Dictionary([("Subtype", Name(subtype)), ("BaseFont", Name(name)), .. entries]);

    public CosReference Add(CosObject value)
    {
        var number = objects.Count + 1;
        objects[number] = value;
        return new(number, 0);
    }

    public PdfFont Font(CosObject? dictionary) => PdfFontFactory.Create(dictionary, this, PdfLimits.Default);

    /// <summary>All glyphs of a shown string.</summary>
    public static List<FontGlyph> Show(PdfFont font, params byte[] bytes)
    {
        var glyphs = new List<FontGlyph>();
        for (var position = 0; position < bytes.Length; )
        {
            glyphs.Add(font.Next(bytes, ref position));
        }

        return glyphs;
    }

    public static string Texts(PdfFont font, params byte[] bytes) =>
        string.Concat(Show(font, bytes).Select(glyph => glyph.Text));

    /// <summary>The characters of a string given as hexadecimal digits.</summary>
    public static string TextsOf(PdfFont font, string hex) => Texts(font, Convert.FromHexString(hex));

    public CosObject Resolve(CosObject? value) =>
        value switch
        {
            null => CosNull.Instance,
            CosReference reference => objects.GetValueOrDefault(reference.Number, CosNull.Instance),
            _ => value,
        };

    public ReadOnlyMemory<byte> Decode(CosStream stream)
    {
        Decoded.Add(stream);
        return stream.Raw;
    }
}
