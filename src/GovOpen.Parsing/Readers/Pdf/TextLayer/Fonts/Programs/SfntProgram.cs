using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>A TrueType or OpenType program: its 'cmap' inverted, else the names of 'post' or of its CFF table.</summary>
internal sealed class SfntProgram : FontProgram
{
    /// <summary>Where a collection of fonts says the place of its first one.</summary>
    public const int FirstOfCollection = 12;

    private const int DirectoryStart = 12;
    private const int DirectoryRow = 16;
    private const int MaxTables = 200;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly long start;
    private readonly Lazy<SfntCmap> cmap;
    private readonly Lazy<PostNames> names;
    private readonly Lazy<CompactProgram?> compact;

    public SfntProgram(ReadOnlyMemory<byte> bytes, long start)
    {
        this.bytes = bytes;
        this.start = start;
        cmap = new(() => new(Table("cmap"u8)));
        names = new(() => new(Table("post"u8)));
        compact = new(() => Table("CFF "u8) is { IsEmpty: false } table ? new CompactProgram(table) : null);
    }

    public override string? GlyphText(int glyph) =>
        cmap.Value.Character(glyph)
        ?? (names.Value.Name(glyph) is { } name ? GlyphNames.Text(name) : null)
        ?? compact.Value?.GlyphText(glyph)
        ?? cmap.Value.MacintoshCharacter(glyph);

    public override string? CidText(int cid) =>
        compact.Value is { } program ? program.CidText(cid) ?? GlyphText(program.Glyph(cid)) : GlyphText(cid);

    public override string? CodeText(byte code)
    {
        var glyph = cmap.Value.SymbolGlyph(code);
        if (glyph != 0)
        {
            return GlyphText(glyph);
        }

        // A program without a symbol or Macintosh table: the code by its WinAnsi character.
        var isOnlyUnicode = !cmap.Value.HasCodes && cmap.Value.HasCharacters;
        return isOnlyUnicode && BaseEncoding.WinAnsi[code] is { } text && cmap.Value.Has(text[0])
            ? text
            : compact.Value?.CodeText(code);
    }

    private ReadOnlyMemory<byte> Table(ReadOnlySpan<byte> tag)
    {
        var span = bytes.Span;
        var count = Math.Min(BigEndian.UInt16(span, start + 4), MaxTables);
        for (var i = 0; i < count; i++)
        {
            var row = start + DirectoryStart + (long)i * DirectoryRow;
            if (BigEndian.Slice(span, row, 4).SequenceEqual(tag))
            {
                var offset = BigEndian.UInt32(span, row + 8);
                var length = Math.Min(BigEndian.UInt32(span, row + 12), span.Length - (long)offset);
                return length > 0 ? bytes.Slice((int)offset, (int)length) : default;
            }
        }

        return default;
    }
}
