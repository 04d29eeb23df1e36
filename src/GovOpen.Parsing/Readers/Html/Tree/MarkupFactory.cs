using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>Makes the nodes that tree construction asks for. One for one parse.</summary>
internal sealed class MarkupFactory(string markup, int elementBudget)
    : IDomConstructionElementFactory<MarkupTree, MarkupElement>
{
    private const NodeFlags MathTip = NodeFlags.Special | NodeFlags.Scoped | NodeFlags.MathMember | NodeFlags.MathTip;
    private const NodeFlags SvgTip = NodeFlags.Special | NodeFlags.Scoped | NodeFlags.HtmlTip | NodeFlags.SvgMember;

    public MarkupTree CreateDocument(TextSource source, IBrowsingContext? context) =>
        new(source, markup, elementBudget);

    public MarkupElement Create(
        MarkupTree document,
        StringOrMemory localName,
        StringOrMemory prefix = default,
        NodeFlags flags = NodeFlags.None
    )
    {
        var row = ElementTable.Find(localName.Memory.Span);
        return row is null
            ? new(
                document,
                localName.ToString(),
                ElementKind.Inline,
                flags | NodeFlags.HtmlMember,
                NamespaceNames.HtmlUri
            )
            : new(document, row.Name, row.Kind, flags | row.Flags, NamespaceNames.HtmlUri);
    }

    public MarkupElement CreateNoScript(MarkupTree document, bool scripting) => Create(document, "noscript");

    public IConstructableNode CreateDocumentType(
        MarkupTree document,
        StringOrMemory name,
        StringOrMemory publicIdentifier,
        StringOrMemory systemIdentifier
    ) => new MarkupText(document, 0, 0, null);

    public IConstructableMathElement CreateMath(MarkupTree document, StringOrMemory name = default)
    {
        var text = name.IsNullOrEmpty ? "math" : name.ToString();
        var flags = text is "mi" or "mn" or "mo" or "ms" or "mtext" or "annotation-xml"
            ? MathTip
            : NodeFlags.MathMember;
        return new MarkupMath(document, text, flags);
    }

    public IConstructableSvgElement CreateSvg(MarkupTree document, StringOrMemory name = default)
    {
        var text = name.IsNullOrEmpty ? "svg" : name.ToString();
        var flags = text is "foreignObject" or "foreignobject" or "desc" or "title" ? SvgTip : NodeFlags.SvgMember;
        return new MarkupSvg(document, text, flags);
    }

    public IConstructableMetaElement CreateMeta(MarkupTree document) =>
        new MarkupMeta(document, ElementTable.Get("meta"));

    public IConstructableScriptElement CreateScript(MarkupTree document, bool parserInserted, bool started) =>
        new MarkupScript(document, ElementTable.Get("script"));

    public IConstructableFrameElement CreateFrame(MarkupTree document) =>
        new MarkupFrame(document, ElementTable.Get("frame"));

    public IConstructableTemplateElement CreateTemplate(MarkupTree document) =>
        new MarkupTemplate(document, ElementTable.Get("template"));

    public IConstructableFormElement CreateForm(MarkupTree document) =>
        new MarkupForm(document, ElementTable.Get("form"));

    public MarkupElement CreateUnknown(MarkupTree document, StringOrMemory tagName) => Create(document, tagName);
}
