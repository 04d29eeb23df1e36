using System.Globalization;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Tells which lines of a block of columns are one row: by running numbers and white space, or by white space alone.</summary>
internal sealed class WrappedRows
{
    /// <summary>Space between rows is wider than space between lines by at least so many ems.</summary>
    private const double ClearGap = 0.1;

    /// <summary>A line that goes on is full to this many ems.</summary>
    private const double FullLine = 2;

    private readonly AlignedBlock block;
    private readonly List<TextBand> bands;
    private readonly List<double> edges;
    private readonly double[] bottoms;

    private WrappedRows(AlignedBlock block, List<double> edges)
    {
        (this.block, this.edges, bands) = (block, edges, block.Bands);
        bottoms = new double[bands.Count];
        for (var i = 0; i < bottoms.Length; i++)
        {
            bottoms[i] = Math.Max(bands[i].Y1, i > 0 ? bottoms[i - 1] : 0);
        }
    }

    /// <summary>Index of the first line of each row, that of the head first, and of the end; null where they cannot be told.</summary>
    public static List<int>? Starts(AlignedBlock block, List<double> edges)
    {
        var rows = new WrappedRows(block, edges);
        return rows.Numbered() is { Count: > 0 } numbered
            ? rows.ByNumbersAndGaps(numbered) ?? rows.ByNumbers(numbered)
            : rows.ByGaps();
    }

    private double Gap(int band) => bands[band].Y0 - bottoms[band - 1];

    // The lines with a number in the first column, where it holds nothing but numbers that run.
    private List<int>? Numbered()
    {
        var numbered = new List<int>();
        var last = -1;
        for (var i = 1; i < bands.Count; i++)
        {
            var text = string.Concat(
                bands[i].Glyphs.TakeWhile(glyph => glyph.Box.CenterX < edges[1]).Select(glyph => glyph.Text)
            );
            if (text.Length == 0)
            {
                continue;
            }

            if (
                !int.TryParse(
                    text.TrimEnd('.', '、', '．'),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                ) || (last >= 0 && number != last + 1)
            )
            {
                return null;
            }

            last = number;
            numbered.Add(i);
        }

        return numbered;
    }

    // Between two numbers the widest space parts their rows, wherever in its row the number stands.
    private List<int>? ByNumbersAndGaps(List<int> numbered)
    {
        var starts = new List<int> { 0 };
        var above = 0;
        var widest = 0.0;
        foreach (var number in numbered)
        {
            var best = above + 1;
            var second = double.MinValue;
            for (var i = above + 2; i <= number; i++)
            {
                var gap = Gap(i);
                second = Math.Max(second, Math.Min(gap, Gap(best)));
                best = gap > Gap(best) ? i : best;
            }

            if (Gap(best) - second < ClearGap * bands[best].Size)
            {
                return null;
            }

            widest = Math.Max(widest, Gap(best));
            starts.Add(best);
            above = number;
        }

        starts.Add(EndAfter(above, widest));
        return starts;
    }

    // What stands farther below than any row from the next is no part of the last.
    private int EndAfter(int last, double widest)
    {
        var end = last + 1;
        while (end < bands.Count && Gap(end) < widest - (ClearGap * bands[end].Size))
        {
            end++;
        }

        return end;
    }

    // Where nothing parts rows but their numbers, every other line must go on from a full one above it.
    private List<int>? ByNumbers(List<int> numbered)
    {
        if (numbered[0] != 1)
        {
            return null;
        }

        var ends = new double[edges.Count - 1];
        var next = 0;
        for (var i = 1; i < bands.Count; i++)
        {
            if (next < numbered.Count && numbered[next] == i)
            {
                next++;
                Array.Clear(ends);
            }
            else if (!GoesOn(bands[i], ends))
            {
                return null;
            }

            foreach (var glyph in bands[i].Glyphs)
            {
                ends[ColumnOf(glyph)] = glyph.Box.X1;
            }
        }

        return [0, .. numbered, bands.Count];
    }

    private bool GoesOn(TextBand band, double[] ends) =>
        band.Glyphs.TrueForAll(glyph =>
            ColumnOf(glyph) is var column && ends[column] >= block.EndOf(column) - (FullLine * band.Size)
        );

    private int ColumnOf(Glyph glyph)
    {
        var column = 0;
        while (column + 2 < edges.Count && glyph.Box.CenterX > edges[column + 1])
        {
            column++;
        }

        return column;
    }

    private List<int>? ByGaps()
    {
        var gaps = Enumerable.Range(1, bands.Count - 1).Select(Gap).Order().ToList();
        var (jump, limit) = (0.0, 0.0);
        for (var i = 1; i < gaps.Count; i++)
        {
            if (gaps[i] - gaps[i - 1] > jump)
            {
                (jump, limit) = (gaps[i] - gaps[i - 1], (gaps[i] + gaps[i - 1]) / 2);
            }
        }

        if (jump < ClearGap * 2 * bands[0].Size)
        {
            return null;
        }

        var starts = new List<int> { 0 };
        for (var i = 1; i < bands.Count; i++)
        {
            if (Gap(i) > limit)
            {
                starts.Add(i);
            }
        }

        starts.Add(bands.Count);
        return starts[1] == 1 && AreFilled(starts) ? starts : null;
    }

    // A row has text in most columns.
    private bool AreFilled(List<int> starts)
    {
        for (var r = 1; r + 1 < starts.Count; r++)
        {
            var filled = new HashSet<int>();
            for (var i = starts[r]; i < starts[r + 1]; i++)
            {
                filled.UnionWith(bands[i].Glyphs.Select(ColumnOf));
            }

            if (filled.Count * 3 < (edges.Count - 1) * 2)
            {
                return false;
            }
        }

        return true;
    }
}
