namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The glyphs of one line across the page, left to right, white space left out.</summary>
/// <param name="Glyphs">Left to right.</param>
/// <param name="Y0">Top.</param>
/// <param name="Y1">Bottom.</param>
/// <param name="Size">Height of the em of its largest glyph.</param>
internal sealed record TextBand(List<Glyph> Glyphs, double Y0, double Y1, double Size)
{
    /// <summary>The lines of upright text outside of some tables, top to bottom.</summary>
    public static List<TextBand> Outside(IReadOnlyList<PageTable> tables, IReadOnlyList<Glyph> glyphs)
    {
        var outside = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && glyph.Direction == TextDirection.LeftToRight && !IsCovered(glyph, tables))
            {
                outside.Add(glyph);
            }
        }

        return Of(outside);
    }

    /// <summary>What of some lines stands in a box.</summary>
    public static List<TextBand> Within(List<TextBand> bands, PageBox box)
    {
        var within = new List<TextBand>();
        foreach (var band in bands)
        {
            var middle = (band.Y0 + band.Y1) / 2;
            if (middle < box.Y0 || middle > box.Y1)
            {
                continue;
            }

            var glyphs = band.Glyphs.FindAll(glyph => box.Holds(glyph));
            if (glyphs.Count > 0)
            {
                within.Add(band with { Glyphs = glyphs });
            }
        }

        return within;
    }

    /// <summary>The lines that glyphs make, top to bottom; the list is sorted.</summary>
    public static List<TextBand> Of(List<Glyph> inside)
    {
        inside.RemoveAll(static glyph => glyph.IsSpace);
        inside.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var bands = new List<TextBand>();
        for (var i = 0; i < inside.Count; )
        {
            var start = i;
            var size = inside[i].Size;
            while (i < inside.Count && inside[i].Baseline - inside[start].Baseline < size / 2)
            {
                size = Math.Max(size, inside[i++].Size);
            }

            bands.Add(Band(inside.GetRange(start, i - start), size));
        }

        return bands;
    }

    /// <summary>The pieces between gaps that are wider than any space: from, to, and how many glyphs they hold.</summary>
    public List<(double From, double To, int Count)> Pieces(double gap)
    {
        var pieces = new List<(double From, double To, int Count)>();
        foreach (var glyph in Glyphs)
        {
            if (pieces is [.., var last] && glyph.Box.X0 - last.To < gap)
            {
                pieces[^1] = (last.From, Math.Max(last.To, glyph.Box.X1), last.Count + 1);
            }
            else
            {
                pieces.Add((glyph.Box.X0, glyph.Box.X1, 1));
            }
        }

        return pieces;
    }

    private static bool IsCovered(Glyph glyph, IReadOnlyList<PageTable> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].Covers(glyph))
            {
                return true;
            }
        }

        return false;
    }

    private static TextBand Band(List<Glyph> glyphs, double size)
    {
        glyphs.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        var (y0, y1) = (double.MaxValue, double.MinValue);
        foreach (var glyph in glyphs)
        {
            (y0, y1) = (Math.Min(y0, glyph.Box.Y0), Math.Max(y1, glyph.Box.Y1));
        }

        return new(glyphs, y0, y1, size);
    }
}
