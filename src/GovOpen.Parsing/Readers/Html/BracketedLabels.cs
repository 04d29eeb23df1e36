using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Labels of a metadata block that have brackets and no colon: 【发布单位】某市人民政府【发布日期】2021-06-11.</summary>
internal static class BracketedLabels
{
    /// <summary>Whether a line begins with such a bracket.</summary>
    public static bool IsAt(SourceText line) => line.Value.AsSpan().TrimStart() is ['【', ..];

    /// <summary>The pairs of a line that begins with a label in brackets, or null.</summary>
    /// <param name="mayBeUnknown">Whether the first label may be one that no list knows.</param>
    public static List<MetadataPair>? Find(SourceText line, bool mayBeUnknown = false)
    {
        if (!IsAt(line))
        {
            return null;
        }

        var folded = line.Folded;
        var pairs = new List<MetadataPair>();
        for (var open = folded.IndexOf('【', StringComparison.Ordinal); open >= 0; )
        {
            var close = folded.IndexOf('】', open);
            if (close < 0 || close - open > MetadataLabels.LongestLabel * 2 || IsFollowedByColon(folded, close))
            {
                return null;
            }

            var name = HanText.WithoutBlanks(folded[(open + 1)..close]);
            var isKnown = MetadataLabels.Known.TryGet(name, out var isSpecific);
            if ((!isKnown && !mayBeUnknown && pairs.Count == 0) || name.Length is < 2 or > MetadataLabels.LongestLabel)
            {
                return null;
            }

            var next = folded.IndexOf('【', close);
            var end = next < 0 ? folded.Length : next;
            pairs.Add(new(open, close + 1, close + 1, end, isKnown && isSpecific, HasColon: true, isKnown));
            open = next;
        }

        return pairs.Count > 0 ? pairs : null;
    }

    private static bool IsFollowedByColon(string folded, int close)
    {
        var at = close + 1;
        while (at < folded.Length && folded[at] == ' ')
        {
            at++;
        }

        return at < folded.Length && folded[at] == ':';
    }
}
