using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Labels of a metadata block that have brackets and no colon: 【发布单位】某市人民政府【发布日期】2021-06-11, [索引号] A-1.</summary>
internal static class BracketedLabels
{
    /// <summary>Whether a line begins with such a bracket.</summary>
    public static bool IsAt(SourceText line) => line.Span.TrimStart() is ['【' or '[' or '［' or '〔', ..];

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
        for (var open = Open(folded, 0, mayBeUnknown); open >= 0; )
        {
            var close = Close(folded, open);
            if (close < 0 || IsFollowedByColon(folded, close))
            {
                return null;
            }

            var name = NameIn(folded, open, close);
            var isKnown = MetadataLabels.Known.TryGet(name, out var isSpecific);
            if ((!isKnown && !mayBeUnknown && pairs.Count == 0) || name.Length is < 2 or > MetadataLabels.LongestLabel)
            {
                return null;
            }

            var next = Open(folded, close, mayBeUnknown: false);
            var end = next < 0 ? folded.Length : next;
            pairs.Add(new(open, close + 1, close + 1, end, isKnown && isSpecific, HasColon: true, isKnown));
            open = next;
        }

        return pairs.Count > 0 ? pairs : null;
    }

    // 〔2021〕 in a number is no label: other brackets than the black ones hold one that is known, or the first.
    private static int Open(string folded, int from, bool mayBeUnknown)
    {
        for (
            var open = folded.AsSpan(from).IndexOfAny('【', '〔');
            open >= 0;
            open = folded.AsSpan(from).IndexOfAny('【', '〔')
        )
        {
            open += from;
            if (
                folded[open] == '【'
                || mayBeUnknown
                || (
                    Close(folded, open) is >= 0 and var close
                    && MetadataLabels.Known.TryGet(NameIn(folded, open, close), out _)
                )
            )
            {
                return open;
            }

            from = open + 1;
        }

        return -1;
    }

    private static int Close(string folded, int open)
    {
        var label = folded.AsSpan(open, Math.Min(folded.Length - open, (MetadataLabels.LongestLabel * 2) + 1));
        var length = label.IndexOf(folded[open] == '【' ? '】' : '〕');
        return length < 0 ? -1 : open + length;
    }

    private static string NameIn(string folded, int open, int close) =>
        HanText.WithoutBlanks(folded[(open + 1)..close]);

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
