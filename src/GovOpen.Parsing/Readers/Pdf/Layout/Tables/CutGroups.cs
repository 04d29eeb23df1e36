namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>
/// Unites the groups of lines that a merged cell parts: where it covers the whole of a page, no horizontal line leads from
/// its left side to its right one, but all vertical lines begin and end with the table.
/// </summary>
internal static class CutGroups
{
    /// <summary>The groups; those that are one are one.</summary>
    public static List<RuleGroup> Unite(List<RuleGroup> groups)
    {
        var tall = new List<(double Top, double Bottom, RuleGroup Group)>();
        var result = new List<RuleGroup>();
        foreach (var group in groups)
        {
            if (group.Down.Count == 0)
            {
                result.Add(group);
                continue;
            }

            var (top, bottom) = group.Reach();
            tall.Add((top, bottom, group));
        }

        tall.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        for (var i = 0; i < tall.Count; )
        {
            var end = i + 1;
            while (end < tall.Count && tall[end].Top - tall[i].Top <= RuleLines.Tolerance)
            {
                end++;
            }

            UniteByBottom(tall.GetRange(i, end - i), result);
            i = end;
        }

        return result;
    }

    private static void UniteByBottom(List<(double Top, double Bottom, RuleGroup Group)> tall, List<RuleGroup> result)
    {
        tall.Sort(static (a, b) => a.Bottom.CompareTo(b.Bottom));
        for (var i = 0; i < tall.Count; )
        {
            var end = i + 1;
            var isCut = IsOpen(tall[i]);
            while (end < tall.Count && tall[end].Bottom - tall[i].Bottom <= RuleLines.Tolerance)
            {
                isCut |= IsOpen(tall[end++]);
            }

            if (isCut && end - i > 1)
            {
                result.Add(Merge(tall.GetRange(i, end - i)));
            }
            else
            {
                result.AddRange(tall.GetRange(i, end - i).ConvertAll(one => one.Group));
            }

            i = end;
        }
    }

    /// <summary>Neither end of the group is closed.</summary>
    private static bool IsOpen((double Top, double Bottom, RuleGroup Group) tall) =>
        !tall.Group.Across.Exists(line =>
            line.At <= tall.Top + RuleLines.Tolerance || line.At >= tall.Bottom - RuleLines.Tolerance
        );

    private static RuleGroup Merge(List<(double Top, double Bottom, RuleGroup Group)> tall)
    {
        var whole = new RuleGroup([], []);
        foreach (var (_, _, group) in tall)
        {
            whole.Across.AddRange(group.Across);
            whole.Down.AddRange(group.Down);
        }

        whole.Across.Sort(static (a, b) => a.At.CompareTo(b.At));
        whole.Down.Sort(static (a, b) => a.At.CompareTo(b.At));
        return whole;
    }
}
