using System.Globalization;

namespace GovOpen.Export.Xlsx;

/// <summary>The links of a sheet. Rows below each other that lead to the same place share one.</summary>
internal sealed class SheetLinks(int column, int most)
{
    private readonly Dictionary<string, int> targets = new(StringComparer.Ordinal);
    private readonly List<Range> ranges = [];

    /// <summary>Files that the links lead to, in the order of their ids, which count from 1.</summary>
    public IEnumerable<string> Targets => targets.Keys;

    public IReadOnlyList<Range> Ranges => ranges;

    /// <summary>Adds the link of a row; false where the sheet can take no more.</summary>
    /// <param name="row">One-based.</param>
    public bool Add(int row, SheetLink link)
    {
        if (ranges.Count > 0 && ranges[^1] is var last && last.Last == row - 1 && last.Link == link)
        {
            ranges[^1] = last with { Last = row };
            return true;
        }

        if (ranges.Count == most)
        {
            return false;
        }

        if (!targets.TryGetValue(link.Target, out var id))
        {
            targets[link.Target] = id = targets.Count + 1;
        }

        ranges.Add(new(SheetLayout.Letters(column), row, row, link, id));
        return true;
    }

    public sealed record Range(string Column, int First, int Last, SheetLink Link, int Id)
    {
        public string Reference =>
            First == Last
                ? string.Create(CultureInfo.InvariantCulture, $"{Column}{First}")
                : string.Create(CultureInfo.InvariantCulture, $"{Column}{First}:{Column}{Last}");
    }
}
