using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Trusts labels whose stop is a slip of the keyboard (1，公开目录, 一。高度重视) where they count with another of their level:
/// no line above runs on into one.
/// </summary>
internal static class SlippedLabels
{
    /// <summary>Trusts them in place.</summary>
    public static void Trust(List<Clause> clauses)
    {
        MarkerIndex? index = null;
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
        }
    }
}
