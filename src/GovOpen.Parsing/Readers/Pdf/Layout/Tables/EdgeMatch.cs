namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>How the columns of one part of a table stand to those of another, wherever the page's margins put them.</summary>
internal static class EdgeMatch
{
    /// <summary>Half of a Han character of the usual 10.5 points.</summary>
    public const double Tolerance = 5.25;

    /// <summary>
    /// For each edge of the coarser list its index in the finer one, both aligned at their left ends;
    /// null where one of them has no partner or the right ends differ.
    /// </summary>
    public static int[]? Map(IReadOnlyList<double> coarse, IReadOnlyList<double> fine)
    {
        var shift = fine[0] - coarse[0];
        var map = new int[coarse.Count];
        var next = 0;
        for (var i = 0; i < coarse.Count; i++)
        {
            var at = coarse[i] + shift;
            while (next < fine.Count && fine[next] < at - Tolerance)
            {
                next++;
            }

            if (next == fine.Count || fine[next] > at + Tolerance)
            {
                return null;
            }

            while (next + 1 < fine.Count && Math.Abs(fine[next + 1] - at) < Math.Abs(fine[next] - at))
            {
                next++;
            }

            map[i] = next++;
        }

        return map[^1] == fine.Count - 1 ? map : null;
    }
}
