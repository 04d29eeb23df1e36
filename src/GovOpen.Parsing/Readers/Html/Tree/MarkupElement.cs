using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>An element: its name, the few attributes that matter, its children.</summary>
internal class MarkupElement : MarkupNode, IConstructableElement
{
    private readonly MarkupTree tree;
    private readonly NodeFlags flags;
    private readonly string space;
    private MarkupAttributes? attributes;

    public MarkupElement(MarkupTree tree, string name, ElementKind kind, NodeFlags flags, string space)
    {
        tree.CountElement();
        this.tree = tree;
        this.flags = flags;
        this.space = space;
        Name = name;
        Kind = kind;
    }

    /// <summary>The tag name, in lower case for HTML elements.</summary>
    public string Name { get; }

    /// <summary>What the element means for reading.</summary>
    public ElementKind Kind { get; }

    /// <summary>What the style attribute says, or null where there is none.</summary>
    public InlineStyle? Style => attributes?.Style;

    public override StringOrMemory NodeName => Name;

    public override NodeFlags Flags => flags;

    StringOrMemory IConstructableElement.NamespaceUri => space;

    StringOrMemory IConstructableElement.LocalName => Name;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => attributes ??= new(tree);

    ISourceReference? IConstructableElement.SourceReference { get; set; }

    protected override MarkupTree Tree => tree;

    /// <summary>An attribute's value, or null. Only names that <see cref="MarkupParser"/> keeps are ever there.</summary>
    public string? Attribute(string name) => attributes?.Value(name);

    public bool HasAttribute(StringOrMemory name) => attributes?[name] is not null;

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) =>
        (attributes ??= new(tree)).Set(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) =>
        (attributes ??= new(tree)).Set(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        attributes?[localName]?.Value ?? default;

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count > 0)
        {
            (attributes ??= new(tree)).SetAll(tagAttributes);
        }
    }

    void IConstructableElement.SetupElement() { }

    void IConstructableElement.AddComment(ref StructHtmlToken token) { }

    // Tree construction copies formatting elements only.
    IConstructableNode IConstructableElement.ShallowCopy() =>
        new MarkupElement(tree, Name, Kind, flags, space) { attributes = attributes };
}
