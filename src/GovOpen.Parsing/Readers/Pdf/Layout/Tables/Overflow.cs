namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>
/// Text that runs out of a table at the end of a page: a browser that cuts a merged cell prints all its lines on the
/// first page, though the rows beside it end higher up.
/// </summary>
internal static class Overflow
{
    /// <summary>The next line begins at most this many ems below the last.</summary>
    private const double LineGap = 1;

    /// <summary>More cells than a table has columns are none of a browser's.</summary>
    private const int MostCells = 64;

    /// <summary>Where the text of a table ends that has cells open below; the table's end where none runs out.</summary>
    public static double BottomOf(RuledGrid grid, List<PageCell> cells, IReadOnlyList<Glyph> glyphs)
    {
        var end = grid.Box.Y1;
        var open = cells.FindAll(cell => cell.IsOpenBelow && cell.HasText);
        if (open.Count is 0 or > MostCells)
        {
            return end;
        }

        var below = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && glyph.Direction != TextDirection.Slanted && glyph.Box.CenterY > end)
            {
                below.Add(glyph);
            }
        }

        below.Sort(static (a, b) => a.Box.Y0.CompareTo(b.Box.Y0));
        var bottom = end;
        foreach (var cell in open)
        {
            bottom = Math.Max(bottom, Follow(cell, below, end));
        }

        return below.Exists(glyph => glyph.Box.CenterY <= bottom && !open.Exists(cell => IsWithin(glyph, cell)))
            ? end
            : bottom;
    }

    private static double Follow(PageCell cell, List<Glyph> below, double end)
    {
        var bottom = cell.Box.Y0;
        foreach (var glyph in cell.Glyphs)
        {
            bottom = glyph.IsSpace ? bottom : Math.Max(bottom, glyph.Box.Y1);
        }

        foreach (var glyph in below)
        {
            if (IsWithin(glyph, cell))
            {
                if (glyph.Box.Y0 - bottom > LineGap * glyph.Size)
                {
                    break;
                }

                bottom = Math.Max(bottom, glyph.Box.Y1);
            }
        }

        return Math.Max(end, bottom);
    }

    private static bool IsWithin(Glyph glyph, PageCell cell) =>
        glyph.Box.CenterX >= cell.Box.X0 && glyph.Box.CenterX <= cell.Box.X1;
}
