using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

/// <summary>The /Encoding of a simple font (ISO 32000-2, 9.6.5): a base encoding and differences from it.</summary>
internal sealed class FontEncoding
{
    private readonly string?[] names = new string?[256];

    public FontEncoding(CosObject? encoding, ICosSource source)
    {
        var value = source.Resolve(encoding);
        if (value is CosName name)
        {
            Base = BaseEncoding.Find(name.Value);
            CMapName = Base is null ? name.Value : null;
            return;
        }

        var dictionary = source.Dictionary(value);
        Base = BaseEncoding.Find(source.Name(dictionary?["BaseEncoding"]));
        var code = 0;
        foreach (var item in source.Array(dictionary?["Differences"])?.Items ?? [])
        {
            switch (source.Resolve(item))
            {
                case CosNumber number:
                    code = (int)Math.Clamp(number.Value, 0, names.Length);
                    break;
                case CosName glyph when code < names.Length:
                    HasNames = true;
                    names[code++] = glyph.Value;
                    break;
            }
        }
    }

    /// <summary>The base encoding that the file names; null where it names none.</summary>
    public BaseEncoding? Base { get; }

    /// <summary>A name that is no encoding of simple fonts: it may be that of a CMap.</summary>
    public string? CMapName { get; }

    public bool HasNames { get; }

    /// <summary>The glyph name that the differences give a code.</summary>
    public string? Name(byte code) => names[code];
}
