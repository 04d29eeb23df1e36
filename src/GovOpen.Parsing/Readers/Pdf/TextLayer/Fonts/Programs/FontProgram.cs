using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>What an embedded font program tells of the characters of its glyphs (ISO 32000-2, 9.9).</summary>
internal abstract class FontProgram
{
    /// <summary>The characters of a glyph, or null.</summary>
    public abstract string? GlyphText(int glyph);

    /// <summary>The characters of a code of a simple font, by the encoding in the program; null where it does not say.</summary>
    public abstract string? CodeText(byte code);

    /// <summary>The characters of a CID of a CIDFontType0; its glyph's where CIDs are glyphs.</summary>
    public virtual string? CidText(int cid) => GlyphText(cid);

    /// <summary>The characters of a glyph name that numbers a glyph; the name itself tells none.</summary>
    public string? NameText(string name) => GlyphNames.Number(name) is { } glyph ? GlyphText(glyph) : null;

    /// <summary>Reads a program of any kind, told by its first bytes; null where it is none.</summary>
    public static FontProgram? Read(ReadOnlyMemory<byte> bytes) =>
        bytes.Span switch
        {
            [0, 1, 0, 0, ..] or [(byte)'O', (byte)'T', (byte)'T', (byte)'O', ..] => new SfntProgram(bytes, 0),
            [(byte)'t', (byte)'r', (byte)'u', (byte)'e', ..] => new SfntProgram(bytes, 0),
            [(byte)'t', (byte)'t', (byte)'c', (byte)'f', ..] => new SfntProgram(
                bytes,
                BigEndian.UInt32(bytes.Span, SfntProgram.FirstOfCollection)
            ),
            [(byte)'%', (byte)'!', ..] or [0x80, 1, ..] => new Type1Program(bytes.Span),
            [1, ..] => new CompactProgram(bytes),
            _ => null,
        };

    /// <summary>The characters that a collection gives a CID.</summary>
    protected static string? CollectionText(string? ordering, int cid) => CidCollection.Find(ordering)?.Text(cid);
}
