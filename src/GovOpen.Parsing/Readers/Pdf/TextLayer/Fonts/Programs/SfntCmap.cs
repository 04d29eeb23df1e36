using System.Text;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>The 'cmap' table of a TrueType or OpenType program, read from glyph to character.</summary>
internal sealed class SfntCmap
{
    private const int FirstSymbolCode = 0xF000;
    private const int MaxSubtables = 64;
    private const int LastReadableGlyph = 3;
    private const int PrintableCodes = 95;

    // The best character of each glyph, 0 where none.
    private readonly int[] characters = new int[ushort.MaxValue + 1];
    private readonly HashSet<int> known = [];

    // Glyphs of one-byte codes: the symbol table (3,0), then the Macintosh one (1,0).
    private readonly int[] symbols = new int[256];
    private readonly int[] macintosh = new int[256];
    private readonly Lazy<bool> isMacintoshReadable;

    public SfntCmap(ReadOnlyMemory<byte> table)
    {
        var span = table.Span;
        var count = Math.Min(BigEndian.UInt16(span, 2), MaxSubtables);
        var budget = new SfntCmapSubtable.Budget();
        for (var i = 0; i < count; i++)
        {
            var row = 4 + i * 8L;
            var subtable = new SfntCmapSubtable(BigEndian.Slice(span, BigEndian.UInt32(span, row + 4)), budget);
            Read(BigEndian.UInt16(span, row), BigEndian.UInt16(span, row + 2), subtable);
        }

        isMacintoshReadable = new(IsMacintoshReadable);
    }

    /// <summary>Some glyph has a Unicode character.</summary>
    public bool HasCharacters { get; private set; }

    /// <summary>Some one-byte code has a glyph.</summary>
    public bool HasCodes { get; private set; }

    public bool Has(int character) => known.Contains(character);

    public string? Character(int glyph) =>
        (uint)glyph < (uint)characters.Length && characters[glyph] is not 0 and var character
            ? new Rune(character).ToString()
            : null;

    /// <summary>The glyph of a code of a symbolic font (ISO 32000-2, 9.6.5.4); 0 where it has none.</summary>
    public int SymbolGlyph(byte code) => symbols[code] != 0 ? symbols[code] : macintosh[code];

    /// <summary>The Mac OS Roman character of a glyph, where the Macintosh table is not a mere numbering of glyphs.</summary>
    public string? MacintoshCharacter(int glyph)
    {
        var code = glyph > 0 ? Array.IndexOf(macintosh, glyph) : -1;
        return code > 0 && isMacintoshReadable.Value ? BaseEncoding.MacRoman[(byte)code] : null;
    }

    private void Read(int platform, int encoding, SfntCmapSubtable subtable)
    {
        switch (platform, encoding)
        {
            case (0, _) or (3, 1) or (3, 10):
                foreach (var (code, glyph) in subtable.Mappings())
                {
                    AddCharacter(code, glyph);
                }

                break;
            case (3, 0):
                foreach (var (code, glyph) in subtable.Mappings())
                {
                    AddCode(
                        symbols,
                        code is >= FirstSymbolCode and <= FirstSymbolCode + 0xFF ? code & 0xFF : code,
                        glyph
                    );
                }

                break;
            case (1, 0):
                foreach (var (code, glyph) in subtable.Mappings())
                {
                    AddCode(macintosh, code, glyph);
                }

                break;
        }
    }

    private void AddCode(int[] glyphs, int code, int glyph)
    {
        if (code is >= 0 and <= 0xFF && glyph != 0)
        {
            glyphs[code] = glyph;
            HasCodes = true;
        }
    }

    private void AddCharacter(int character, int glyph)
    {
        if ((uint)glyph >= (uint)characters.Length || glyph == 0 || !Rune.IsValid(character))
        {
            return;
        }

        if (UnicodeText.IsPrivate(character) || character < ' ')
        {
            return;
        }

        known.Add(character);
        HasCharacters = true;
        var other = characters[glyph];
        if (other == 0 || Rank(character) < Rank(other))
        {
            characters[glyph] = character;
        }
    }

    // Of characters that share a glyph: the plain one before radicals and compatibility characters, then the first.
    private static int Rank(int character) =>
        IdeographTable.IsVariant(character) || character is >= 0x80 and <= 0xA0 ? character + 0x200000 : character;

    /// <summary>
    /// Subsets often number their glyphs from the first code on; then the codes say nothing. A font that was encoded has
    /// gaps, or all printable characters, and nothing below the space.
    /// </summary>
    private bool IsMacintoshReadable()
    {
        var first = Array.FindIndex(macintosh, ' ', glyph => glyph > LastReadableGlyph);
        var last = Array.FindLastIndex(macintosh, glyph => glyph != 0);
        for (var code = 1; code < ' '; code++)
        {
            if (macintosh[code] > LastReadableGlyph)
            {
                return false;
            }
        }

        if (first < 0 || last - first >= PrintableCodes)
        {
            return first >= 0;
        }

        for (var code = first + 1; code <= last; code++)
        {
            if (macintosh[code] != macintosh[code - 1] + 1)
            {
                return true;
            }
        }

        return false;
    }
}
