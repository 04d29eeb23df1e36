using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>A numbered line with what stands below it. Filled by <see cref="OutlineBuilder"/> and not changed after.</summary>
internal sealed class OutlineNode(Clause clause, Marker marker, OutlineNode? parent)
{
    public Clause Clause { get; } = clause;

    public Marker Marker { get; } = marker;

    public OutlineNode? Parent { get; } = parent;

    /// <summary>One-based depth in the part.</summary>
    public int Level { get; } = (parent?.Level ?? 0) + 1;

    /// <summary>The text behind the marker, on the marker's own line.</summary>
    public SourceText Body { get; } = clause.Text.Slice(marker.End).Trim();

    /// <summary>Unnumbered paragraphs below the line, before its first child.</summary>
    public List<Clause> Extra { get; } = [];

    public List<OutlineNode> Children { get; } = [];

    public bool IsLeaf => Children.Count == 0;

    /// <summary>The label as written, layout blanks left out.</summary>
    public string MarkerText =>
        string.Concat(
            Clause.Text.Value.AsSpan(Marker.Start, Marker.Length).ToString().Where(c => !char.IsWhiteSpace(c))
        );

    /// <summary>This node and all below it, in the order of the text.</summary>
    public IEnumerable<OutlineNode> Descend() => Children.SelectMany(child => child.Descend()).Prepend(this);
}

/// <summary>The outline of a part.</summary>
/// <param name="Preface">Unnumbered paragraphs before the first numbered line.</param>
/// <param name="Roots">The numbered lines of the highest level.</param>
internal sealed record OutlineTree(IReadOnlyList<Clause> Preface, IReadOnlyList<OutlineNode> Roots)
{
    public IEnumerable<OutlineNode> Nodes => Roots.SelectMany(root => root.Descend());
}
