using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>The glyphs of a page that stand in no table, sorted by how they are read.</summary>
/// <param name="Bands">Text from left to right: above the first table, between tables, below the last.</param>
/// <param name="Turned">Text in other directions.</param>
/// <param name="Slanted">Text at any other angle.</param>
internal sealed record SortedGlyphs(
    IReadOnlyList<List<Glyph>> Bands,
    IReadOnlyList<Glyph> Turned,
    IReadOnlyList<Glyph> Slanted
);

/// <summary>Sorts the glyphs of a page by how they are read.</summary>
internal static class GlyphSorter
{
    public static SortedGlyphs Sort(IReadOnlyList<Glyph> glyphs, IReadOnlyList<PageTable> tables)
    {
        var bands = new List<Glyph>[tables.Count + 1];
        for (var i = 0; i < bands.Length; i++)
        {
            bands[i] = [];
        }

        var turned = new List<Glyph>();
        var slanted = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            var table = TableOf(glyph, tables);
            if (table < 0)
            {
                continue;
            }

            var list = glyph.Direction switch
            {
                TextDirection.LeftToRight => bands[table],
                TextDirection.Slanted => slanted,
                _ => turned,
            };
            list.Add(glyph);
        }

        return new(bands, turned, slanted);
    }

    /// <summary>How many tables stand above the glyph, or −1 where it stands in one.</summary>
    private static int TableOf(Glyph glyph, IReadOnlyList<PageTable> tables)
    {
        var above = 0;
        foreach (var table in tables)
        {
            if (table.Covers(glyph))
            {
                return -1;
            }

            above += table.Box.CenterY < glyph.Box.CenterY ? 1 : 0;
        }

        return above;
    }
}
