namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Parts a box that touches the foot of a table from it: its side stands on no column edge of the table.</summary>
internal static class GluedGroups
{
    public static List<RuleGroup> Part(List<RuleGroup> groups)
    {
        var parted = new List<RuleGroup>(groups.Count);
        foreach (var group in groups)
        {
            if (CutOf(group) is var (cut, below))
            {
                parted.Add(Above(group, cut));
                parted.Add(Below(group, cut, below));
            }
            else
            {
                parted.Add(group);
            }
        }

        return parted;
    }

    // From the foot upwards: the first line that is wider than all below it is the foot of the table above.
    private static (int Cut, RuleSegment Below)? CutOf(RuleGroup group)
    {
        if (group.Down.Count < 3 || group.Across.Count < 3)
        {
            return null;
        }

        var below = group.Across[^1];
        for (var i = group.Across.Count - 2; i > 0; i--)
        {
            var line = group.Across[i];
            if (line.From < below.From - EdgeMatch.Tolerance || line.To > below.To + EdgeMatch.Tolerance)
            {
                return IsGlued(group, line, below) ? (i, below) : null;
            }

            below = below with { From = Math.Min(below.From, line.From), To = Math.Max(below.To, line.To) };
        }

        return null;
    }

    private static bool IsGlued(RuleGroup group, RuleSegment line, RuleSegment below)
    {
        foreach (var down in group.Down)
        {
            var isSide = IsNear(down.At, below.From) || IsNear(down.At, below.To);
            var standsAbove = down.From < line.At - RuleLines.Tolerance;
            if (standsAbove && down.To > line.At + RuleLines.Tolerance && !isSide)
            {
                return false;
            }

            // A side below that stands on a column edge above is the border of a merged cell.
            var isInside =
                (line.To > below.To + EdgeMatch.Tolerance && IsNear(down.At, below.To))
                || (line.From < below.From - EdgeMatch.Tolerance && IsNear(down.At, below.From));
            if (standsAbove && isInside)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= EdgeMatch.Tolerance;

    private static RuleGroup Above(RuleGroup group, int cut)
    {
        var at = group.Across[cut].At;
        return new(
            group.Across.GetRange(0, cut + 1),
            [
                .. group
                    .Down.Where(line => line.From < at - RuleLines.Tolerance)
                    .Select(line => line with { To = Math.Min(line.To, at) }),
            ]
        );
    }

    private static RuleGroup Below(RuleGroup group, int cut, RuleSegment below)
    {
        var at = group.Across[cut].At;
        return new(
            [below with { At = at }, .. group.Across.Skip(cut + 1)],
            [
                .. group
                    .Down.Where(line => line.To > at + RuleLines.Tolerance)
                    .Select(line => line with { From = Math.Max(line.From, at) }),
            ]
        );
    }
}
