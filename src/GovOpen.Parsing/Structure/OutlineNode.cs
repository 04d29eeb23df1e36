using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Structure;

/// <summary>A numbered line with what stands below it. Filled by <see cref="OutlineBuilder"/> and not changed after.</summary>
internal sealed class OutlineNode(Clause clause, Marker marker, OutlineNode? parent)
{
    private List<DutyNote>? notes;
    private SourceText? bareBody;

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

    /// <summary>A heading without a label.</summary>
    public bool IsBare => ReferenceEquals(Marker.Scheme, NumberingScheme.Bare);

    /// <summary>A task without a label.</summary>
    public bool IsUnlabelled => ReferenceEquals(Marker.Scheme, NumberingScheme.Unlabelled);

    public bool IsLeaf => Children.Count == 0;

    /// <summary>The label as written, layout blanks left out.</summary>
    public string MarkerText { get; } = HanText.WithoutBlanks(clause.Text.Value.Substring(marker.Start, marker.Length));

    /// <summary>The responsibility notes on the marker's own line.</summary>
    public List<DutyNote> Notes => notes ??= ItemNotes.FindAll(Body);

    /// <summary>The body without its responsibility notes.</summary>
    public SourceText BareBody => bareBody ??= ItemNotes.Without(Body, Notes);
}
