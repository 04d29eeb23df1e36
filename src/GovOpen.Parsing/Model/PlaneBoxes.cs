namespace GovOpen.Parsing.Model;

/// <summary>
/// Where the characters of a <see cref="SourcePlane"/> stand on their pages, in points from the top left. Compact: a band
/// for each line, two edges for each character.
/// </summary>
internal sealed class PlaneBoxes
{
    private readonly PlaneBand[] bands;
    private readonly float[] lows;
    private readonly float[] highs;
    private readonly int[] fragments;

    /// <param name="bands">The lines, by their offset.</param>
    /// <param name="lows">The lower edge of each character along its line, for the characters of all bands in order.</param>
    /// <param name="highs">The higher edge of each.</param>
    /// <param name="fragments">Offsets at which text begins that does not go on at the place of the text before.</param>
    public PlaneBoxes(PlaneBand[] bands, float[] lows, float[] highs, int[] fragments)
    {
        this.bands = bands;
        this.lows = lows;
        this.highs = highs;
        this.fragments = fragments;
    }

    /// <summary>The least box that holds the characters of a range, to a hundredth of a point; empty where they have none.</summary>
    public EquatableArray<double> BoxOf(TextRange range)
    {
        var (x0, y0, x1, y1) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var i = FirstBand(range.Start); i < bands.Length && bands[i].Start < range.End; i++)
        {
            var band = bands[i];
            var from = Math.Max(range.Start, band.Start) - band.Start;
            var to = Math.Min(range.End, band.Start + band.Length) - band.Start;
            for (var at = from; at < to; at++)
            {
                var (low, high) = (lows[band.First + at], highs[band.First + at]);
                var (left, right) = band.IsVertical ? (band.Low, band.High) : (low, high);
                var (top, bottom) = band.IsVertical ? (low, high) : (band.Low, band.High);
                (x0, x1) = (Math.Min(x0, left), Math.Max(x1, right));
                (y0, y1) = (Math.Min(y0, top), Math.Max(y1, bottom));
            }
        }

        return x0 > x1 ? [] : [Math.Round(x0, 2), Math.Round(y0, 2), Math.Round(x1, 2), Math.Round(y1, 2)];
    }

    /// <summary>Whether nothing between two offsets begins at another place of the page, or on another.</summary>
    public bool IsOneFragment(int first, int second) => FragmentOf(first) == FragmentOf(second);

    private int FragmentOf(int offset)
    {
        var index = Array.BinarySearch(fragments, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private int FirstBand(int offset)
    {
        var (low, high) = (0, bands.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bands[middle].Start + bands[middle].Length <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
