using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Trusts labels whose stop is a slip of the keyboard (1，公开目录, 一。高度重视) where they count with another of their level,
/// and those with a blank for it (1 公开目录) where they count from 1: no line above runs on into one.
/// </summary>
internal static class SlippedLabels
{
    /// <summary>Trusts them in place.</summary>
    public static void Trust(List<Clause> clauses)
    {
        MarkerIndex? index = null;
        var plain = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Marker is { Scheme.HasSlippedStop: true } marker)
            {
                index ??= new(clauses);
                if (
                    index.NextNumber(marker.Scheme.Family, i) == marker.Number + 1
                    || index.LastNumber(marker.Scheme.Family, i - 1) == marker.Number - 1
                )
                {
                    clauses[i] = clauses[i] with { Marker = marker with { Trust = MarkerTrust.Sure } };
                }
            }
            else if (clauses[i].Marker is { Scheme.IsPlainNumber: true } bare)
            {
                index ??= new(clauses);
                var counts = bare.Number == 1 ? index.NextNumber(bare.Scheme.Family, i) == 2 : bare.Number == plain + 1;
                plain = counts ? bare.Number : 0;
                if (counts)
                {
                    clauses[i] = clauses[i] with { Marker = bare with { Trust = MarkerTrust.Sure } };
                }
            }
        }
    }
}
