using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Walks the tree once and lists what the page shows: lines and data tables, and the elements around them.</summary>
internal sealed class FlowBuilder
{
    private readonly string plane;
    private readonly string prepared;
    private readonly ReaderOptions options;
    private readonly bool showsHidden;
    private readonly CancellationToken cancel;
    private readonly LineAssembler line;
    private readonly List<FlowItem> items = [];
    private readonly List<FlowContainer> containers = [];
    private readonly List<SourceText> annotations = [];
    private readonly List<Diagnostic> findings = [];
    private MarkupElement container;
    private int containerIndex = -1;
    private int blankLines;
    private bool startsPage;
    private bool isCell;
    private bool hasLongLine;

    private FlowBuilder(PageSource page, MarkupElement root, bool showsHidden)
    {
        plane = page.Plane;
        prepared = page.Prepared;
        options = page.Options;
        cancel = page.Cancel;
        this.showsHidden = showsHidden;
        container = root;
        line = new(plane, prepared, options.MaxLineLength);
    }

    /// <param name="showsHidden">Read also what inline styles hide.</param>
    public static PageFlow Build(PageSource page, MarkupElement root, bool showsHidden)
    {
        var flow = new FlowBuilder(page, root, showsHidden);
        flow.WalkContainer(root, default);
        return new(flow.items, flow.containers, flow.annotations, flow.findings);
    }

    /// <summary>The text of a table cell; its lines and paragraphs separated by '\n'.</summary>
    internal SourceText ReadCell(MarkupElement cell)
    {
        isCell = line.KeepsLineEnds = true;
        WalkChildren(cell, default(FlowStyle).Within(cell));
        isCell = line.KeepsLineEnds = false;
        return line.Take();
    }

    /// <summary>Whether an element shows nothing.</summary>
    internal bool IsHidden(MarkupElement element) =>
        element.Kind == ElementKind.Hidden && !(showsHidden && element.Name == "noscript")
        || !showsHidden && (element.Attribute("hidden") is not null || element.Style is { IsHidden: true });

    /// <summary>Whether text between elements is nothing but white space.</summary>
    internal bool IsBlank(MarkupText text) =>
        text.Unplaced is { } words
            ? string.IsNullOrWhiteSpace(words)
            : prepared.AsSpan(text.Start, text.Length).IsWhiteSpace();

    internal void Report(DiagnosticRule rule, string message) => findings.Add(new(rule, message));

    private void WalkChildren(MarkupElement element, in FlowStyle style, ListNumbering? numbering = null)
    {
        for (var i = 0; i < element.ChildCount; i++)
        {
            switch (element.Child(i))
            {
                case MarkupText text:
                    AddText(text, style);
                    break;
                case MarkupElement child when !IsHidden(child):
                    if (numbering is not null && child.Kind == ElementKind.ListItem)
                    {
                        EndLine();
                        line.Mark(numbering.Take(child), style.ListDepth);
                    }

                    Walk(child, style.Within(child));
                    break;
            }
        }
    }

    private void Walk(MarkupElement element, in FlowStyle style)
    {
        switch (element.Kind)
        {
            case ElementKind.LineBreak:
                BreakLine(element);
                break;
            case ElementKind.Rule:
                EndLine();
                startsPage = true;
                break;
            case ElementKind.Inline or ElementKind.Bold or ElementKind.Link:
                WalkChildren(element, style);
                break;
            case ElementKind.Annotation:
                ReadAnnotation(element);
                break;
            case ElementKind.Table when !isCell:
                ReadTable(element, style);
                break;
            case ElementKind.Block when !isCell && element.Name == "dl":
                ReadDefinitions(element, style);
                break;
            default:
                WalkContainer(element, style);
                break;
        }
    }

