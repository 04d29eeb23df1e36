namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Columns by alignment: gaps that run down through lines of text.</summary>
internal static class ColumnGaps
{
    /// <summary>A gap between columns is at least as many ems wide; a space of full width is one.</summary>
    public const double Narrowest = 1.2;

    /// <summary>Between the rules of a table a gap through all of many lines may be half as wide as a Han character.</summary>
    public const double NarrowestRuled = 0.45;

    /// <summary>
    /// The column edges of lines: their outer ends, and the middles of the gaps that no line crosses;
    /// a line in one piece (a title, a note) takes no part.
    /// </summary>
    public static List<double> Edges(List<TextBand> bands, double from, double to, double narrowest)
    {
        var pieces = new List<(double From, double To, int Count)>();
        var size = 0.0;
        foreach (var band in bands)
        {
            var own = band.Pieces(narrowest * band.Size);
            size = Math.Max(size, band.Size);
            if (own.Count > 1)
            {
                pieces.AddRange(own);
            }
        }

        pieces.Sort();
        var edges = new List<double> { from };
        var end = double.MinValue;
        foreach (var piece in pieces)
        {
            if (end > double.MinValue && piece.From - end >= size * narrowest * 0.8)
            {
                edges.Add((end + piece.From) / 2);
            }

            end = Math.Max(end, piece.To);
        }

        edges.Add(to);
        return edges;
    }

    /// <summary>The columns that a line has text in.</summary>
    public static int Filled(TextBand band, List<double> edges)
    {
        var (filled, next) = (0, 1);
        var isFilled = false;
        foreach (var glyph in band.Glyphs)
        {
            while (next < edges.Count - 1 && glyph.Box.CenterX > edges[next])
            {
                next++;
                isFilled = false;
            }

            filled += isFilled ? 0 : 1;
            isFilled = true;
        }

        return filled;
    }

    /// <summary>Whether a stretch of a line crosses no edge.</summary>
    public static bool StandsInOne(double from, double to, List<double> edges) =>
        !edges.Exists(edge => from < edge - RuleLines.Tolerance && to > edge + RuleLines.Tolerance);

    /// <summary>Whether a line has text in its first column.</summary>
    public static bool BeginsInFirst(TextBand band, List<double> edges) =>
        band.Glyphs.Count > 0 && band.Glyphs[0].Box.CenterX < edges[1];
}
