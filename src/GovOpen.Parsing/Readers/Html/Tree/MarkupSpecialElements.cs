using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace GovOpen.Parsing.Readers.Html.Tree;

// Tree construction asks an element's type what it is: an element that is none of these must not have their interfaces.

internal sealed class MarkupForm(MarkupTree tree, ElementTable.Row row)
    : MarkupElement(tree, row.Name, row.Kind, row.Flags, NamespaceNames.HtmlUri),
        IConstructableFormElement;

internal sealed class MarkupFrame(MarkupTree tree, ElementTable.Row row)
    : MarkupElement(tree, row.Name, row.Kind, row.Flags, NamespaceNames.HtmlUri),
        IConstructableFrameElement;

internal sealed class MarkupMeta(MarkupTree tree, ElementTable.Row row)
    : MarkupElement(tree, row.Name, row.Kind, row.Flags, NamespaceNames.HtmlUri),
        IConstructableMetaElement
{
    void IConstructableMetaElement.Handle() { }
}

internal sealed class MarkupScript(MarkupTree tree, ElementTable.Row row)
    : MarkupElement(tree, row.Name, row.Kind, row.Flags, NamespaceNames.HtmlUri),
        IConstructableScriptElement
{
    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;
}

internal sealed class MarkupTemplate(MarkupTree tree, ElementTable.Row row)
    : MarkupElement(tree, row.Name, row.Kind, row.Flags, NamespaceNames.HtmlUri),
        IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment() { }
}

internal sealed class MarkupMath(MarkupTree tree, string name, NodeFlags flags)
    : MarkupElement(tree, name, ElementKind.Inline, flags, NamespaceNames.MathMlUri),
        IConstructableMathElement;

internal sealed class MarkupSvg(MarkupTree tree, string name, NodeFlags flags)
    : MarkupElement(tree, name, ElementKind.Hidden, flags, NamespaceNames.SvgUri),
        IConstructableSvgElement;
