using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Finds the lines of a site that were copied along above the title of a notice: its menu, its buttons, its lists.</summary>
/// <param name="blocks">The blocks of a text.</param>
/// <param name="isCopied">Something else of the text shows that it was copied from a page.</param>
internal sealed class SiteTop(IReadOnlyList<Block> blocks, Func<bool> isCopied)
{
    private const int MostLines = 60;

    /// <summary>Lines between a title and the text.</summary>
    private const int MostLinesBelow = 8;

    private const int LongestSiteLine = 100;

    /// <summary>A word of a menu; a title's first line is longer.</summary>
    private const int LongestWord = 8;

    /// <summary>「某县文件」 is a channel of a site; a red head names an agency in full.</summary>
    private const int ShortestRedHead = 8;

    /// <summary>Adds the lines with the reason for each.</summary>
    public void Add(Dictionary<SourceText, string> found)
    {
        var title = FindTitle();
        var last = title - 1;
        while (last >= 0 && ReasonAt(last) is null)
        {
            last--;
        }

        if (title <= 0)
        {
            ClaimMenu(found);
        }

        if (title <= 0 || (last < 0 && !(MayHoldSite(title) && isCopied())))
        {
            return;
        }

        for (var i = 0; i <= last; i++)
        {
            Claim(i, found);
        }

        ClaimBelow(title, found);
        var start = StartOf(title, last);
        if (AreMenuWords(last + 1, start))
        {
            for (var i = last + 1; i < start; i++)
            {
                Claim(i, found);
            }
        }
    }

    private void ClaimMenu(Dictionary<SourceText, string> found)
    {
        for (var i = 0; i < blocks.Count && ReasonAt(i) is "site navigation" or "breadcrumb"; i++)
        {
            Claim(i, found);
        }
    }

    // Whether anything is there to be claimed: what shows a text to be copied is far to seek.
    private bool MayHoldSite(int title) => SiteLinesBelow(title).Any() || AreMenuWords(0, StartOf(title, -1));

    private void ClaimBelow(int title, Dictionary<SourceText, string> found)
    {
        foreach (var i in SiteLinesBelow(title))
        {
            Claim(i, found);
        }
    }

    // 文件下载：PDF版 between title and addressees.
    private IEnumerable<int> SiteLinesBelow(int title)
    {
        for (var i = title + 1; i < Math.Min(blocks.Count, title + MostLinesBelow); i++)
        {
            if (TextAt(i) is not { } line || line.Span.ContainsAny("。，"))
            {
                yield break;
            }

            if (ReasonAt(i) is not null)
            {
                yield return i;
            }
        }
    }

    // The first line that reads as a title, if all lines above are short.
    private int FindTitle()
    {
        for (var i = 0; i < Math.Min(blocks.Count, MostLines); i++)
        {
            if (TextAt(i) is not { Length: <= LongestSiteLine } line)
            {
                return -1;
            }

            if (ReasonAt(i) is not null)
            {
                continue;
            }

            if (IsTitle(line))
            {
                return i;
            }

            if (line.Span.ContainsAny("。；，"))
            {
                return -1;
            }
        }

        return -1;
    }

    // 某县人民政府关于进一步 / 加强…的意见: what is longer than a menu's words above the title's last line is more of it.
    private int StartOf(int title, int last)
    {
        while (
            title - 1 > last
            && TextAt(title - 1) is { Length: > LongestWord } line
            && !FrameWords.IsNumbered(line.FoldedSpan)
            && !IsBullet(line.Value[0])
        )
        {
            title--;
        }

        return title;
    }

    private static bool IsTitle(SourceText line) =>
        (TitleWords.NamesSubject(line.Value) || TitleWords.NamesPlan(line.Value))
        && !FrameWords.IsNumbered(line.FoldedSpan)
        && !TitleWords.NamesSite(line.Value);

    // A run of at least two short words, or of numbered ones in a page's list.
    private bool AreMenuWords(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (
                TextAt(i) is not { } line
                || !(line.Length <= LongestWord || IsBullet(line.Value[0]) || FrameWords.IsNumbered(line.FoldedSpan))
            )
            {
                return false;
            }
        }

        return end - start >= 2;
    }

    private static bool IsBullet(char c) => c is '·' or '»' or '>' or '-' or '*' or '〖' || Bullets.Signs.Contains(c);

    private void Claim(int i, Dictionary<SourceText, string> found)
    {
        if (TextAt(i) is { } line && !IsHeadLine(line))
        {
            found.TryAdd(line, ReasonAt(i) ?? "site navigation");
        }
    }

    private static bool IsHeadLine(SourceText line) =>
        (line.Length >= ShortestRedHead && TitleWords.IsRedHead(line.Value))
        || HeadLines.IsHeadMark(line.Folded)
        || (line.FoldedSpan.Contains('〔') && line.Folded.EndsWith('号'));

    private SourceText? TextAt(int i) => (blocks[i] as Block.Paragraph)?.Text;

    private string? ReasonAt(int i) =>
        TextAt(i) is { Length: <= FurnitureLexicon.LongestLine } line
            ? FurnitureLexicon.ReasonOutside(line.FoldedSpan)
            : null;
}
