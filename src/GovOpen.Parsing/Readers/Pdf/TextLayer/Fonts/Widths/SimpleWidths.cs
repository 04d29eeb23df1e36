using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

/// <summary>The /Widths of a simple font (ISO 32000-2, 9.6.2.1), in glyph space.</summary>
internal sealed class SimpleWidths
{
    // Codes have one byte.
    private const int MaxCode = 255;

    private readonly ICosSource source;
    private readonly CosArray? widths;
    private readonly int first;
    private readonly double? missing;

    public SimpleWidths(CosDictionary? font, CosDictionary? descriptor, ICosSource source)
    {
        this.source = source;
        widths = source.Array(font?["Widths"]);
        first = Math.Clamp(source.Integer(font?["FirstChar"]) ?? 0, -MaxCode, MaxCode + 1);
        missing = source.Number(descriptor?["MissingWidth"]);
    }

    /// <summary>The file gives widths at all.</summary>
    public bool IsGiven => widths is { Items.Count: > 0 };

    /// <summary>The code lies between /FirstChar and /LastChar.</summary>
    public bool Covers(int code) => widths is not null && code >= first && code - first < widths.Items.Count;

    /// <summary>The width of a code; null where the file gives no widths.</summary>
    public double? Width(int code)
    {
        if (!IsGiven)
        {
            return missing is > 0 ? missing : null;
        }

        return Covers(code) ? source.Number(widths?.Items[code - first]) ?? missing ?? 0 : missing ?? 0;
    }
}
