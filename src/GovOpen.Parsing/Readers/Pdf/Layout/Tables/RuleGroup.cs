namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Lines that hang together by crossing or touching; a line that touches none is a group of its own, unless a merged cell parts it from the others.</summary>
/// <param name="Across">The horizontal lines, top to bottom.</param>
/// <param name="Down">The vertical lines, left to right.</param>
internal sealed record RuleGroup(List<RuleSegment> Across, List<RuleSegment> Down)
{
    /// <summary>Groups the lines of a page; null where they are too many to compare.</summary>
    public static List<RuleGroup>? Build(List<RuleSegment> across, List<RuleSegment> down, long maxComparisons)
    {
        var sets = new DisjointSets(across.Count + down.Count);
        var comparisons = 0L;
        for (var h = 0; h < across.Count; h++)
        {
            var line = across[h];
            for (var v = FirstAtOrAfter(down, line.From - RuleLines.Tolerance); v < down.Count; v++)
            {
                if (down[v].At > line.To + RuleLines.Tolerance)
                {
                    break;
                }

                if (++comparisons > maxComparisons)
                {
                    return null;
                }

                if (Touches(line.At, down[v]))
                {
                    sets.Unite(h, across.Count + v);
                }
            }
        }

        return GluedGroups.Part(CutGroups.Unite(Collect(across, down, sets)));
    }

    /// <summary>The ends of its vertical lines.</summary>
    public (double Top, double Bottom) Reach()
    {
        var (top, bottom) = (double.MaxValue, double.MinValue);
        foreach (var line in Down)
        {
            (top, bottom) = (Math.Min(top, line.From), Math.Max(bottom, line.To));
        }

        return (top, bottom);
    }

    private static bool Touches(double y, RuleSegment down) =>
        y >= down.From - RuleLines.Tolerance && y <= down.To + RuleLines.Tolerance;

    private static int FirstAtOrAfter(List<RuleSegment> lines, double at)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].At < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static List<RuleGroup> Collect(List<RuleSegment> across, List<RuleSegment> down, DisjointSets sets)
    {
        var groups = new List<RuleGroup>();
        var indices = new int[across.Count + down.Count];
        Array.Fill(indices, -1);
        for (var i = 0; i < indices.Length; i++)
        {
            var root = sets.Find(i);
            if (indices[root] < 0)
            {
                indices[root] = groups.Count;
                groups.Add(new([], []));
            }

            var group = groups[indices[root]];
            if (i < across.Count)
            {
                group.Across.Add(across[i]);
            }
            else
            {
                group.Down.Add(down[i - across.Count]);
            }
        }

        return groups;
    }
}
