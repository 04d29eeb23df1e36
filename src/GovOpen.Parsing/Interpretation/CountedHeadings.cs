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
            if (clauses[i].Marker is not null || Read(clauses[i].Text.Folded) is not { } marker)
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

    private static Marker? Read(string folded)
    {
        if (folded is not ['第', ..])
        {
            return null;
        }

        var end = 1;
        while (end < folded.Length && end <= LongestNumber && Numeral.IsChinese(folded[end]))
        {
            end++;
        }

        var number = Numeral.ParseChinese(folded.AsSpan(1, end - 1)) ?? 0;
        var rest = folded.AsSpan(end);
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
            ItemBelow(clauses, line.At) is { Trust: MarkerTrust.Sure } item && item.Scheme.Family != outer
        );
    }

    private static Marker? ItemBelow(IReadOnlyList<Clause> clauses, int at)
    {
        var below = at + 1;
        while (below < clauses.Count && clauses[below].Marker is null && ItemNotes.IsAll(clauses[below].Text))
        {
            below++;
        }

        return below < clauses.Count ? clauses[below].Marker : null;
    }
}