    // What stands before it is a line of its own, and no part of its first cell.
    private void ReadDefinitions(MarkupElement element, in FlowStyle style)
    {
        EndLine();
        if (DefinitionGrid.Read(element, this) is { } grid)
        {
            EmitGrid(grid);
        }
        else
        {
            WalkContainer(element, style);
        }
    }

    private void EmitGrid(TableGrid grid)
    {
        var visible = 0;
        foreach (var row in grid.Rows.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan())
            {
                visible += cell.Text.Length;
            }
        }

        Emit(new Block.Table(grid), visible, 0, isControl: false);
    }

    private void WalkContainer(MarkupElement element, in FlowStyle style)
    {
        cancel.ThrowIfCancellationRequested();
        EndLine();
        startsPage |= element.Style is { BreaksPage: true };
        var numbering = element.Kind == ElementKind.List ? ListNumbering.Of(element) : null;
        var inside = numbering is null ? style : style with { ListDepth = style.ListDepth + 1 };
        if (isCell)
        {
            WalkChildren(element, inside, numbering);
            EndLine();
            return;
        }

        var outer = (container, containerIndex);
        container = element;
        containerIndex = containers.Count;
        containers.Add(new(element, outer.containerIndex, items.Count, items.Count));
        var blankBefore = blankLines;
        WalkChildren(element, inside, numbering);
        EndLine();
        if (element.Kind == ElementKind.Paragraph && containers[containerIndex].Start == items.Count)
        {
            // However it is filled, an empty paragraph is one line.
            blankLines = blankBefore + 1;
        }

        containers[containerIndex] = containers[containerIndex] with { End = items.Count };
        (container, containerIndex) = outer;
    }

    private void BreakLine(MarkupElement element)
    {
        startsPage |= element.Style is { BreaksPage: true };
        if (line.IsEmpty)
        {
            blankLines++;
        }

        EndLine();
    }

    private void AddText(MarkupText text, in FlowStyle style)
    {
        for (var at = line.Add(text, 0, style); at < text.Length; at = line.Add(text, at, style))
        {
            if (!isCell && !hasLongLine && line.Visible >= options.MaxLineLength)
            {
                hasLongLine = true;
                findings.Add(new(LimitRules.LineTooLong, $"一行超过{options.MaxLineLength}字，已分段"));
            }

            EndLine();
        }
    }

    private void EndLine()
    {
        if (isCell)
        {
            line.Break();
            return;
        }

        if (line.IsEmpty)
        {
            return;
        }

        var (visible, linked, bold, style, depth) = (line.Visible, line.Linked, line.Bold, line.Style, line.ListDepth);
        var text = line.Take().Trim();
        if (text.Length == 0)
        {
            blankLines++;
            return;
        }

        Emit(
            new Block.Paragraph(
                text,
                new(style.HeadingLevel, style.IsCentered, bold > 0 && bold >= visible, blankLines, startsPage, depth)
            ),
            visible,
            linked,
            style.IsControl
        );
    }

    private void Emit(Block block, int visible, int linked, bool isControl)
    {
        items.Add(new(block, container, visible, linked, isControl));
        blankLines = 0;
        startsPage = false;
    }

    private void ReadAnnotation(MarkupElement element)
    {
        var aside = new FlowBuilder(new(plane, prepared, options, cancel), element, showsHidden);
        var text = aside.ReadCell(element);
        if (!text.IsBlank)
        {
            annotations.Add(text);
        }
    }

    private void ReadTable(MarkupElement element, in FlowStyle style)
    {
        EndLine();
        var shape = TableShape.Of(element, this, prepared);
        if (!shape.IsGrid || HtmlTableGrid.Read(shape, this, options) is not { } grid)
        {
            WalkContainer(element, style);
            return;
        }

        var outer = (container, containerIndex);
        container = element;
        foreach (var caption in shape.Captions)
        {
            WalkContainer(caption, style.Within(caption));
        }

        container = outer.container;
        Emit(new Block.Table(grid), shape.Visible, shape.Linked, isControl: false);
    }
}
