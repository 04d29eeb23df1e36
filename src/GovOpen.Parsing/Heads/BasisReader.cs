using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Heads;

/// <summary>Reads the documents that a word of basis governs, one after another as long as they are strung together.</summary>
internal static class BasisReader
{
    private static readonly CharSet BasisStops = CharSet.Of("《，,。；;：:》！？");

    private static readonly CharSet BasisHeads = CharSet.Of("贯根按依遵为对");

    /// <summary>Who issued the document, and how, may stand before its title: 市政务公开领导小组办公室印发的《…》.</summary>
    private const int LongestLeadIn = 40;
    private const int LongestTitle = 300;
    private const int DeepestTitle = 4;

    // Long before short. 落实 alone is a duty as often as a basis, and counts only after 为.
    private static readonly string[] Relations =
    [
        "贯彻落实",
        "贯彻执行",
        "贯彻",
        "根据",
        "按照",
        "依据",
        "依照",
        "遵照",
        "为落实",
        "为认真落实",
        "为全面落实",
        "为深入落实",
        "对照落实",
    ];

    // A title after these is not a basis but the matter itself.
    private static readonly string[] NotLeadIn = ["现将", "制定", "印发给", "特制", "起草", "编制了", "请", "提出"];
    private static readonly string[] Joints = ["以及", "及其", "和", "与", "及", "、", ","];

    public static IReadOnlyList<BasisDocument> Find(string text)
    {
        if (!text.Contains('《', StringComparison.Ordinal))
        {
            return [];
        }

        var found = new List<BasisDocument>();
        var at = 0;
        while (NextRelation(text, at) is { } relation)
        {
            at = relation.End;
            var open = FindTitle(text, at);
            while (open >= 0)
            {
                at = ReadDocument(text, open, relation.Word, found);
                open = FindNextTitle(text, at);
            }
        }

        return found;
    }

    private static (string Word, int End)? NextRelation(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var step = text.AsSpan(at).IndexOfAny(BasisHeads);
            if (step < 0)
            {
                return null;
            }

            at += step;
            var cursor = new SpacedCursor(text, at);
            if (cursor.TryTakeAny(Relations, out var which))
            {
                return (Relations[which].TrimStart('为'), cursor.Position);
            }
        }

        return null;
    }

    // The opening 《 that the words from here lead to in the same clause, or −1.
    private static int FindTitle(string text, int from)
    {
        var end = Math.Min(text.Length, from + LongestLeadIn);
        var step = text.AsSpan(from, end - from).IndexOfAny(BasisStops);
        var at = from + step;
        if (step < 0 || text[at] != '《')
        {
            return -1;
        }

        foreach (var word in NotLeadIn)
        {
            if (text.AsSpan(from, step).Contains(word, StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return at;
    }

    private static int FindNextTitle(string text, int from)
    {
        var cursor = new SpacedCursor(text, from);
        if (cursor.Peek() == '《')
        {
            return text.IndexOf('《', from);
        }

        _ = cursor.TryTake('等');
        if (!cursor.TryTakeAny(Joints, out var which))
        {
            return -1;
        }

        var open = FindTitle(text, cursor.Position);
        return open >= 0 && (Joints[which] != "," || IsBare(text, cursor.Position, open)) ? open : -1;
    }

    // After a comma only a title itself goes on with the list: words would begin a clause of their own.
    private static bool IsBare(string text, int start, int end) => text.AsSpan(start, end - start).Trim().IsEmpty;

    private static int ReadDocument(string text, int open, string relation, List<BasisDocument> found)
    {
        var close = FindClose(text, open);
        if (close < 0)
        {
            return open + 1;
        }

        var cursor = new SpacedCursor(text, close + 1);
        string? number = null;
        while (cursor.Peek() is '(' or '〔' or '【')
        {
            var start = cursor.Position;
            var ahead = EndOfNote(text, start);
            if (ahead < 0)
            {
                break;
            }

            number ??= DocumentNumberGrammar.FindAll(text[start..ahead]) is [var first, ..]
                ? first.Number.Normalized
                : null;
            cursor = new SpacedCursor(text, ahead);
        }

        found.Add(new BasisDocument(HanText.Clean(text[(open + 1)..close]), number, relation));
        return cursor.Position;
    }

    // Titles nest: 《关于印发《…》的通知》, 《关于印发〈…〉的通知》.
    private static int FindClose(string text, int open)
    {
        var (depth, end) = (0, Math.Min(text.Length, open + LongestTitle));
        for (var i = open; i < end && depth <= DeepestTitle; i++)
        {
            depth += text[i] switch
            {
                '《' => 1,
                '》' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }

        return text.AsSpan(open, end - open).IndexOf('》') is var first and >= 0 ? open + first : -1;
    }

    // Behind the bracketed note that opens here; brackets nest: （国办发(2022)8号）.
    private static int EndOfNote(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start < LongestTitle; i++)
        {
            var c = TextFolder.Fold(text[i]);
            depth +=
                c is '(' or '〔' or '【' ? 1
                : c is ')' or '〕' or '】' ? -1
                : 0;
            if (depth == 0 && c is ')' or '〕' or '】')
            {
                return i + 1;
            }
        }

        return -1;
    }
}
