using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>Where the markers of each family stand in a run of clauses (null for a table): looking ahead takes no second reading.</summary>
internal sealed class MarkerIndex
{
    private readonly Dictionary<string, List<(int Index, int Number)>> places = new(StringComparer.Ordinal);

    public MarkerIndex(IReadOnlyList<Clause?> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i]?.Marker is { } marker)
            {
                if (!places.TryGetValue(marker.Scheme.Family, out var list))
                {
                    places[marker.Scheme.Family] = list = [];
                }

                list.Add((i, marker.Number));
            }
        }
    }

    /// <summary>The number of the next marker of a family behind a clause, or null.</summary>
    public int? NextNumber(string family, int index) =>
        Behind(family, index) is ({ } list, var at) && at < list.Count ? list[at].Number : null;

    /// <summary>The number of the last marker of a family up to a clause, or null.</summary>
    public int? LastNumber(string family, int index) =>
        Behind(family, index) is ({ } list, var at and > 0) ? list[at - 1].Number : null;

    // The first place of a family behind a clause.
    private (List<(int Index, int Number)>? List, int At) Behind(string family, int index)
    {
        if (!places.TryGetValue(family, out var list))
        {
            return default;
        }

        var at = list.BinarySearch((index, int.MaxValue));
        return (list, at < 0 ? ~at : at + 1);
    }

    /// <summary>Whether a doubtful marker is the first of a list whose second follows.</summary>
    public bool OpensList(Marker marker, int index) =>
        marker.Number == 1 && NextNumber(marker.Scheme.Family, index) == 2;
}
