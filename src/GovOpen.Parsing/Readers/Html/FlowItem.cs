using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>A line or data table that the page shows, before anyone has said what it is.</summary>
/// <param name="Block">The line or table.</param>
/// <param name="Container">The innermost block element around it.</param>
/// <param name="Visible">Its characters, roughly.</param>
/// <param name="Linked">Those of them that stand in links.</param>
/// <param name="IsControl">It labels a control of the page: a button, a list to choose from.</param>
internal sealed record FlowItem(Block Block, MarkupElement Container, int Visible, int Linked, bool IsControl)
{
    /// <summary>The line's text, or null for a table.</summary>
    public SourceText? Line => (Block as Block.Paragraph)?.Text;

    /// <summary>The line without the number that only a list's markup gives it, or null for a table.</summary>
    public SourceText? Words =>
        Block is Block.Paragraph(var text, { ListDepth: > 0 })
            ? text.Slice(text.Runs[0] is { SourceLength: 0, End: var end } ? end : 0)
            : Line;

    /// <summary>More than half of it are links.</summary>
    public bool IsLinks => Linked * 2 > Visible;
}
