namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>
/// Puts the /ActualText of marked content (ISO 32000-2, 14.9.4) in the place of what its glyphs stand for. Every character
/// of it ends up at exactly one glyph, and every glyph keeps its box: those that already say their part are left alone, the
/// text between them is spread over the glyphs between them.
/// </summary>
internal static class ActualText
{
    /// <param name="start">The first glyph of the marked content.</param>
    public static void Replace(GlyphSheet sheet, int start, string text)
    {
        var indices = Live(sheet, start);
        if (indices.Count == 0 || !sheet.HasRoom(text.Length))
        {
            return;
        }

        var (first, last) = (0, indices.Count);
        var (from, to) = (0, text.Length);
        while (first < last && Begins(text, from, to, sheet[indices[first]].Text))
        {
            from += sheet[indices[first++]].Text.Length;
        }

        while (first < last && Ends(text, from, to, sheet[indices[last - 1]].Text))
        {
            to -= sheet[indices[--last]].Text.Length;
        }

        if (first < last)
        {
            Spread(sheet, indices, first, last, text[from..to]);
        }
        else if (from < to)
        {
            Append(ref sheet[indices[Math.Max(first - 1, 0)]], text[from..to], isBehind: first > 0);
        }
    }

    private static List<int> Live(GlyphSheet sheet, int start)
    {
        var indices = new List<int>();
        for (var i = start; i < sheet.Count; i++)
        {
            if (!sheet[i].IsGone)
            {
                indices.Add(i);
            }
        }

        return indices;
    }

    private static bool Begins(string text, int from, int to, string part) =>
        part.Length > 0 && text.AsSpan(from, to - from).StartsWith(part, StringComparison.Ordinal);

    private static bool Ends(string text, int from, int to, string part) =>
        part.Length > 0 && text.AsSpan(from, to - from).EndsWith(part, StringComparison.Ordinal);

    private static void Append(ref PlacedGlyph glyph, string rest, bool isBehind) =>
        glyph.Text = isBehind ? glyph.Text + rest : rest + glyph.Text;

    private static void Spread(GlyphSheet sheet, List<int> indices, int first, int last, string text)
    {
        var (count, glyphs) = (Count(text), last - first);
        var (owner, character, start) = (-1, 0, 0);
        for (var i = 0; i < glyphs; i++)
        {
            var end = start;
            for (; character < count && (long)character * glyphs / count == i; character++)
            {
                end += end + 1 < text.Length && char.IsSurrogatePair(text, end) ? 2 : 1;
            }

            ref var glyph = ref sheet[indices[first + i]];
            if (end > start)
            {
                owner = indices[first + i];
                (glyph.Text, glyph.Confidence) = (text[start..end], GlyphConfidence.Known);
                start = end;
                continue;
            }

            if (owner >= 0 && IsBeside(sheet[owner], glyph))
            {
                sheet[owner].Box = sheet[owner].Box.Union(glyph.Box);
            }

            sheet.Remove(indices[first + i]);
        }
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count++;
            i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return count;
    }

    private static bool IsBeside(in PlacedGlyph owner, in PlacedGlyph glyph) =>
        owner.Direction == glyph.Direction && Math.Abs(owner.Baseline - glyph.Baseline) <= owner.Size / 2;
}
