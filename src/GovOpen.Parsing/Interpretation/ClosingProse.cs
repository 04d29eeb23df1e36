using GovOpen.Parsing.Structure;

namespace GovOpen.Parsing.Interpretation;

/// <summary>The paragraphs below the last item that close the whole part and are not the item's.</summary>
/// <param name="Node">The last item.</param>
/// <param name="Start">The index of the first of them in <see cref="OutlineNode.Extra"/>.</param>
internal sealed record ClosingProse(OutlineNode Node, int Start)
{
    /// <summary>
    /// Finds unnumbered text behind the last item where no other item with text of its own has any, or a closing
    /// formula (特此通知). Null where there is none.
    /// </summary>
    public static ClosingProse? Find(OutlineTree tree)
    {
        if (tree.Nodes is not [.., { IsLeaf: true, Extra.Count: > 0 } last])
        {
            return null;
        }

        if (StandsAlone(tree, last))
        {
            return new(last, 0);
        }

        var formula = last.Extra.FindIndex(clause => SectionWords.IsClosing(clause.Text.Value.AsSpan().Trim()));
        return formula >= 0 ? new(last, formula) : null;
    }

    private static bool StandsAlone(OutlineTree tree, OutlineNode last)
    {
        if (!HasRunInText(last) || last.Extra.Exists(clause => ItemNotes.FindAll(clause.Text).Count > 0))
        {
            return false;
        }

        var others = 0;
        foreach (var node in tree.Nodes)
        {
            if (node.IsLeaf && node != last)
            {
                others++;
                if (node.Extra.Count > 0 && HasRunInText(node))
                {
                    return false;
                }
            }
        }

        return others > 0;
    }

    private static bool HasRunInText(OutlineNode node) =>
        Terminal.EndsSentence(node.BareBody.Value) && node.BareBody.Value.AsSpan().ContainsAny("。；;");
}
