using System.Text;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>A CFF program: names or CIDs of its glyphs, and its encoding (Adobe Technical Note 5176).</summary>
internal sealed class CompactProgram : FontProgram
{
    private readonly CompactTopDict dict;
    private readonly CompactIndex strings;
    private readonly int[] charset;
    private readonly int[] encoding = [];
    private readonly string? ordering;
    private readonly Lazy<Dictionary<int, int>> glyphs;
    private readonly Lazy<HashSet<string>> texts;

    public CompactProgram(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var fontNames = new CompactIndex(bytes, BigEndian.Byte(span, 2));
        var dicts = new CompactIndex(bytes, fontNames.End);
        strings = new(bytes, dicts.End);
        dict = CompactTopDict.Read(dicts[0]);
        var count = dict.CharStrings > 0 ? new CompactIndex(bytes, dict.CharStrings).Count : 0;
        charset = CompactCharset.Read(span, dict.Charset, count, dict.IsCid);
        if (dict.Encoding > 1)
        {
            encoding = CompactEncoding.Read(span, dict.Encoding, charset);
        }

        ordering = dict.IsCid && String(dict.Registry) == "Adobe" ? String(dict.Ordering) : null;
        glyphs = new(Invert);
        texts = new(CollectTexts);
    }

    public override string? GlyphText(int glyph)
    {
        if ((uint)glyph >= (uint)charset.Length)
        {
            return null;
        }

        return dict.IsCid ? CollectionText(ordering, charset[glyph]) : StringText(charset[glyph]);
    }

    public override string? CidText(int cid) => dict.IsCid ? CollectionText(ordering, cid) : GlyphText(cid);

    /// <summary>The glyph of a CID; 0 where there is none.</summary>
    public int Glyph(int cid) => dict.IsCid ? glyphs.Value.GetValueOrDefault(cid) : cid;

    // Encoding 1 is the expert one, whose codes are those of no letters; a negative one is damage.
    public override string? CodeText(byte code) =>
        dict.Encoding switch
        {
            0 => BaseEncoding.Standard[code] is { } text && texts.Value.Contains(text) ? text : null,
            > 1 => StringText(encoding[code]),
            _ => null,
        };

    private string? StringText(int number) => number > 0 && String(number) is { } name ? GlyphNames.Text(name) : null;

    private string? String(int number)
    {
        var standard = GlyphTables.CompactStrings;
        if ((uint)number < (uint)standard.Count)
        {
            return standard[number];
        }

        var own = strings[number - standard.Count];
        return own.IsEmpty ? null : Encoding.Latin1.GetString(own);
    }

    private HashSet<string> CollectTexts()
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in charset)
        {
            if (StringText(number) is { } text)
            {
                result.Add(text);
            }
        }

        return result;
    }

    private Dictionary<int, int> Invert()
    {
        var result = new Dictionary<int, int>(charset.Length);
        for (var glyph = 0; glyph < charset.Length; glyph++)
        {
            result.TryAdd(charset[glyph], glyph);
        }

        return result;
    }
}
