using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Finds the lines of a site that were copied along above or below a notice: at an edge of the text, beside lines that can
/// be nothing else, words suffice that a notice may use too (主办：, 联系电话：).
/// </summary>
internal static class SiteEdge
{
    private const int MostLines = 60;

    private const int MostLinesAbovePath = 40;

    /// <summary>Between the way to the page and a title stand the line of publication and fields.</summary>
    private const int MostLinesToTitle = 10;

    private const int LongestSiteLine = 100;

    private const int LongestMenuWord = 8;

    private const int FewestMenuWords = 3;

    /// <summary>The lines with the reason for each.</summary>
    public static IReadOnlyDictionary<SourceText, string> Find(SourceDocument document)
    {
        var found = new Dictionary<SourceText, string>(ReferenceEqualityComparer.Instance);
        if (document.Format is DocumentFormat.Text or DocumentFormat.Markdown)
        {
            var blocks = document.Blocks;
            var tail = new SiteTail(blocks);
            AddAbovePath(blocks, found);
            new SiteTop(blocks, () => document.Metadata.Count > 0 || tail.IsSure()).Add(found);
            tail.Add(found);
            Add(Enumerable.Range(0, blocks.Count).Select(i => blocks[i]), found);
            Add(Enumerable.Range(0, blocks.Count).Select(i => blocks[blocks.Count - 1 - i]), found);
        }

        return found;
    }

    // Above the way to the page (当前位置：首页 > …) there is nothing but the site: its name, its menu, its search.
    private static void AddAbovePath(IReadOnlyList<Block> blocks, Dictionary<SourceText, string> found)
    {
        var path = -1;
        for (var i = 0; i < Math.Min(blocks.Count, MostLinesAbovePath); i++)
        {
            if (IsPath(blocks[i]))
            {
                path = i;
            }
            else if (!MayBeSite(blocks[i]))
            {
                break;
            }
        }

        var title = TitleAbove(blocks, path);
        path = Math.Max(path, MenuEnd(blocks));
        for (var i = 0; i < path; i++)
        {
            if (i == title)
            {
                continue;
            }

            var text = ((Block.Paragraph)blocks[i]).Text;
            found.TryAdd(text, FurnitureLexicon.ReasonOutside(text.FoldedSpan) ?? "site navigation");
        }
    }

    // The title above the way to the page, where none stands below it; or −1.
    private static int TitleAbove(IReadOnlyList<Block> blocks, int path)
    {
        for (var i = path + 1; i < Math.Min(blocks.Count, path + MostLinesToTitle); i++)
        {
            if (blocks[i] is Block.Paragraph below && (IsTitle(below) || below.Text.Span.ContainsAny("。；")))
            {
                return IsTitle(below) ? -1 : LastTitle(blocks, path);
            }
        }

        return LastTitle(blocks, path);
    }

    private static int LastTitle(IReadOnlyList<Block> blocks, int end)
    {
        var last = end - 1;
        while (last >= 0 && !IsTitle((Block.Paragraph)blocks[last]))
        {
            last--;
        }

        return last;
    }

    private static bool IsTitle(Block.Paragraph line) =>
        (TitleWords.NamesSubject(line.Text.Value) || TitleWords.NamesPlan(line.Text.Value) || HeadsPage(line))
        && !TitleWords.NamesSite(line.Text.Value)
        && FurnitureLexicon.ReasonOutside(line.Text.FoldedSpan) is null;

    // A heading of the first level that names a year: 某县2023年重点任务.
    private static bool HeadsPage(Block.Paragraph line) =>
        line.Hints.HeadingLevel == 1 && line.Text.Span.Contains('年') && TitleWords.MayBeTitle(line.Text.Value);

    // 首页 / 政务公开 / 办事服务: a menu, a word a line.
    private static int MenuEnd(IReadOnlyList<Block> blocks)
    {
        var (end, hasHome) = (0, false);
        while (
            end < Math.Min(blocks.Count, MostLinesAbovePath)
            && blocks[end] is Block.Paragraph { Text: { Length: <= LongestMenuWord } word }
            && !word.Span.ContainsAny("。；，、：:（(")
            && !TitleWords.IsComplete(word.Value)
        )
        {
            hasHome |= word.FoldedSpan.Trim().EndsWith("首页", StringComparison.Ordinal);
            end++;
        }

        return hasHome && end >= FewestMenuWords ? end : 0;
    }

    private static bool IsPath(Block block) =>
        block is Block.Paragraph { Text: { Length: <= FurnitureLexicon.LongestLine } text }
        && FurnitureLexicon.ReasonFor(text.FoldedSpan) == "breadcrumb";

    private static bool MayBeSite(Block block) =>
        block is Block.Paragraph { Text: { Length: <= LongestSiteLine } text }
        && !text.Span.ContainsAny("。；，")
        && !TitleWords.NamesSubject(text.Value)
        && !TitleWords.IsRedHead(text.Value);

    // From the edge inwards, up to the first line that is none of a site.
    private static void Add(IEnumerable<Block> inwards, Dictionary<SourceText, string> found)
    {
        var lines = new List<(SourceText Text, string Reason)>();
        var isSure = false;
        foreach (var block in inwards.Take(MostLines))
        {
            if (
                block is not Block.Paragraph { Text: { } text }
                || FurnitureLexicon.ReasonOutside(text.FoldedSpan) is not { } reason
            )
            {
                break;
            }

            isSure |=
                !FurnitureLexicon.IsPageNumber(text.FoldedSpan)
                && FurnitureLexicon.ReasonFor(text.FoldedSpan) is not null;
            lines.Add((text, reason));
        }

        foreach (var (text, reason) in isSure ? lines : [])
        {
            found.TryAdd(text, reason);
        }
    }
}
