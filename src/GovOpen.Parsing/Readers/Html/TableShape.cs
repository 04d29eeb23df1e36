using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>What a table element looks like from outside, and so whether it holds a grid or lays out a page.</summary>
internal sealed class TableShape
{
    /// <summary>A cell that holds more than this share of the table's text, in several blocks, is a column of a page.</summary>
    private const double PageColumnShare = 0.7;
    private const int PageColumnBlocks = 4;

    /// <summary>Line ends part lines of a cell, too: as many of them weigh as a block does.</summary>
    private const int LineEndsPerBlock = 2;
    private const int PageColumnLength = 200;

    private readonly FlowBuilder flow;
    private readonly string prepared;
    private bool hasHeads;
    private bool hasNested;
    private int filledCells;
    private int widestRow;
    private int wideRows;
    private int largestCell;
    private int largestCellBlocks;
    private int blocks;
    private int lineEnds;

    private TableShape(MarkupElement table, FlowBuilder flow, string prepared)
    {
        this.flow = flow;
        this.prepared = prepared;
        Table = table;
    }

    public MarkupElement Table { get; }

    /// <summary>Rows in the order shown: heads, bodies, feet; each with the number of its group.</summary>
    public List<(MarkupElement Row, int Group, bool IsHead)> Rows { get; } = [];

    public List<MarkupElement> Captions { get; } = [];

    /// <summary>Characters in its cells, as the file writes them.</summary>
    public int Visible { get; private set; }

    public int Linked { get; private set; }

    /// <summary>Whether the table is a grid of cells that say something together.</summary>
    public bool IsGrid
    {
        get
        {
            if (Table.Attribute("role") is "presentation" or "none" || widestRow < 2 || filledCells < 2)
            {
                return false;
            }

            var isRuled = hasHeads || Captions.Count > 0 || Table.Attribute("border") is not (null or "" or "0");
            if (hasNested)
            {
                return isRuled && wideRows >= 3 && filledCells >= wideRows * 2;
            }

            var isPageColumn =
                largestCell > Math.Max(PageColumnLength, Visible * PageColumnShare)
                && largestCellBlocks >= PageColumnBlocks;
            return wideRows >= 2
                ? !(isPageColumn && wideRows < 3 && !isRuled)
                : !isPageColumn && (isRuled || filledCells >= 3);
        }
    }

    public static TableShape Of(MarkupElement table, FlowBuilder flow, string prepared)
    {
        var shape = new TableShape(table, flow, prepared);
        shape.CollectRows();
        foreach (var (row, _, _) in shape.Rows)
        {
            shape.Measure(row);
        }

        return shape;
    }

    private void CollectRows()
    {
        var group = 0;
        var feet = new List<MarkupElement>();
        var bodies = new List<MarkupElement>();
        foreach (var node in Table.Children)
        {
            if (node is not MarkupElement child || flow.IsHidden(child))
            {
                continue;
            }

            if (child.Kind == ElementKind.Caption)
            {
                Captions.Add(child);
            }
            else if (child.Name == "thead")
            {
                AddGroup(child, group++, isHead: true);
            }
            else
            {
                (child.Name == "tfoot" ? feet : bodies).Add(child);
            }
        }

        foreach (var body in (IEnumerable<MarkupElement>)[.. bodies, .. feet])
        {
            AddGroup(body, group++, isHead: false);
        }
    }

    private void AddGroup(MarkupElement element, int group, bool isHead)
    {
        if (element.Kind == ElementKind.Row)
        {
            Rows.Add((element, group, isHead));
            return;
        }

        foreach (var node in element.Children)
        {
            if (node is MarkupElement { Kind: ElementKind.Row } row && !flow.IsHidden(row))
            {
                Rows.Add((row, group, isHead));
            }
        }

        hasHeads |= isHead;
    }

    private void Measure(MarkupElement row)
    {
        var cells = 0;
        foreach (var node in row.Children)
        {
            if (node is not MarkupElement { Kind: ElementKind.Cell } cell || flow.IsHidden(cell))
            {
                continue;
            }

            cells++;
            hasHeads |= cell.Name == "th";
            var before = Visible;
            (blocks, lineEnds) = (0, 0);
            MeasureContent(cell, isLinked: false);
            var length = Visible - before;
            filledCells += length > 0 ? 1 : 0;
            if (length > largestCell)
            {
                (largestCell, largestCellBlocks) = (length, blocks + (lineEnds / LineEndsPerBlock));
            }
        }

        widestRow = Math.Max(widestRow, cells);
        wideRows += cells >= 2 ? 1 : 0;
    }

    // Nested tables are not gone into: each is measured once, when its turn comes.
    private void MeasureContent(MarkupElement element, bool isLinked)
    {
        foreach (var node in element.Children)
        {
            if (node is MarkupText text)
            {
                var length = LengthOf(text);
                Visible += length;
                Linked += isLinked ? length : 0;
            }
            else if (node is MarkupElement child && !flow.IsHidden(child))
            {
                if (child.Kind == ElementKind.Table)
                {
                    hasNested = true;
                    continue;
                }

                blocks += child.Kind is ElementKind.Block or ElementKind.Paragraph or ElementKind.Heading ? 1 : 0;
                lineEnds += child.Kind == ElementKind.LineBreak ? 1 : 0;
                MeasureContent(child, isLinked || child.Kind == ElementKind.Link);
            }
        }
    }

    private int LengthOf(MarkupText text)
    {
        if (text.Unplaced is { } unplaced)
        {
            return unplaced.AsSpan().Trim().Length;
        }

        var span = prepared.AsSpan(text.Start, text.Length).Trim();
        while (span.StartsWith("&nbsp;"))
        {
            span = span["&nbsp;".Length..].TrimStart();
        }

        return span.Length;
    }
}
