using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Tells the lines of a notice's head from the site's around its title.</summary>
internal sealed partial class PageSorter
{
    /// <summary>Lines between a title and the addressees: number, day, release, and what the site puts there.</summary>
    private const int MostHeadLines = 10;

    private const int ShortestSentence = 15;

    /// <summary>What a site puts there is short: a name, a place.</summary>
    private const int LongestSiteWord = 20;

    private static readonly char[] PathMarks = ['>', '→', '»', '›', '≫', '/'];

    private void JudgeHead(int start)
    {
        if (FindTitle() is var (first, behind) && !HasLetter(first))
        {
            JudgeAboveTitle(first);
            Array.Clear(reasons, first, behind - first);
            JudgeBelowTitle(behind);
        }

        KeepAbove(start);
    }

    // What the head of the file calls the page, the site's fields, the way to the page; else its one heading.
    private (int Start, int End)? FindTitle()
    {
        if (new PageTitle([.. names, .. NamesOnPage()]).Find(flow.Items, MayBeTitle) is { } named)
        {
            return named;
        }

        return FindHeading() is var heading and >= 0 ? (heading, heading + 1) : FindPlan();
    }

    private int FindHeading()
    {
        var heading = -1;
        for (var i = 0; i < flow.Items.Count; i++)
        {
            if (flow.Items[i].Block is Block.Paragraph { Hints.HeadingLevel: 1 } && MayBeTitle(i))
            {
                if (heading >= 0)
                {
                    return -1;
                }

                heading = i;
            }
        }

        return heading >= 0 && TitleWords.NamesPlan(flow.Items[heading].Line!.Value) ? heading : -1;
    }

    // The first line below a site's that reads as a title, with the lines of the same kind right above it.
    private (int Start, int End)? FindPlan()
    {
        var hasSite = false;
        for (var i = 0; i < flow.Items.Count; i++)
        {
            if (
                MayBeTitle(i)
                && flow.Items[i].Line is { } line
                && !FrameWords.IsNumbered(line.Folded)
                && (TitleWords.NamesPlan(line.Value) || IsEndOfTwoLines(i))
            )
            {
                if (!hasSite)
                {
                    return null;
                }

                var start = i;
                while (start > 0 && MayBeTitle(start - 1) && IsMoreOfTitle(start - 1, start))
                {
                    start--;
                }

                return (start, i + 1);
            }

            if (IsText(i) || IsHeading(i))
            {
                return null;
            }

            hasSite |= IsSiteLine(i);
        }

        return null;
    }

    // 一、推进依法行政 begins the text: no title stands below it.
    private bool IsHeading(int i) =>
        MayBeTitle(i) && flow.Items[i].Line is { } line && FrameWords.IsNumbered(line.FoldedSpan);

    // In the same element; or beside it, and looking or reading like a piece of a title.
    private bool IsMoreOfTitle(int above, int below) =>
        flow.Items[above].Block is Block.Paragraph(var text, var hints)
        && (
            flow.Items[above].Container == flow.Items[below].Container
            || (
                IsBeside(above, below)
                && (
                    hints.IsCentered
                    || hints.HeadingLevel > 0
                    || text.Value.Contains("关于", StringComparison.Ordinal)
                    || TitleWords.IsAgency(text.Value)
                )
            )
        );

    // 关于做好汛期安 / 全工作的通知: neither line is a title, both are.
    private bool IsEndOfTwoLines(int i) =>
        i > 0
        && elementReasons[i] is null
        && flow.Items[i].Container == flow.Items[i - 1].Container
        && flow.Items[i].Line is { Length: <= LongestTitle } line
        && flow.Items[i - 1].Line is { Length: <= LongestTitle } above
        && !FrameWords.IsNumbered(above.Folded)
        && !IsSiteLine(i - 1)
        && TitleWords.NamesPlan(above.Value + line.Value);

    // The line above a title's, in the same element: a title over several.
    private bool IsPieceAbove(int i) =>
        flow.Items[i] is { Line.Length: <= LongestTitle, Container: var container }
        && elementReasons[i] is null
        && i + 1 < flow.Items.Count
        && flow.Items[i + 1].Container == container
        && reasons[i + 1] is null
        && !isMetadata[i + 1]
        && IsTitle(i + 1);

    private bool IsBeside(int above, int below)
    {
        var (a, b) = (flow.Items[above].Container, flow.Items[below].Container);
        return a == b || (a.Name == b.Name && a.ParentNode == b.ParentNode);
    }

    private List<string> NamesOnPage()
    {
        var found = new List<string>();
        foreach (var field in page.Metadata)
        {
            if (HanText.WithoutBlanks(field.Value.Value) is var value && TitleWords.NamesPlan(value))
            {
                found.Add(value);
            }
        }

        for (var i = 0; i < flow.Items.Count; i++)
        {
            if (evidence[i].OutsideReason == "breadcrumb" && flow.Items[i].Line is { } line)
            {
                var last = HanText.WithoutBlanks(line.Value);
                last = last[(last.LastIndexOfAny(PathMarks) + 1)..];
                if (TitleWords.NamesPlan(last))
                {
                    found.Add(last);
                }
            }
        }

        return found;
    }

