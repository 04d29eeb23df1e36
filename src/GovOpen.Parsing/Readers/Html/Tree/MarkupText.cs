using AngleSharp.Common;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>Character data as the file has it, entities not decoded.</summary>
/// <param name="start">Plane offset, or -1 where the text could not be placed.</param>
/// <param name="length">UTF-16 code units.</param>
/// <param name="unplaced">The characters themselves where they could not be placed, else null.</param>
internal sealed class MarkupText(MarkupTree tree, int start, int length, string? unplaced) : MarkupNode
{
    public int Start => start;

    public int Length => length;

    public string? Unplaced => unplaced;

    public override StringOrMemory NodeName => "#text";

    protected override MarkupTree Tree => tree;
}
