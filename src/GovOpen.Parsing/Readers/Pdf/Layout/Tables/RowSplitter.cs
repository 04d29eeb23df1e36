using System.Globalization;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>
/// Splits a ruled row that holds several rows without lines between them: its first column counts 1, 2, 3.
/// Several tasks beside one number stay one row.
/// </summary>
internal static class RowSplitter
{
    /// <summary>A gap is a row's end where it is this much wider than the gaps between lines.</summary>
    private const double WiderGap = 1.3;

    private const int LongestNumber = 4;

    /// <summary>Splits the rows of a grid where they need it; the number of rows that were split.</summary>
    public static int Split(GridEdges columns, GridEdges rows, List<CellArea> areas, List<PageCell> cells)
    {
        var split = 0;
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            if (cells[i] is not { Column: 0, RowSpan: 1, ColumnSpan: 1 } cell || !CountsLines(cell.Glyphs))
            {
                continue;
            }

            var ends = FindEnds(columns[1], GlyphsBeside(cells, i));
            if (ends.Count > 0)
            {
                Apply(areas, cell.Row, ends.Count);
                for (var e = ends.Count - 1; e >= 0; e--)
                {
                    rows.Insert(cell.Row + 1, ends[e]);
                }

                split++;
            }
        }

        if (split > 0)
        {
            areas.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        }

        return split;
    }

    // The cells are in order: those of one row follow its first.
    private static List<Glyph> GlyphsBeside(List<PageCell> cells, int first)
    {
        var glyphs = new List<Glyph>();
        for (var i = first; i < cells.Count && cells[i].Row == cells[first].Row; i++)
        {
            if (cells[i].RowSpan == 1)
            {
                glyphs.AddRange(cells[i].Glyphs);
            }
        }

        return glyphs;
    }

    private static List<double> FindEnds(double firstEnd, List<Glyph> glyphs)
    {
        var bands = TextBand.Of(glyphs);
        var starts = new List<int>();
        var last = 0;
        for (var i = 0; i < bands.Count; i++)
        {
            var words = WordsBefore(bands[i], firstEnd);
            if (words.Length == 0)
            {
                continue;
            }

            if (
                !int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || (starts.Count > 0 && number != last + 1)
                || bands[i].Glyphs.Count == words.Length
            )
            {
                return [];
            }

            starts.Add(i);
            last = number;
        }

        return starts.Count < 2 ? [] : EndsBetween(bands, starts);
    }

    private static List<double> EndsBetween(List<TextBand> bands, List<int> starts)
    {
        var ends = new List<double>();
        for (var s = 1; s < starts.Count; s++)
        {
            var (widest, least) = (starts[s], double.MaxValue);
            for (var i = starts[s - 1] + 1; i <= starts[s]; i++)
            {
                least = Math.Min(least, Gap(bands, i));
                widest = Gap(bands, i) > Gap(bands, widest) ? i : widest;
            }

            var end = Gap(bands, widest) > WiderGap * Math.Max(1, least) ? widest : starts[s];
            ends.Add((bands[end - 1].Y1 + bands[end].Y0) / 2);
        }

        return ends;
    }

    private static double Gap(List<TextBand> bands, int index) => bands[index].Y0 - bands[index - 1].Y1;

    // Asked of every row: most first cells hold one line.
    private static bool CountsLines(IReadOnlyList<Glyph> glyphs)
    {
        var (high, low, size) = (double.MaxValue, double.MinValue, 0.0);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                continue;
            }

            if (glyph.Text.Length != 1 || !char.IsAsciiDigit(glyph.Text[0]))
            {
                return false;
            }

            (high, low) = (Math.Min(high, glyph.Baseline), Math.Max(low, glyph.Baseline));
            size = glyph.Size;
        }

        return low - high > size;
    }

    private static string WordsBefore(TextBand band, double edge)
    {
        var words = string.Empty;
        foreach (var glyph in band.Glyphs)
        {
            if (glyph.Box.CenterX >= edge)
            {
                break;
            }

            words += glyph.Text;
            if (words.Length > LongestNumber)
            {
                break;
            }
        }

        return words;
    }

    private static void Apply(List<CellArea> areas, int row, int more)
    {
        for (var i = areas.Count - 1; i >= 0; i--)
        {
            var area = areas[i];
            if (area.Row > row)
            {
                areas[i] = area with { Row = area.Row + more };
            }
            else if (area.Row == row && area.RowSpan == 1)
            {
                for (var k = 1; k <= more; k++)
                {
                    areas.Add(area with { Row = row + k });
                }
            }
            else if (area.Row + area.RowSpan > row)
            {
                areas[i] = area with { RowSpan = area.RowSpan + more };
            }
        }
    }
}
