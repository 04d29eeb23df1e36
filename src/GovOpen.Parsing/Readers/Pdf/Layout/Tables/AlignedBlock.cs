namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Lines below a head of short words that all keep out of the gaps between its columns.</summary>
internal sealed class AlignedBlock
{
    /// <summary>Below a head a gap that all lines keep free may be this narrow, in ems; between Han and Latin stands a quarter.</summary>
    public const double Narrowest = 0.3;

    private const int FewestColumns = 3;

    /// <summary>The head of a column is not longer.</summary>
    private const int LongestHead = 8;

    private readonly List<Column> columns = [];

    private AlignedBlock(TextBand head)
    {
        Bands = [head];
        foreach (var (from, to, _) in head.Pieces(ColumnGaps.Narrowest * head.Size))
        {
            columns.Add(new(from, to, true));
        }
    }

    /// <summary>The head and the lines below it.</summary>
    public List<TextBand> Bands { get; }

    /// <summary>Whether a line may be the head of columns: short words far apart, and no number.</summary>
    public static bool IsHead(TextBand band) =>
        AlignedTableReader.IsRow(band)
        && !band.Glyphs.Exists(static glyph => glyph.Text.AsSpan().ContainsAnyInRange('0', '9'))
        && band.Pieces(ColumnGaps.Narrowest * band.Size) is { Count: >= FewestColumns } pieces
        && pieces.TrueForAll(static piece => piece.Count <= LongestHead)
        && pieces.Count(static piece => piece.Count > 1) * 2 > pieces.Count;

    /// <summary>The head at an index and what stands in its columns below, as far as the columns go.</summary>
    public static AlignedBlock Below(List<TextBand> bands, int head, List<PageTable> tables)
    {
        var block = new AlignedBlock(bands[head]);
        var bottom = bands[head].Y1;
        for (var i = head + 1; i < bands.Count; i++)
        {
            var band = bands[i];
            if (
                band.Y0 - bottom > AlignedTableReader.LargestPitch * band.Size
                || tables.Exists(table => table.Box.Y0 < band.Y1 && band.Y0 < table.Box.Y1)
                || !block.TryAdd(band)
            )
            {
                break;
            }

            bottom = Math.Max(bottom, band.Y1);
        }

        return block;
    }

    /// <summary>The column edges, or nothing where some text stands below no head.</summary>
    public List<double> Edges()
    {
        if (!AdoptHeadless())
        {
            return [];
        }

        var edges = new List<double> { columns[0].From };
        for (var c = 1; c < columns.Count; c++)
        {
            edges.Add((columns[c - 1].To + columns[c].From) / 2);
        }

        edges.Add(columns[^1].To);
        return edges;
    }

    /// <summary>Where the words of a column end.</summary>
    public double EndOf(int column) => columns[column].To;

    private bool TryAdd(TextBand band)
    {
        var widened = new List<Column>(columns);
        foreach (var (from, to, _) in band.Pieces(Narrowest * band.Size))
        {
            var margin = Narrowest * band.Size * 0.8;
            var joined = new Column(from, to, false);
            var headed = 0;
            for (var c = widened.Count - 1; c >= 0; c--)
            {
                var column = widened[c];
                if (column.From < to + margin && column.To > from - margin)
                {
                    headed += column.HasHead ? 1 : 0;
                    joined = joined.With(column);
                    widened.RemoveAt(c);
                }
            }

            if (headed > 1)
            {
                return false;
            }

            var place = widened.FindIndex(column => column.From > joined.From);
            widened.Insert(place < 0 ? widened.Count : place, joined);
        }

        columns.Clear();
        columns.AddRange(widened);
        Bands.Add(band);
        return true;
    }

    // Short text at the left of a wide column may miss the head in its middle: it belongs to the head that is much nearer.
    private bool AdoptHeadless()
    {
        for (var c = columns.Count - 1; c >= 0; c--)
        {
            if (columns[c].HasHead)
            {
                continue;
            }

            var left = c > 0 ? columns[c].From - columns[c - 1].To : double.MaxValue;
            var right = c + 1 < columns.Count ? columns[c + 1].From - columns[c].To : double.MaxValue;
            if (Math.Min(left, right) * 2 > Math.Max(left, right))
            {
                return false;
            }

            var other = left < right ? c - 1 : c + 1;
            if (Bands.Exists(band => HasTextIn(band, columns[c]) && HasTextIn(band, columns[other])))
            {
                return false;
            }

            columns[other] = columns[other].With(columns[c]);
            columns.RemoveAt(c);
        }

        return columns.TrueForAll(static column => column.HasHead);
    }

    private static bool HasTextIn(TextBand band, Column column) =>
        band.Glyphs.Exists(glyph => glyph.Box.CenterX > column.From && glyph.Box.CenterX < column.To);

    private readonly record struct Column(double From, double To, bool HasHead)
    {
        public Column With(Column other) =>
            new(Math.Min(From, other.From), Math.Max(To, other.To), HasHead || other.HasHead);
    }
}
