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
        while (end < items.Count && items[end].Line is { } line && MetadataLabels.Find(line) is { Count: > 0 } pairs)
        {
            foreach (var pair in pairs)
            {
                fields.Add(new(line, pair, null));
            }

            end++;
            if (pairs[^1].IsBlankIn(line) && end < items.Count && IsValue(items[end - 1], items[end]))
            {
                fields[^1] = fields[^1] with { Below = items[end].Line };
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
        Array.Fill(taken, true, start, end - start);
        return end;
    }

    private static bool IsValue(FlowItem label, FlowItem next)
    {
        if (next.Line is not { } line || line.Length > LongestValue || MetadataLabels.Find(line).Count > 0)
        {
            return false;
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
        var fields = new List<MetadataBlock.Field>();
        var rows = 0;
        foreach (var row in grid.Rows)
        {
            var before = fields.Count;
            if (!ReadRow(row, fields))
            {
                return index + 1;
            }

            rows += fields.Count > before ? 1 : 0;
        }

        // A head row of labels over rows of values is a list of documents, not one document's fields.
        var filled = fields.Count(field => field.Below is not null || !field.Pair.IsBlankIn(field.Line));
        if (MetadataBlock.IsOne(fields) && filled * 2 >= fields.Count && rows * 2 >= grid.Rows.Count)
        {
            MetadataBlock.Write(fields, page.Metadata, page.Furniture);
            taken[index] = true;
        }

        return index + 1;
    }

    // False where a cell is neither a label nor the value of one.
    private static bool ReadRow(TableRow row, List<MetadataBlock.Field> fields)
    {
        var mayBeValue = false;
        foreach (var cell in row.Cells)
        {
            if (MetadataLabels.Find(cell.Text) is { Count: > 0 } pairs)
            {
                foreach (var pair in pairs)
                {
                    fields.Add(new(cell.Text, pair, null));
                }

                mayBeValue = pairs[^1].IsBlankIn(cell.Text);
            }
            else if (mayBeValue)
            {
                fields[^1] = fields[^1] with { Below = cell.Text };
                mayBeValue = false;
            }
            else if (!cell.Text.IsBlank)
            {
                return false;
            }
        }

        return true;
    }
}
