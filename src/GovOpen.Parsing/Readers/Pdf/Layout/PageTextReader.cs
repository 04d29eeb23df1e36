using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>Reads one page: tables, the lines between them, and what stands beside them. Used by one read, not shared.</summary>
internal sealed class PageTextReader
{
    private readonly LineReader lines = new();

    public PageText Read(GlyphPage shown)
    {
        var (page, turn) = UprightPage.Of(InvisibleText.WithoutUnshown(shown));
        var found = PageTableFinder.Find(page, PdfTableLimits.Default);
        var glyphs = GlyphSorter.Sort(page.Glyphs, found.Tables);
        return new(page.Number, page.Width, page.Height, turn, Items(glyphs.Bands, found.Tables))
        {
            Findings = found.Findings,
            Asides = Asides(glyphs.Turned, page),
            Watermarks = Watermarks.Read(glyphs.Slanted),
            Pictures = PictureFinder.Find(page),
        };
    }

    private List<PageItem> Items(IReadOnlyList<List<Glyph>> bands, IReadOnlyList<PageTable> tables)
    {
        var items = new List<PageItem>();
        var column = 0;
        for (var i = 0; i < bands.Count; i++)
        {
            foreach (var line in lines.Read(bands[i], default, column))
            {
                items.Add(new(line, null));
                column = line.Column;
            }

            // A table parts the text above it from the text below it.
            column++;
            if (i < tables.Count)
            {
                items.Add(new(null, tables[i]));
            }
        }

        return items;
    }

    private List<PageLine> Asides(IReadOnlyList<Glyph> turned, GlyphPage page)
    {
        var asides = new List<PageLine>();
        foreach (var group in turned.GroupBy(glyph => glyph.Direction).OrderBy(group => group.Key))
        {
            var turn = new PageTurn(group.Key, page.Width, page.Height);
            asides.AddRange(lines.Read(group.Select(turn.Apply), turn));
        }

        return asides;
    }
}
