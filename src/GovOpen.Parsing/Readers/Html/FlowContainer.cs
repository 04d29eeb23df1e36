using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>A block element that shows something: the items [Start, End) stand in it.</summary>
/// <param name="Parent">The index of the container around it, or -1.</param>
internal readonly record struct FlowContainer(MarkupElement Element, int Parent, int Start, int End);
