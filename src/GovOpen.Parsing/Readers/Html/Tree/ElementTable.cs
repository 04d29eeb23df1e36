using AngleSharp.Dom;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>One row an element: what tree construction must know of it (HTML standard, 13.2.4.2), and what reading makes of it.</summary>
internal static class ElementTable
{
    private const NodeFlags Special = NodeFlags.Special;
    private const NodeFlags Empty = NodeFlags.SelfClosing | Special;
    private const NodeFlags Literal = NodeFlags.LiteralText | Special;
    private const NodeFlags Closing = NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd;
    private const NodeFlags Scope = NodeFlags.Scoped;
    private const NodeFlags Section = NodeFlags.HtmlTableSectionScoped;
    private const NodeFlags TableScope = Section | NodeFlags.HtmlTableScoped;
    private const NodeFlags Format = NodeFlags.HtmlFormatting;

    private static readonly WordTable<Row?> Rows = Build();

    /// <summary>The row of a tag name, or null for elements that the standard does not know.</summary>
    public static Row? Find(ReadOnlySpan<char> name) => Rows.TryGet(name, out var row) ? row : null;

    /// <summary>The row of a tag name that the table is known to have.</summary>
    /// <exception cref="KeyNotFoundException">It has not.</exception>
    public static Row Get(string name) => Find(name) ?? throw new KeyNotFoundException(name);

    /// <summary>Stands for all elements that the standard does not know.</summary>
    public static Row Unknown { get; } = new("?", ElementKind.Inline, NodeFlags.None);

    /// <summary>One more than the largest <see cref="Row.Index"/>.</summary>
    public static int Count { get; private set; }

    /// <param name="Name">The tag name; the one instance that all elements share.</param>
    internal sealed record Row(string Name, ElementKind Kind, NodeFlags Flags)
    {
        /// <summary>A number of its own, from 0.</summary>
        public int Index { get; } = Count++;

        /// <summary>Whether its content is text and not markup.</summary>
        public bool IsRawText { get; } = MarkupNesting.IsRawText(Name);

        /// <summary>Whether it carries structure which no other element can.</summary>
        public bool IsStructure { get; } = MarkupNesting.IsStructure(Name);

        /// <summary>Whether it may end by itself where another begins.</summary>
        public bool EndsByItself { get; } = MarkupNesting.EndsByItself(Name);
    }

    private static WordTable<Row?> Build()
    {
        var rows = new WordTable<Row?>(160);
        void Add(string names, ElementKind kind, NodeFlags flags)
        {
            foreach (var name in names.Split(' '))
            {
                rows.Add(name, new(name, kind, flags | NodeFlags.HtmlMember));
            }
        }

        Add(
            "address article aside blockquote body details dialog dir dl fieldset figcaption figure",
            ElementKind.Block,
            Special
        );
        Add(
            "footer form frameset head header hgroup main menu multicol nav section summary div",
            ElementKind.Block,
            Special
        );
        Add("dd dt", ElementKind.Block, Special | Closing);
        Add("html", ElementKind.Block, Special | NodeFlags.ImplicitlyClosed | Scope | TableScope);
        Add("legend search", ElementKind.Block, NodeFlags.None);
        Add("marquee object applet", ElementKind.Block, Special | Scope);
        Add("p", ElementKind.Paragraph, Special | Closing);
        Add("center", ElementKind.Center, Special);
        Add("h1 h2 h3 h4 h5 h6", ElementKind.Heading, Special);
        Add("pre listing", ElementKind.Preformatted, Special | NodeFlags.LineTolerance);
        Add("plaintext", ElementKind.Preformatted, Special);
        Add("xmp", ElementKind.Preformatted, Literal);
        Add("ol ul", ElementKind.List, Special | NodeFlags.HtmlListScoped);
        Add("li", ElementKind.ListItem, Special | Closing);
        Add("br", ElementKind.LineBreak, Empty);
        Add("hr", ElementKind.Rule, Empty);
        Add("table", ElementKind.Table, Special | Scope | TableScope);
        Add("tbody tfoot thead", ElementKind.RowGroup, Special | NodeFlags.ImplicitlyClosed | Section);
        Add("tr", ElementKind.Row, Special | NodeFlags.ImplicitlyClosed);
        Add("td th", ElementKind.Cell, Special | NodeFlags.ImplicitlyClosed | Scope);
        Add("caption", ElementKind.Caption, Special | Scope);
        Add("b strong", ElementKind.Bold, Format);
        Add("a", ElementKind.Link, Format);
        Add("big code em font i nobr s small strike tt u", ElementKind.Inline, Format);
        Add("o:p", ElementKind.Inline, NodeFlags.None);
        Add("span sub sup ruby label mark abbr cite del dfn ins kbd q samp var", ElementKind.Inline, NodeFlags.None);
        Add("output time", ElementKind.Inline, Special);
        Add("rb", ElementKind.Inline, Closing);
        Add("rt rtc", ElementKind.Annotation, Closing);
        Add("rp", ElementKind.Hidden, Closing);
        Add(
            "area base basefont bgsound embed frame img input keygen link menuitem meta param",
            ElementKind.Hidden,
            Empty
        );
        Add("source track wbr", ElementKind.Hidden, Empty);
        Add("colgroup isindex title", ElementKind.Hidden, Special);
        Add("col", ElementKind.Hidden, Empty);
        Add("iframe noembed noframes script style", ElementKind.Hidden, Literal);
        Add("noscript", ElementKind.Hidden, Special);
        Add("template", ElementKind.Hidden, Special | Scope | TableScope);
        Add("audio canvas datalist video svg", ElementKind.Hidden, NodeFlags.None);
        Add("button select", ElementKind.Control, Special);
        Add("textarea", ElementKind.Control, Special | NodeFlags.LineTolerance);
        Add("option optgroup", ElementKind.Block, Closing | NodeFlags.HtmlSelectScoped);
        return rows;
    }
}
