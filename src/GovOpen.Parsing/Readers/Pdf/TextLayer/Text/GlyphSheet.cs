namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>
/// The glyphs of a page in the order in which they are shown. A glyph drawn again at its place, to look bold or to throw a
/// shadow, is one glyph. Its room is used again for the next page.
/// </summary>
/// <param name="maxGlyphs">Glyphs of a page, and the characters that they stand for.</param>
internal sealed class GlyphSheet(int maxGlyphs)
{
    private PlacedGlyph[] glyphs = new PlacedGlyph[256];
    private readonly TwinIndex twins = new();
    private int count;
    private int gone;
    private int operatorStart;
    private int characters;

    public int Count => count;

    /// <summary>Characters that the glyphs stand for, in UTF-16 code units.</summary>
    public int Characters => characters;

    /// <summary>The page has more glyphs than are read.</summary>
    public bool IsCut { get; private set; }

    public ref PlacedGlyph this[int index] => ref glyphs[index];

    public void Clear()
    {
        Array.Clear(glyphs, 0, count);
        (count, gone, operatorStart, characters) = (0, 0, 0, 0);
        IsCut = false;
        twins.Clear();
    }

    /// <summary>A new operator shows text: no glyph of one operator is another of the same drawn again.</summary>
    public void BeginOperator() => operatorStart = count;

    public void Add(in PlacedGlyph glyph)
    {
        if (IsCut)
        {
            return;
        }

        if (twins.Find(glyph, glyphs, operatorStart) is >= 0 and var twin)
        {
            Merge(ref glyphs[twin], glyph);
            return;
        }

        if (!HasRoom(glyph.Text.Length))
        {
            return;
        }

        if (count == glyphs.Length)
        {
            Array.Resize(ref glyphs, Math.Min(count * 2, Math.Max(maxGlyphs, 1)));
        }

        glyphs[count] = glyph;
        twins.Add(glyph, count);
        count++;
    }

    /// <summary>So many more characters may stand on the page; where they may not, the page is cut.</summary>
    public bool HasRoom(int added)
    {
        IsCut |= added > maxGlyphs - characters;
        characters += IsCut ? 0 : added;
        return !IsCut;
    }

    /// <summary>Takes a glyph out; its place stays empty.</summary>
    public void Remove(int index)
    {
        if (!glyphs[index].IsGone)
        {
            glyphs[index].IsGone = true;
            gone++;
        }
    }

    public Glyph[] ToArray()
    {
        var result = new Glyph[count - gone];
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            if (!glyphs[i].IsGone)
            {
                result[next++] = glyphs[i].ToGlyph();
            }
        }

        return result;
    }

    // A recognized text under the visible one is no second stroke; what is seen once is seen.
    private static void Merge(ref PlacedGlyph first, in PlacedGlyph second)
    {
        first.IsBold |= second.IsBold || (!first.IsInvisible && !second.IsInvisible);
        first.IsInvisible &= second.IsInvisible;
    }
}
