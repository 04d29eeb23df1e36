using System.Globalization;
using System.Text;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Export.Report;

/// <summary>Where a value's words stand in the reading text of its notice.</summary>
/// <param name="IsExact">These are the words; otherwise the ranges are the passage that they were read from.</param>
internal sealed record Place(IReadOnlyList<TextRange> Ranges, bool IsExact)
{
    /// <summary>A value whose words are in many pieces is shown by the first of them.</summary>
    private const int MostRanges = 40;

    /// <summary>The ranges as a link has them: 12-30,41-50.</summary>
    public string Link
    {
        get
        {
            var link = new StringBuilder();
            foreach (var range in Ranges.Take(MostRanges))
            {
                link.Append(link.Length > 0 ? "," : "")
                    .Append(CultureInfo.InvariantCulture, $"{range.Start}-{range.End}");
            }

            return link.ToString();
        }
    }
}
