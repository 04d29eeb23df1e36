using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>
/// The characters of a composite font's codes (ISO 32000-2, 9.10.2), code by code from the first source that has a sound
/// one: /ToUnicode, a CMap of Unicode codes, the character collection, the CMap's charset, the font program.
/// </summary>
internal sealed class CompositeFontText
{
    private readonly CMap map;
    private readonly ToUnicodeMap toUnicode;
    private readonly CidCollection? collection;
    private readonly FontProgramSource program;
    private readonly bool isFounder;

    // Glyph numbers by CID; null where the CID is the glyph number.
    private readonly Lazy<ReadOnlyMemory<byte>>? glyphs;
    private readonly bool isTrueType;

    public CompositeFontText(
        CMap map,
        ToUnicodeMap toUnicode,
        CosDictionary? cidFont,
        FontProgramSource program,
        ICosSource source
    )
    {
        this.map = map;
        this.toUnicode = toUnicode;
        this.program = program;
        var system = source.Dictionary(cidFont?["CIDSystemInfo"]);
        var registry = Latin(source.Bytes(system?["Registry"]));
        var ordering = registry == "Adobe" ? Latin(source.Bytes(system?["Ordering"])) : null;
        collection = CidCollection.Find(map.Ordering ?? ordering);
        isFounder = FounderLatin.IsFounder(registry);
        isTrueType = source.Name(cidFont?["Subtype"]) == "CIDFontType2";
        glyphs = source.Stream(cidFont?["CIDToGIDMap"]) is { } stream ? new(() => source.Decode(stream)) : null;
    }

    /// <param name="width">Of the glyph, in thousandths of an em.</param>
    public CodeText Find(uint code, int length, int cid, double width)
    {
        if (!toUnicode.IsIdentity && CodeText.Sound(toUnicode.Text(code), GlyphConfidence.Known) is { } said)
        {
            return isFounder && FounderLatin.Letter(said.Text, width) is { } letter
                ? new(letter, GlyphConfidence.Derived)
                : said;
        }

        return CodeText.Sound(UnicodeCMap.Text(map, code, length), GlyphConfidence.Known)
            ?? CollectionText(cid)
            ?? CodeText.Sound(CharsetCMap.Text(map, code, length), GlyphConfidence.Known)
            ?? CodeText.Sound(ProgramText(cid), GlyphConfidence.Derived)
            ?? (toUnicode.IsIdentity ? CodeText.Sound(toUnicode.Text(code), GlyphConfidence.Derived) : null)
            ?? CodeText.Unknown;
    }

    // Some producers name a collection and number the glyphs of an embedded TrueType program all the same: what the program
    // says of the glyph that is drawn outdoes the name.
    private CodeText? CollectionText(int cid)
    {
        if (cid <= 0 || CodeText.Sound(collection?.Text(cid), GlyphConfidence.Known) is not { } known)
        {
            return null;
        }

        var drawn =
            isTrueType && map.IsIdentity && program.IsEmbedded
                ? CodeText.Sound(ProgramText(cid), GlyphConfidence.Derived)
                : null;
        return drawn is { } other && Plain(other) != Plain(known) ? other : known;
    }

    private static string Plain(CodeText text) => CharacterForms.Normalize(text.Text, isVertical: true);

    private string? ProgramText(int cid)
    {
        if (cid <= 0 || program.Program is not { } embedded)
        {
            return null;
        }

        if (glyphs is not null)
        {
            return embedded.GlyphText(BigEndian.UInt16(glyphs.Value.Span, cid * 2L));
        }

        return isTrueType ? embedded.GlyphText(cid) : embedded.CidText(cid);
    }

    private static string? Latin(byte[]? bytes) => bytes is null ? null : System.Text.Encoding.Latin1.GetString(bytes);
}
