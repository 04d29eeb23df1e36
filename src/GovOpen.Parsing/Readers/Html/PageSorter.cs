using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Tells the notice from the site around it. In doubt a line stays with the notice: a lost line is worse than a site line kept.</summary>
internal sealed class PageSorter
{
    /// <summary>Site lines that may stand between the notice and a title or an attachment of it.</summary>
    private const int WidestGap = 12;

    private const string ErrorPage = "error page";

    private const int ShortestTitle = 6;
    private const int LongestTitle = 160;

    private readonly PageFlow flow;
    private readonly IReadOnlyList<string> names;
    private readonly SortedPage page = new();
    private readonly ItemEvidence[] evidence;
    private readonly bool[] isMetadata;
    private readonly string?[] elementReasons;
    private readonly string?[] reasons;

    private PageSorter(PageFlow flow, IReadOnlyList<string> names)
    {
        this.flow = flow;
        this.names = names;
        evidence = new ItemEvidence[flow.Items.Count];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = ItemEvidence.Of(flow.Items[i]);
        }

        isMetadata = MetadataFinder.Take(flow.Items, page);
        elementReasons = new string?[flow.Items.Count];
        reasons = new string?[flow.Items.Count];
    }

    /// <param name="names">What the head of the file calls the page, without blanks.</param>
    public static SortedPage Sort(PageFlow flow, IReadOnlyList<string> names)
    {
        var sorter = new PageSorter(flow, names);
        if (AbsentContent.IsError(flow))
        {
            Array.Fill(sorter.reasons, ErrorPage);
            Array.Clear(sorter.isMetadata);
        }
        else
        {
            sorter.Judge();
        }

        sorter.Deal();
        return sorter.page;
    }

    private void Judge()
    {
        var found = ContentFinder.Find(flow, evidence, isMetadata);
        NoteElements(found);
        var (start, end) =
            found < 0 ? (0, flow.Items.Count) : (flow.Containers[found].Start, flow.Containers[found].End);
        JudgeInside(start, end);
        if (found >= 0)
        {
            var parent = flow.Containers[found].Parent;
            var nearEnd = parent < 0 ? end : flow.Containers[parent].End;
            JudgeAbove(start);
            JudgeBelow(end, nearEnd);
        }

        if (new PageTitle(names).Find(flow.Items, MayBeTitle) is var (first, behind) && !HasProse(0, first))
        {
            JudgeAboveTitle(first);
            Array.Fill(reasons, null, first, behind - first);
        }

        KeepAbove(start);
    }

    private bool HasProse(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (evidence[i].IsProse && !isMetadata[i] && elementReasons[i] is null)
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeTitle(int i) =>
        !isMetadata[i] && elementReasons[i] is null && evidence[i].OutsideReason is null && !flow.Items[i].IsLinks;

    // Above the title there is the site, the red head, and what reads as text.
    private void JudgeAboveTitle(int title)
    {
        for (var i = 0; i < title; i++)
        {
            if (reasons[i] is null && !isMetadata[i] && !evidence[i].IsProse && !IsHeadLine(i, title))
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

        return TitleWords.IsRedHead(line.Value) || IsNumber(line) || IsIssuer(i, line, title);
    }

    // Right above the title, as a line of the same text.
    private bool IsIssuer(int i, SourceText line, int title) =>
        i == title - 1
        && TitleWords.IsAgency(line.Value)
        && !line.Folded.EndsWith("网站", StringComparison.Ordinal)
        && flow.Items[i].Container.Name == flow.Items[title].Container.Name
        && flow.Items[i].Container.ParentNode == flow.Items[title].Container.ParentNode;

    // A notice drawn as several boxes: what is no site's line, in a box that holds prose of it or below, is part of it.
    private void KeepAbove(int start)
    {
        var title = 0;
        while (title < start && !(reasons[title] is null && !isMetadata[title] && IsTitle(title)))
        {
            title++;
        }

        var prose = title;
        while (prose < start && !(reasons[prose] is null && !isMetadata[prose] && evidence[prose].IsProse))
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

    // The reason that an element around an item gives; elements that hold the notice give none.
    private void NoteElements(int found)
    {
        for (var c = 0; c < flow.Containers.Count; c++)
        {
            var container = flow.Containers[c];
            var holdsNotice =
                found < 0
                || container.Start <= flow.Containers[found].Start && container.End >= flow.Containers[found].End;
            if (!holdsNotice && SiteElement.ReasonFor(container.Element) is { } reason)
            {
                for (var i = container.Start; i < container.End; i++)
                {
                    elementReasons[i] = reason;
                }
            }
        }
    }

    private void JudgeInside(int start, int end)
    {
        var first = start;
        while (first < end && !evidence[first].IsProse)
        {
            first++;
        }

        var last = end;
        while (last > first && !evidence[last - 1].IsProse)
        {
            last--;
        }

        for (var i = start; i < end; i++)
        {
            reasons[i] = evidence[i].Reason;
            if (reasons[i] is not null || IsAttachment(i))
            {
                continue;
            }

            if (i < first && evidence[i].OutsideReason is "publication line" or "breadcrumb")
            {
                reasons[i] = evidence[i].OutsideReason;
            }
            else if (
                elementReasons[i] is { } reason
                && (flow.Items[i].IsLinks || evidence[i].OutsideReason is not null)
            )
            {
                reasons[i] = evidence[i].OutsideReason ?? reason;
            }
            else if ((i < first || i >= last) && flow.Items[i].IsLinks && flow.Containers.Count > 0 && first < last)
            {
                reasons[i] = "site links";
            }
        }
    }

    private void JudgeAbove(int start)
    {
        var gap = 0;
        for (var i = start - 1; i >= 0; i--)
        {
            var isNotice =
                !IsSiteLine(i) && gap <= WidestGap && IsTitle(i) || evidence[i].IsProse && elementReasons[i] is null;
            gap = isNotice || isMetadata[i] ? 0 : gap + 1;
            reasons[i] = isNotice ? null : OutsideReason(i, "site navigation");
        }
    }

    private void JudgeBelow(int end, int nearEnd)
    {
        var isNear = true;
        for (var i = end; i < flow.Items.Count; i++)
        {
            isNear &= i < nearEnd && !IsSiteLine(i) && elementReasons[i] is null;
            var isNotice =
                isNear || IsAttachment(i) && i - end <= WidestGap || evidence[i].IsProse && elementReasons[i] is null;
            reasons[i] = isNotice ? null : OutsideReason(i, "page foot");
        }
    }

    private string OutsideReason(int i, string otherwise) =>
        evidence[i].OutsideReason ?? elementReasons[i] ?? (flow.Items[i].IsLinks ? "site links" : otherwise);

    private bool IsSiteLine(int i) => evidence[i].OutsideReason is not null || flow.Items[i].IsLinks;

    private bool IsTitle(int i)
    {
        if (
            flow.Items[i].Block is not Block.Paragraph(var text, var hints)
            || text.Length is < ShortestTitle or > LongestTitle
        )
        {
            return false;
        }

        if (elementReasons[i] is not null)
        {
            return false;
        }

        return hints.HeadingLevel is 1 or 2
            || hints.HeadingLevel == 3 && hints.IsCentered
            || IsNamed(HanText.WithoutBlanks(text.Value))
            || IsNumber(text)
            || TitleWords.NamesSubject(text.Value)
            || TitleWords.IsPiece(text.Value)
            || flow.Items[i].Container.Attribute("class")?.Contains("title", StringComparison.OrdinalIgnoreCase)
                == true;
    }

    private bool IsNamed(string words)
    {
        foreach (var name in names)
        {
            if (name.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(SourceText line) =>
        line.Folded.Contains('〔', StringComparison.Ordinal) && line.Folded.EndsWith('号');

    private bool IsAttachment(int i) =>
        flow.Items[i].Line is { } line
        && (line.Folded.StartsWith("附件", StringComparison.Ordinal) || DocumentNames.EndsWithExtension(line.Folded));

    private void Deal()
    {
        for (var i = 0; i < flow.Items.Count; i++)
        {
            if (isMetadata[i])
            {
                continue;
            }

            if (reasons[i] is { } reason)
            {
                Discard(flow.Items[i].Block, reason);
            }
            else
            {
                page.Blocks.Add(flow.Items[i].Block);
            }
        }

        foreach (var annotation in flow.Annotations)
        {
            page.Furniture.Add(new(annotation, "pronunciation beside the text"));
        }
    }

    private void Discard(Block block, string reason)
    {
        switch (block)
        {
            case Block.Paragraph(var text, _) when reason == "publication line":
                PublicationLine.Take(text, page);
                break;
            case Block.Paragraph(var text, _):
                page.Furniture.Add(new(text, reason));
                break;
            case Block.Table(var grid):
                foreach (var row in grid.Rows)
                {
                    foreach (var cell in row.Cells)
                    {
                        if (!cell.Text.IsBlank)
                        {
                            page.Furniture.Add(new(cell.Text, reason));
                        }
                    }
                }

                break;
        }
    }
}
