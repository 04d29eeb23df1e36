using System.Text;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>The glyph names of a 'post' table, formats 1 and 2 (OpenType 1.9, post).</summary>
internal sealed class PostNames
{
    private const uint Format1 = 0x00010000;
    private const uint Format2 = 0x00020000;
    private const int IndexStart = 34;

    private readonly bool isMacintosh;
    private readonly int[] indices = [];
    private readonly List<string> names = [];

    public PostNames(ReadOnlyMemory<byte> table)
    {
        var span = table.Span;
        var format = BigEndian.UInt32(span, 0);
        isMacintosh = format == Format1;
        if (format != Format2)
        {
            return;
        }

        indices = new int[Math.Min(BigEndian.UInt16(span, IndexStart - 2), Math.Max(0, span.Length - IndexStart) / 2)];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = BigEndian.UInt16(span, IndexStart + i * 2L);
        }

        for (
            var at = IndexStart + indices.Length * 2;
            at < span.Length && names.Count <= ushort.MaxValue;
            at += 1 + span[at]
        )
        {
            names.Add(Encoding.Latin1.GetString(BigEndian.Slice(span, at + 1, span[at])));
        }
    }

    /// <summary>The name of a glyph, or null.</summary>
    public string? Name(int glyph)
    {
        var order = GlyphTables.MacintoshOrder;
        if (isMacintosh)
        {
            return (uint)glyph < (uint)order.Count ? order[glyph] : null;
        }

        if ((uint)glyph >= (uint)indices.Length)
        {
            return null;
        }

        var index = indices[glyph];
        if (index < order.Count)
        {
            return order[index];
        }

        return index - order.Count < names.Count ? names[index - order.Count] : null;
    }
}
