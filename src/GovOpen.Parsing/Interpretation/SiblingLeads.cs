using GovOpen.Parsing.Structure;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Which first sentences are headings, told from all items under one heading: they are written alike.</summary>
internal sealed class SiblingLeads
{
    private readonly Dictionary<OutlineNode, Style> styles = [];
    private readonly Style rootStyle;

    public SiblingLeads(OutlineTree tree) => rootStyle = StyleOf(tree.Roots);

    private enum Style
    {
        None,

        /// <summary>「加强领导。各地要…」</summary>
        Stop,

        /// <summary>「加强领导：成立…」</summary>
        Colon,

        /// <summary>「【加强领导】各地要…」</summary>
        Bracket,
    }

    /// <summary>The length of the heading at the head of an item's bare body, or 0 where it begins with none.</summary>
    public int HeadingLength(OutlineNode node) =>
        StyleFor(node) switch
        {
            Style.Stop => LeadSentence.HeadingLength(node.BareBody.FoldedSpan),
            Style.Bracket => LeadSentence.BracketLength(node.BareBody.FoldedSpan),
            Style.Colon => LeadSentence.LabelLength(node.BareBody.FoldedSpan),
            _ => 0,
        };

    private Style StyleFor(OutlineNode node)
    {
        if (node.Parent is not { } parent)
        {
            return rootStyle;
        }

        if (!styles.TryGetValue(parent, out var style))
        {
            styles[parent] = style = StyleOf(parent.Children);
        }

        return style;
    }

    private static Style StyleOf(IReadOnlyList<OutlineNode> siblings)
    {
        var several = 0;
        var headed = 0;
        var labelled = 0;
        var bracketed = 0;
        foreach (var sibling in siblings)
        {
            var folded = sibling.BareBody.FoldedSpan;
            bracketed += LeadSentence.BracketLength(folded) > 0 ? 1 : 0;
            labelled += LeadSentence.LabelLength(folded) > 0 ? 1 : 0;
            var stop = LeadSentence.StopIn(folded);
            if (stop >= 0 && !folded[(stop + 1)..].IsWhiteSpace())
            {
                several++;
                headed += LeadSentence.HeadingLength(folded) > 0 ? 1 : 0;
            }
        }

        return bracketed >= 2 && bracketed * 2 > siblings.Count ? Style.Bracket
            : labelled >= 2 && labelled * 2 > siblings.Count ? Style.Colon
            : headed * 2 > several ? Style.Stop
            : Style.None;
    }
}