    // Above the line that bears the page's name a letter may stand: addressees, a signature, or a title with text below.
    private bool HasLetter(int title)
    {
        var hasTitle = false;
        for (var i = 0; i < title; i++)
        {
            if (elementReasons[i] is not null || evidence[i].Reason is not null || isMetadata[i])
            {
                continue;
            }

            hasTitle |= IsTitle(i) && MayBeTitle(i) && !TitleWords.NamesSite(flow.Items[i].Line!.Value);
            if ((hasTitle && IsText(i)) || IsAddressing(i) || IsDay(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeTitle(int i) =>
        !isMetadata[i] && elementReasons[i] is null && evidence[i].OutsideReason is null && !flow.Items[i].IsLinks;

    // Above the title there is the site, and the red head.
    private void JudgeAboveTitle(int title)
    {
        for (var i = 0; i < title; i++)
        {
            if (reasons[i] is null && !isMetadata[i] && !IsHeadLine(i, title))
            {
                reasons[i] = OutsideReason(i, "site navigation");
            }
        }
    }

    private bool IsHeadLine(int i, int title)
    {
        if (flow.Items[i].Line is not { } line)
        {
            return false;
        }

        return TitleWords.IsRedHead(line.Value) || IsNumber(line) || IsIssuer(i, line, title) || IsAttachment(i);
    }

    // Right above the title, as a line of the same text.
    private bool IsIssuer(int i, SourceText line, int title) =>
        i == title - 1
        && TitleWords.IsAgency(line.Value)
        && !line.Folded.EndsWith("网站", StringComparison.Ordinal)
        && IsBeside(i, title);

    // A notice drawn as several boxes: what is no site's line, in a box that holds prose of it or below, is part of it.
    private void KeepAbove(int start)
    {
        var title = 0;
        while (title < start && !(reasons[title] is null && !isMetadata[title] && IsTitle(title)))
        {
            title++;
        }

        var prose = title;
        while (prose < start && !IsNoticeLine(prose))
        {
            prose++;
        }

        if (prose >= start)
        {
            return;
        }

        // Parents come first: the first that fits is the widest.
        foreach (var container in flow.Containers)
        {
            if (container.Start > title && container.Start <= prose && container.End > prose && container.End <= start)
            {
                Keep(container.Start, start);
                return;
            }
        }
    }

    // It reads as a line of a notice, however short: a sentence, addressees, a numbered heading.
    private bool IsNoticeLine(int i) =>
        flow.Items[i].Line is { } line
        && elementReasons[i] is null
        && !isMetadata[i]
        && !IsSiteLine(i)
        && (
            evidence[i].IsProse
            || IsAddressing(i)
            || FrameWords.IsNumbered(line.Folded)
            || (line.Length >= ShortestSentence && line.FoldedSpan.TrimEnd() is [.., '。' or ';' or ':'])
        );

    private void Keep(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsSiteLine(i) && elementReasons[i] is null)
            {
                reasons[i] = null;
            }
        }
    }

    // Between the title and the addressees stand lines of the head; what is none, and no title, is the site's.
    private void JudgeBelowTitle(int title)
    {
        var end = title;
        while (end < flow.Items.Count && end - title < MostHeadLines && !IsText(end) && !IsAddressing(end))
        {
            end++;
        }

        if (end >= flow.Items.Count || !IsAddressing(end))
        {
            return;
        }

        reasons[end] = null;
        for (var i = title; i < end; i++)
        {
            if (!isMetadata[i] && IsHeadLine(i))
            {
                reasons[i] = IsSiteLine(i) ? reasons[i] : null;
            }
            else if (reasons[i] is null && !isMetadata[i] && IsSiteWord(i))
            {
                reasons[i] = "publication line";
            }
        }
    }

    private bool IsHeadLine(int i) =>
        flow.Items[i].Line is { } line
        && (IsNumber(line) || FrameWords.IsDay(line.Folded) || TitleWords.IsPiece(line.Value));

    private bool IsSiteWord(int i) =>
        flow.Items[i]
            is { Line: { Length: <= LongestSiteWord } line, Block: Block.Paragraph { Hints.IsCentered: false } }
        && !line.FoldedSpan.ContainsAny("(〔《:、,")
        && !TitleWords.Ends.Contains(line.Value[^1])
        && !TitleWords.IsAgency(line.Value);

    // 各乡镇人民政府，县政府各部门：
    private bool IsAddressing(int i) =>
        flow.Items[i].Line is { Length: >= 4 } line
        && evidence[i].OutsideReason is null
        && line.FoldedSpan.TrimEnd() is [.., ':']
        && (
            line.FoldedSpan.ContainsAny("各、,") || TitleWords.IsAgency(line.Value.AsSpan().TrimEnd("：: ").ToString())
        );
}
