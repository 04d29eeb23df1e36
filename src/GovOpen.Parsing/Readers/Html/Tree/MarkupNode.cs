using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>
/// A node of the tree that AngleSharp's tree construction builds for us: no more than reading needs, and with the
/// plane offsets that AngleSharp's own nodes do not keep.
/// </summary>
internal abstract class MarkupNode : IConstructableNode, IConstructableNodeList
{
    private List<MarkupNode>? children;

    /// <summary>The children, in document order.</summary>
    public IReadOnlyList<MarkupNode> Children => (IReadOnlyList<MarkupNode>?)children ?? [];

    public int ChildCount => children?.Count ?? 0;

    public MarkupNode? ParentNode { get; private set; }

    public abstract StringOrMemory NodeName { get; }

    public virtual NodeFlags Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => ParentNode;
        set => ParentNode = (MarkupNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => ChildCount;

    IConstructableNode IConstructableNodeList.this[int index] => Child(index);

    /// <summary>The tree that notes where text stands.</summary>
    protected abstract MarkupTree Tree { get; }

    public MarkupNode Child(int index) =>
        children is null ? throw new ArgumentOutOfRangeException(nameof(index)) : children[index];

    public void RemoveFromParent() => ParentNode?.RemoveChild(this);

    public void RemoveChild(IConstructableNode childNode)
    {
        var child = (MarkupNode)childNode;
        // Tree construction takes away what it added last.
        var index = children?.LastIndexOf(child) ?? -1;
        if (index >= 0)
        {
            RemoveNode(index, child);
        }
    }

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        children?.RemoveAt(idx);
        ((MarkupNode)childNode).ParentNode = null;
    }

    public void InsertNode(int idx, IConstructableNode childNode)
    {
        var child = (MarkupNode)childNode;
        (children ??= []).Insert(idx, child);
        child.ParentNode = this;
    }

    public void AddNode(IConstructableNode node) => InsertNode(ChildCount, node);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) =>
        InsertText(ChildCount, text, emitWhiteSpaceOnly);

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        if (text.Length > 0)
        {
            InsertNode(idx, Tree.Place(text.Memory.Span));
        }
    }

    void IConstructableNodeList.Clear() => children?.Clear();

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Children.GetEnumerator();
}
