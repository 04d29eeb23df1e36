using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds lines that count kinds, batches or stages above items: 第一类：背街小巷, 第二批（6月底前）. One alone is text, and
/// so are several that have no items below any of them.
/// </summary>
internal static class CountedHeadings
{
    private const int LongestHeading = 30;

    private const int LongestNumber = 3;

    private const int LongestNoun = 4;

    /// <summary>So many lines may stand between a heading and its first item.</summary>
    private const int MostLines = 6;

    // Each counts for itself.
    private static readonly NumberingScheme[] Schemes = Array.ConvertAll(
        (string[])["类", "批", "阶段", "步", "轮", "层次", "板块", "方面"],
        noun => new NumberingScheme("chapter", "第", NumeralSystem.Chinese, noun, $"第一{noun}：公开目录")
        {
            Family = noun,
        }
    );

    /// <summary>The paragraphs, such headings with their markers; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        List<Clause>? marked = null;
        var runs = new Dictionary<string, List<(int At, Marker Marker)>>(StringComparer.Ordinal);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Marker is not null || Read(clauses[i].Text.FoldedSpan) is not { } marker)
            {
                continue;
            }

            var family = marker.Scheme.Family;
            var run = runs.GetValueOrDefault(family);
            if (marker.Number == 1)
            {
                MarkRun(clauses, run, ref marked);
                runs[family] = [(i, marker)];
            }
            else if (run is [.., var above] && marker.Number == above.Marker.Number + 1)
            {
                run.Add((i, marker));
            }
        }

        foreach (var run in runs.Values)
        {
            MarkRun(clauses, run, ref marked);
        }

        return marked ?? clauses;
    }

    private static void MarkRun(
        IReadOnlyList<Clause> clauses,
        List<(int At, Marker Marker)>? run,
        ref List<Clause>? marked
    )
    {
        if (run is not { Count: > 1 } || !HoldsItems(clauses, run))
        {
            return;
        }

        marked ??= [.. clauses];
        foreach (var (at, marker) in run)
        {
            marked[at] = marked[at] with { Marker = marker };
        }
    }

    private static Marker? Read(ReadOnlySpan<char> folded)
    {
        if (folded is not ['第', ..])
        {
            return ReadNamed(folded);
        }

        var end = 1;
        while (end < folded.Length && end <= LongestNumber && Numeral.IsChinese(folded[end]))
        {
            end++;
        }

        var number = Numeral.ParseChinese(folded.Slice(1, end - 1)) ?? 0;
        var rest = folded[end..];
        foreach (var scheme in number > 0 ? Schemes : [])
        {
            if (rest.StartsWith(scheme.Close, StringComparison.Ordinal) && MayBeHeading(rest[scheme.Close.Length..]))
            {
                end += scheme.Close.Length;
                var hasStop = end < folded.Length && folded[end] is ':' or '、' or ',';
                return new(scheme, number, 0, hasStop ? end + 1 : end, MarkerTrust.Sure);
            }
        }

        return null;
    }

    // 河段一：清水河, 片区2：城北: whatever is counted.
    private static Marker? ReadNamed(ReadOnlySpan<char> folded)
    {
        var colon = folded.Slice(0, Math.Min(folded.Length, LongestNoun + LongestNumber + 1)).IndexOf(':');
        if (colon < 2 || folded.Length > LongestHeading || IsNoHeading(folded[0]))
        {
            return null;
        }

        var isChinese = Numeral.IsChinese(folded[colon - 1]);
        var start = colon;
        while (start > 0 && (isChinese ? Numeral.IsChinese(folded[start - 1]) : char.IsAsciiDigit(folded[start - 1])))
        {
            start--;
        }

        var digits = folded.Slice(start, colon - start);
        var number = (isChinese ? Numeral.ParseChinese(digits) : Numeral.ParseArabic(digits)) ?? 0;
        if (number == 0 || start is 0 or > LongestNoun || folded[..start].ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
        {
            return null;
        }

        var noun = folded[..start].ToString();
        var scheme = isChinese
            ? new NumberingScheme("cn-plain", noun, NumeralSystem.Chinese, "", noun + "一：公开目录") { Family = noun }
            : new NumberingScheme("ar-dot", noun, NumeralSystem.Arabic, "", noun + "1：公开目录") { Family = noun };
        return new(scheme, number, 0, colon + 1, MarkerTrust.Sure);
    }

    // 附件1：, 表1：, 图1：, 注1：, 例1：, 备注1：, 专栏1：
    private static bool IsNoHeading(char first) =>
        first is '附' or '表' or '图' or '注' or '例' or '备' or '专' or '联';

    // 「第一类：背街小巷」, 「第一批（6月底前）」, 「第一批事项」; 「第一批事项要抓紧办理，…」 is a sentence.
    private static bool MayBeHeading(ReadOnlySpan<char> rest) =>
        rest is [':' or '、' or ',' or '(' or ' ', ..] || (rest.Length <= LongestHeading && !rest.ContainsAny(",。"));

    // What stands right below one of them is an item, and none that goes on where the run stands.
    private static bool HoldsItems(IReadOnlyList<Clause> clauses, List<(int At, Marker Marker)> run)
    {
        var above = run[0].At - 1;
        while (above >= 0 && clauses[above].Marker is null)
        {
            above--;
        }

        var outer = above < 0 ? null : clauses[above].Marker?.Scheme.Family;
        return run.Exists(line =>
            (outer is not null || line.At < run[^1].At)
            && ItemBelow(clauses, line.At) is { Trust: MarkerTrust.Sure } item
            && item.Scheme.Family != outer
        );
    }

    // Below a few lines that say more of the heading: who answers, by when.
    private static Marker? ItemBelow(IReadOnlyList<Clause> clauses, int at)
    {
        for (var below = at + 1; below < Math.Min(clauses.Count, at + MostLines); below++)
        {
            if (clauses[below].Marker is { } marker)
            {
                return marker;
            }

            if (Read(clauses[below].Text.FoldedSpan) is not null)
            {
                return null;
            }
        }

        return null;
    }
}
