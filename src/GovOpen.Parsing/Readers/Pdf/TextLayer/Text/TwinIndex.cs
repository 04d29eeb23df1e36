namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>Finds the glyph that another one is drawn over, in a time that does not grow with the page: glyphs by character and square.</summary>
internal sealed class TwinIndex
{
    /// <summary>No glyph is searched for farther away, in points.</summary>
    public const double MaxReach = 4;

    private const double Square = 2 * MaxReach;

    // More of a character in a square are dirt or an attack.
    private const int MaxSteps = 16;
    private const int MinHeads = 1024;

    // One past the index of the newest glyph of a bucket; 0 is none.
    private int[] heads = new int[MinHeads];
    private int[] older = new int[256];
    private uint[] hashes = new uint[256];
    private int count;

    public void Clear()
    {
        // After a page of very many glyphs the next ones need not clear its room each time.
        if (heads.Length > MinHeads && count < heads.Length / 8)
        {
            heads = new int[MinHeads];
        }
        else if (count > 0)
        {
            Array.Clear(heads);
        }

        count = 0;
    }

    /// <summary>The index of the glyph that this one repeats, below a limit; −1 where there is none.</summary>
    public int Find(in PlacedGlyph glyph, PlacedGlyph[] glyphs, int limit)
    {
        var (left, right) = (Cell(glyph.X - glyph.Reach), Cell(glyph.X + glyph.Reach));
        var (top, bottom) = (Cell(glyph.Y - glyph.Reach), Cell(glyph.Y + glyph.Reach));
        for (var x = left; x <= right; x++)
        {
            for (var y = top; y <= bottom; y++)
            {
                if (Search(Hash(glyph.Shown, x, y), glyph, glyphs, limit) is >= 0 and var found)
                {
                    return found;
                }
            }
        }

        return -1;
    }

    /// <param name="index">Its place: glyphs are added in order.</param>
    public void Add(in PlacedGlyph glyph, int index)
    {
        if (index >= older.Length)
        {
            Array.Resize(ref older, index * 2);
            Array.Resize(ref hashes, index * 2);
        }

        if (count >= heads.Length)
        {
            Grow();
        }

        hashes[index] = Hash(glyph.Shown, Cell(glyph.X), Cell(glyph.Y));
        Link(index);
        count = index + 1;
    }

    private int Search(uint hash, in PlacedGlyph glyph, PlacedGlyph[] glyphs, int limit)
    {
        var next = heads[hash & (uint)(heads.Length - 1)];
        for (var steps = 0; next > 0 && steps < MaxSteps; steps++)
        {
            var index = next - 1;
            if (hashes[index] == hash && index < limit && IsTwin(glyphs[index], glyph))
            {
                return index;
            }

            next = older[index];
        }

        return -1;
    }

    private static bool IsTwin(in PlacedGlyph first, in PlacedGlyph second)
    {
        var reach = Math.Min(first.Reach, second.Reach);
        return Math.Abs(first.X - second.X) <= reach
            && Math.Abs(first.Y - second.Y) <= reach
            && first.Direction == second.Direction
            && Math.Abs(first.Size - second.Size) <= 0.1 * first.Size
            && first.Shown.Equals(second.Shown, StringComparison.Ordinal);
    }

    private void Grow()
    {
        heads = new int[heads.Length * 2];
        for (var i = 0; i < count; i++)
        {
            Link(i);
        }
    }

    private void Link(int index)
    {
        ref var head = ref heads[hashes[index] & (uint)(heads.Length - 1)];
        older[index] = head;
        head = index + 1;
    }

    private static int Cell(double place) => (int)Math.Clamp(Math.Floor(place / Square), -1e6, 1e6);

    private static uint Hash(string text, int x, int y)
    {
        var character = text.Length > 0 ? text[^1] | (uint)text.Length << 16 : 0;
        var hash = character * 0x9E3779B1 ^ (uint)x * 0x85EBCA77 ^ (uint)y * 0xC2B2AE3D;
        return hash ^ hash >> 15;
    }
}
