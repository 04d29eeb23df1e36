namespace GovOpen.Parsing.Structure;

/// <summary>The outline of a part.</summary>
/// <param name="Preface">Unnumbered paragraphs before the first numbered line.</param>
/// <param name="Roots">The numbered lines of the highest level.</param>
/// <param name="Nodes">Every numbered line, in the order of the text.</param>
internal sealed record OutlineTree(
    IReadOnlyList<Clause> Preface,
    IReadOnlyList<OutlineNode> Roots,
    IReadOnlyList<OutlineNode> Nodes
);
