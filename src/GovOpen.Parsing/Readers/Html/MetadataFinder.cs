using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Finds the site's metadata block among the items of a page, in whatever layout, and takes it out.</summary>
internal sealed class MetadataFinder
{
    /// <summary>A label's value on a line of its own is no longer than this; only titles and summaries come near.</summary>
    private const int LongestValue = 200;

    /// <summary>An element with more children than this is no pair of label and value.</summary>
    private const int MostPairChildren = 5;

    private readonly IReadOnlyList<FlowItem> items;
    private readonly SortedPage page;
    private readonly bool[] taken;

    private MetadataFinder(IReadOnlyList<FlowItem> items, SortedPage page)
    {
        this.items = items;
        this.page = page;
        taken = new bool[items.Count];
    }

    /// <summary>Moves the fields into the page, and says which items they were.</summary>
    public static bool[] Take(IReadOnlyList<FlowItem> items, SortedPage page)
    {
        var finder = new MetadataFinder(items, page);
        for (var i = 0; i < items.Count; )
        {
            i = items[i].Block is Block.Table table ? finder.TakeTable(table.Grid, i) : finder.TakeLines(i);
        }

        return finder.taken;
    }

    // A run of lines that begin with labels, label lines with their value lines among them.
    private int TakeLines(int start)
    {
        var fields = new List<MetadataBlock.Field>();
        var end = start;
        while (end < items.Count && items[end].Words is { } line && PairsIn(line, end, fields) is { Count: > 0 } pairs)
        {
            foreach (var pair in pairs)
            {
                fields.Add(new(line, pair, null));
            }

            end++;
            if (pairs[^1].IsBlankIn(line) && end < items.Count && IsValue(items[end - 1], items[end]))
            {
                fields[^1] = fields[^1] with { Below = items[end].Words };
                end++;
            }
        }

        // A block may be drawn as several tables: one label right below counts as more of it.
        var continues = start > 0 && taken[start - 1] && fields.Count > 0 && fields[0].Pair.HasColon;
        if (!continues && !MetadataBlock.IsOne(fields))
        {
            return Math.Max(end, start + 1);
        }

        MetadataBlock.Write(fields, page.Metadata, page.Furniture);
        for (var i = start; i < end; i++)
        {
            taken[i] = true;
        }

        return end;
    }

    private List<MetadataPair> PairsIn(SourceText line, int index, List<MetadataBlock.Field> above)
    {
        var pairs = MetadataLabels.Find(line);
        return pairs.Count == 0 && UnknownAt(line, index, isFirst: above.Count == 0) is { } unknown ? [unknown] : pairs;
    }

    // Among known labels, in a list with the one above or below, what looks like a label is one.
    private MetadataPair? UnknownAt(SourceText line, int index, bool isFirst)
    {
        if (
            line.Length > LongestValue
            || MetadataLabels.FindUnknown(line) is not { } unknown
            || FurnitureLexicon.ReasonFor(line.Folded) is not null
        )
        {
            return null;
        }

        var hasValueBelow =
            unknown.IsBlankIn(line)
            && index + 1 < items.Count
            && IsValue(items[index], items[index + 1])
            && EntryOf(items[index].Container) is { } entry
            && entry == EntryOf(items[index + 1].Container);
        if (unknown.IsBlankIn(line) && !unknown.HasColon && !hasValueBelow && !IsEmptyEntry(index))
        {
            return null;
        }

        return isFirst ? (IsFirst(index, index + (hasValueBelow ? 2 : 1)) ? unknown : null)
            : BracketedLabels.IsAt(line)
            || InOneList(items[index - 1].Container, items[index].Container)
            || IsBetweenLabels(index)
                ? unknown
            : null;
    }

    // <li><label>状态</label><span></span></li> among others.
    private bool IsEmptyEntry(int index) =>
        index > 0 && InOneList(items[index - 1].Container, items[index].Container) && IsFirst(index, index + 1);

    private bool IsFirst(int index, int next) =>
        next < items.Count
        && items[next].Words is { Length: <= LongestValue } below
        && MetadataLabels.Find(below) is [var first, ..]
        && (
            BracketedLabels.IsAt(below)
            || InOneList(items[index].Container, items[next].Container)
            || (first.HasColon && AreBeside(items[index].Container, items[next].Container))
        );

    // A line of its own, or an element beside others of its kind.
    private bool IsBetweenLabels(int index) =>
        index + 1 < items.Count
        && items[index + 1].Words is { Length: <= LongestValue } below
        && AreBeside(items[index - 1].Container, items[index].Container)
        && AreBeside(items[index].Container, items[index + 1].Container)
        && MetadataLabels.Find(below) is [{ HasColon: true }, ..];

    private static bool AreBeside(MarkupElement above, MarkupElement below) =>
        above == below || (above.Name == below.Name && above.ParentNode == below.ParentNode);

    private static bool InOneList(MarkupElement above, MarkupElement below)
    {
        var (a, b) = (EntryOf(above), EntryOf(below));
        return a is not null && b is not null && a != b && a.ParentNode == b.ParentNode && a.Name == b.Name;
    }

    // The list item, row or small box that a label or value stands in.
    private static MarkupElement? EntryOf(MarkupElement element)
    {
        MarkupNode? node = element;
        for (var up = 0; up < 3 && node is MarkupElement box; up++, node = box.ParentNode)
        {
            if (
                box.Kind is ElementKind.Row or ElementKind.ListItem
                || (up > 0 && box.Name == "div" && box.ChildCount <= MostPairChildren)
            )
            {
                return box;
            }
        }

        return null;
    }

    private static bool IsValue(FlowItem label, FlowItem next)
    {
        if (next.Words is not { } line || line.Length > LongestValue || MetadataLabels.Find(line).Count > 0)
        {
            return false;
        }

        if (StandsBeside(label.Container, next.Container))
        {
            return FurnitureLexicon.ReasonFor(line.Folded) is null;
        }

        // In one row, list item or small box with its label; else it is the next thing on the page.
        MarkupNode? box = label.Container;
        for (var up = 0; up < 3 && box is MarkupElement element; up++, box = box.ParentNode)
        {
            var isPair =
                element.Kind is ElementKind.Row or ElementKind.ListItem || element.ChildCount <= MostPairChildren;
            if (element.Name is "body" or "html" or "table" or "tbody" || !isPair && up > 0)
            {
                return false;
            }

            if (isPair && Holds(element, next.Container))
            {
                return FurnitureLexicon.ReasonFor(line.Folded) is null;
            }
        }

        return false;
    }

    // <div class="l">文号</div><div class="r">…</div>, many in one box: what follows a label and is of another class.
    private static bool StandsBeside(MarkupElement label, MarkupElement value) =>
        label != value
        && label.ParentNode == value.ParentNode
        && label.Name == value.Name
        && label.Attribute("class") is { } name
        && value.Attribute("class") is { } other
        && name != other;

    private static bool Holds(MarkupElement box, MarkupElement inner)
    {
        MarkupNode? node = inner;
        for (var up = 0; up < 4 && node is not null; up++, node = node.ParentNode)
        {
            if (node == box)
            {
                return true;
            }
        }

        return false;
    }

    private int TakeTable(TableGrid grid, int index)
    {
        if (MetadataTable.Read(grid) is { } fields)
        {
            MetadataBlock.Write(fields, page.Metadata, page.Furniture);
            taken[index] = true;
        }

        return index + 1;
    }
}
