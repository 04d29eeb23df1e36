using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Tells the notice from the site around it. In doubt a line stays with the notice: a lost line is worse than a site line kept.</summary>
internal sealed partial class PageSorter
{
    /// <summary>Site lines that may stand between the notice and a title or an attachment of it.</summary>
    private const int WidestGap = 12;

    /// <summary>Lines below the day of a signature: release, attachments, copies, imprint.</summary>
    private const int LongestTail = 12;

    private const int LongestDay = 30;

    private const string ErrorPage = "error page";

    private const string PageFoot = "page foot";

    private const int ShortestTitle = 6;
    private const int LongestTitle = 160;

    private readonly PageFlow flow;
    private readonly IReadOnlyList<string> names;
    private readonly SortedPage page = new();
    private readonly ItemEvidence[] evidence;
    private readonly bool[] isMetadata;
    private readonly string?[] elementReasons;
    private readonly string?[] reasons;
    private int[]? boxEnds;

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
            JudgeBelow(end, nearEnd, IsSigned(start, end));
        }

        JudgeHead(start);
    }

    // The reason that an element around an item gives; elements that hold the notice give none. Where no site was found
    // around it, only a foot speaks, and what is a site's by its tag.
    private void NoteElements(int found)
    {
        for (var c = 0; c < flow.Containers.Count; c++)
        {
            var container = flow.Containers[c];
            if (
                found >= 0
                && container.Start <= flow.Containers[found].Start
                && container.End >= flow.Containers[found].End
            )
            {
                continue;
            }

            if (
                SiteElement.ReasonFor(container.Element) is { } reason
                && (found >= 0 || reason == PageFoot || SiteElement.IsOne(container.Element))
            )
            {
                for (var i = container.Start; i < container.End; i++)
                {
                    elementReasons[i] = reason;
                }
            }
        }
    }

    private bool IsText(int i) => !isMetadata[i] && (evidence[i].IsProse || IsDataTable(flow.Items[i]));

    private static bool IsDataTable(FlowItem item) =>
        item is { Block: Block.Table { Grid: { Rows.Count: >= 2, ColumnCount: >= 3 } }, IsLinks: false };

    private void JudgeAbove(int start)
    {
        var gap = 0;
        for (var i = start - 1; i >= 0; i--)
        {
            var isNotice =
                !IsSiteLine(i) && gap <= WidestGap && (IsTitle(i) || IsPieceAbove(i) || IsBracketedDay(i))
                || evidence[i].IsProse && elementReasons[i] is null;
            gap = isNotice || isMetadata[i] ? 0 : gap + 1;
            reasons[i] = isNotice
                ? null
                : OutsideReason(i, IsDayOfPage(i) ? PublicationLine.Reason : "site navigation");
        }
    }

    private void JudgeBelow(int end, int nearEnd, bool isSigned)
    {
        var isNear = true;
        var lastNear = isSigned ? LastNearText(end, nearEnd) : nearEnd;
        for (var i = end; i < flow.Items.Count; )
        {
            var box = BoxAt(i);
            var more = LastProse(i, box);
            for (; i < box; i++)
            {
                isNear &= i < nearEnd && !IsSiteLine(i) && elementReasons[i] is null;
                var isNotice =
                    isNear && !(i > lastNear && i > more && !MayFollowSignature(i))
                    || i <= more && !IsSiteLine(i) && elementReasons[i] is null
                    || IsAttachment(i) && i - end <= WidestGap;
                reasons[i] = isNotice ? null : OutsideReason(i, PageFoot);
            }
        }
    }

    // An attachment in boxes of its own: its title, its table.
    private int LastNearText(int start, int nearEnd)
    {
        var last = start - 1;
        for (var i = start; i < nearEnd && !IsSiteLine(i) && elementReasons[i] is null; i++)
        {
            last = IsText(i) ? i : last;
        }

        return last;
    }

    // Where the widest element ends that begins at the item and holds nothing of what stands above.
    private int BoxAt(int item)
    {
        boxEnds ??= BoxEnds();
        return Math.Max(boxEnds[item], item + 1);
    }

    // Parents come first: the first that begins at an item is the widest.
    private int[] BoxEnds()
    {
        var ends = new int[flow.Items.Count + 1];
        foreach (var container in flow.Containers)
        {
            if (ends[container.Start] == 0)
            {
                ends[container.Start] = container.End;
            }
        }

        return ends;
    }

    // The last item of a box that reads as text; what is no site's line above it is part of it.
    private int LastProse(int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (evidence[i].IsProse && elementReasons[i] is null && evidence[i].Reason is null)
            {
                return i;
            }
        }

        return start - 1;
    }

    // Below the day of the signature, in another box and without any prose, only this is the notice's.
    private bool MayFollowSignature(int i) =>
        IsAttachment(i) || flow.Items[i].Line is not { } line || FrameWords.MayFollowSignature(line.Folded);

    private bool IsSigned(int start, int end)
    {
        for (var i = end - 1; i >= Math.Max(start, end - LongestTail); i--)
        {
            if (IsDay(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDay(int i) => flow.Items[i].Line is { Length: <= LongestDay } line && FrameWords.IsDay(line.Folded);

    // （2017年4月5日） below a title.
    private bool IsBracketedDay(int i) =>
        IsDay(i) && flow.Items[i].Line is { } line && line.FoldedSpan.TrimStart() is ['(', ..];

    private string OutsideReason(int i, string otherwise) =>
        evidence[i].OutsideReason ?? elementReasons[i] ?? (flow.Items[i].IsLinks ? "site links" : otherwise);

    private bool IsSiteLine(int i) => evidence[i].OutsideReason is not null || flow.Items[i].IsLinks;

    private bool IsTitle(int i)
    {
        if (IsEndOfTwoLines(i))
        {
            return true;
        }

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
            || TitleWords.NamesPlan(text.Value)
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

    private static bool IsNumber(SourceText line) => line.FoldedSpan.Contains('〔') && line.Folded.EndsWith('号');

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
