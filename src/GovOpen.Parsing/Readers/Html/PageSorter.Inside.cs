using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Tells the lines of a site that stand within the notice's own element.</summary>
internal sealed partial class PageSorter
{
    /// <summary>What stands below such a line (相关解读, 猜你喜欢) names other pages.</summary>
    private const string RelatedLinks = "related links";

    /// <summary>Of a page without any prose: the title, perhaps over two lines, stands above the day.</summary>
    private const int MostLinesAboveDay = 3;

    private void JudgeInside(int start, int end)
    {
        var first = start;
        while (first < end && !IsText(first))
        {
            first++;
        }

        var last = end;
        while (last > first && !IsText(last - 1))
        {
            last--;
        }

        var isBelowRelated = false;
        for (var i = start; i < end; i++)
        {
            reasons[i] = evidence[i].Reason;
            isBelowRelated |= i >= last && first < last && reasons[i] == RelatedLinks;
            if (reasons[i] is not null || IsAttachment(i))
            {
                continue;
            }

            if (isBelowRelated && flow.Items[i].Line is not null)
            {
                reasons[i] = OutsideReason(i, RelatedLinks);
            }
            else if (i < first && evidence[i].OutsideReason is "publication line" or "breadcrumb")
            {
                reasons[i] = evidence[i].OutsideReason;
            }
            else if (i < first && (first < last || i - start < MostLinesAboveDay) && IsDayOfPage(i))
            {
                reasons[i] = PublicationLine.Reason;
            }
            else if (
                elementReasons[i] is { } reason
                && (
                    flow.Items[i].IsLinks
                    || evidence[i].OutsideReason is not null
                    || (i < first && (reason == "breadcrumb" || IsMenuEntry(i, reason)))
                )
            )
            {
                reasons[i] = evidence[i].OutsideReason ?? reason;
            }
            else if ((i < first || i >= last) && flow.Items[i].IsLinks && flow.Containers.Count > 0 && first < last)
            {
                reasons[i] = "site links";
            }
            else if (i >= last && elementReasons[i] == PageFoot && IsInFooter(i) && !MayBeSignature(i))
            {
                reasons[i] = PageFoot;
            }
            else if (i >= last && evidence[i].OutsideReason == "site navigation")
            {
                i = DiscardBox(i, end) - 1;
            }
        }

        JudgeFoot(start, first < last ? last : start, end);
    }

    private bool IsDayOfPage(int i) => flow.Items[i].Line is { } line && SiteLineForms.IsDay(line.FoldedSpan);

    // A class says less: 任务 may stand in what a site calls its bottom.
    private bool IsInFooter(int i)
    {
        MarkupNode? node = flow.Items[i].Container;
        while (node is MarkupElement { Name: not "footer" } element)
        {
            node = element.ParentNode;
        }

        return node is MarkupElement;
    }

    private bool MayBeSignature(int i) =>
        IsDay(i) || MayFollowSignature(i) || (i + 1 < flow.Items.Count && IsDay(i + 1));

    // 主办单位：… in the notice's own element, right above 网站标识码：… or below the day of the signature, is the site's.
    private void JudgeFoot(int start, int last, int end)
    {
        var foot = end;
        var isSure = false;
        while (foot > last && (evidence[foot - 1].OutsideReason == PageFoot || reasons[foot - 1] is not null))
        {
            foot--;
            isSure |= reasons[foot] == PageFoot;
        }

        isSure |=
            foot < end
            && flow.Items[foot].Line is { } line
            && FrameWords.NamesHost(line.FoldedSpan)
            && IsSigned(start, foot);
        for (var i = foot; i < end && isSure; i++)
        {
            reasons[i] ??= PageFoot;
        }
    }

    // A menu may be a list of words that scripts make links of.
    private bool IsMenuEntry(int i, string reason) =>
        reason == "site navigation" && flow.Items[i] is { Container.Name: "li", Line.Length: <= LongestSiteWord };

    // 您对本页面的评价 heads a box of the site's below the text: all in it is the site's.
    private int DiscardBox(int head, int end)
    {
        var box = Math.Min(BoxAt(head), end);
        if (LastProse(head, box) >= head)
        {
            return head + 1;
        }

        for (var i = head; i < box; i++)
        {
            reasons[i] = OutsideReason(i, "site navigation");
        }

        return box;
    }
}
