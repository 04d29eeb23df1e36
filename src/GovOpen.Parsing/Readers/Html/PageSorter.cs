using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Tells the notice from the site around it. In doubt a line stays with the notice: a lost line is worse than a site line kept.</summary>
internal sealed class PageSorter
{
    /// <summary>Site lines that may stand between the notice and a title or an attachment of it.</summary>
    private const int WidestGap = 12;

    private static readonly string[] DocumentExtensions =
    [
        ".doc",
        ".docx",
        ".pdf",
        ".xls",
        ".xlsx",
        ".wps",
        ".ofd",
        ".zip",
        ".rar",
    ];

    private const int ShortestTitle = 6;
    private const int LongestTitle = 160;

    private readonly PageFlow flow;
    private readonly string pageTitle;
    private readonly SortedPage page = new();
    private readonly ItemEvidence[] evidence;
    private readonly bool[] isMetadata;
    private readonly string?[] elementReasons;
    private readonly string?[] reasons;

    private PageSorter(PageFlow flow, string pageTitle)
    {
        this.flow = flow;
        this.pageTitle = HanText.Clean(pageTitle);
        evidence = new ItemEvidence[flow.Items.Count];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = ItemEvidence.Of(flow.Items[i]);
        }

        isMetadata = MetadataFinder.Take(flow.Items, page);
        elementReasons = new string?[flow.Items.Count];
        reasons = new string?[flow.Items.Count];
    }

    /// <param name="pageTitle">What the title element says; empty where there is none.</param>
    public static SortedPage Sort(PageFlow flow, string pageTitle)
    {
        var sorter = new PageSorter(flow, pageTitle);
        sorter.Judge();
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
                Array.Fill(elementReasons, reason, container.Start, container.End - container.Start);
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
            || pageTitle.Contains(HanText.Clean(text.Value), StringComparison.Ordinal)
            || text.Folded.Contains('〔', StringComparison.Ordinal) && text.Folded.EndsWith('号')
            || flow.Items[i].Container.Attribute("class")?.Contains("title", StringComparison.OrdinalIgnoreCase)
                == true;
    }

    private bool IsAttachment(int i) =>
        flow.Items[i].Line is { } line
        && (line.Folded.StartsWith("附件", StringComparison.Ordinal) || HasDocumentExtension(line.Folded));

    private static bool HasDocumentExtension(string line)
    {
        foreach (var extension in DocumentExtensions)
        {
            if (line.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

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
