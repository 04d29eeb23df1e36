using GovOpen.Parsing.Structure;

namespace GovOpen.Parsing.Interpretation;

/// <summary>The paragraphs below the last item that close the whole part and are not the item's.</summary>
/// <param name="Node">The last item.</param>
/// <param name="Start">The index of the first of them in <see cref="OutlineNode.Extra"/>.</param>
internal sealed record ClosingProse(OutlineNode Node, int Start)
{
    /// <summary>联系人及电话 and the like have no more characters.</summary>
    private const int LongestLabel = 8;

    /// <summary>
    /// Finds unnumbered text behind the last item where no other item with text of its own has any, a closing
    /// formula (特此通知), whom to ask (联系人：…) or a note (注：…). Null where there is none.
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

        if (BehindNotes(tree, last) is > 0 and var start)
        {
            return new(last, start);
        }

        var formula = last.Extra.FindIndex(clause =>
            SectionWords.IsClosing(clause.Text.Value.AsSpan().Trim())
            || IsContactNote(clause.Text.FoldedSpan)
            || (IsAside(clause.Text.FoldedSpan) && !HoldsAsides(tree, last))
        );
        return formula >= 0 ? new(last, formula) : null;
    }

    // （联系人：张某，电话：0000-1234567） below the last item, as GB/T 9704 places it.
    private static bool IsContactNote(ReadOnlySpan<char> line) =>
        line.StartsWith("(联系", StringComparison.Ordinal) && line.TrimEnd() is [.., ')'];

    // 联系人：张某，联系电话：0000-1234567, or 注：各单位按季度报送。 on a line of its own.
    private static bool IsAside(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart();
        return words is ['注', ':', ..] or ['备', '注', ':', ..]
            || words is ['出' or '列' or '缺', '席', ':', ..]
            || (words.StartsWith("联系", StringComparison.Ordinal) && words.IndexOf(':') is > 2 and <= LongestLabel);
    }

    // 三、联系方式 is what the line stands below.
    private static bool HoldsAsides(OutlineTree tree, OutlineNode last)
    {
        if (last.Body.Folded.Contains("联系", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var node in tree.Nodes)
        {
            if (node != last && node.Extra.Exists(clause => IsAside(clause.Text.FoldedSpan)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAlone(OutlineTree tree, OutlineNode last)
    {
        if (!IsDone(last) || last.Extra.Exists(clause => ItemNotes.FindAll(clause.Text).Count > 0))
        {
            return false;
        }

        var others = 0;
        foreach (var node in tree.Nodes)
        {
            if (node.IsLeaf && node != last)
            {
                others++;
                if (node.Extra.Exists(static clause => !ItemNotes.IsAll(clause.Text)) && IsDone(node))
                {
                    return false;
                }
            }
        }

        return others > 0;
    }

    /// <summary>Where the paragraphs behind the last item's notes begin, if all items with notes below their first line end with those; else 0.</summary>
    private static int BehindNotes(OutlineTree tree, OutlineNode last)
    {
        var start = last.Extra.FindLastIndex(clause => ItemNotes.EndsWithOne(clause.Text)) + 1;
        return
            start > 0
            && start < last.Extra.Count
            && last.Extra.TrueForAll(clause => clause.Marker is null)
            && HasNotedSibling(tree, last)
            ? start
            : 0;
    }

    private static bool HasNotedSibling(OutlineTree tree, OutlineNode last)
    {
        var noted = 0;
        foreach (var node in tree.Nodes)
        {
            if (node != last && node.IsLeaf && node.Extra.Exists(clause => ItemNotes.EndsWithOne(clause.Text)))
            {
                if (!ItemNotes.EndsWithOne(node.Extra[^1].Text))
                {
                    return false;
                }

                noted++;
            }
        }

        return noted > 0;
    }

    // Its first line ends with its note, or holds a sentence.
    private static bool IsDone(OutlineNode node) => HasRunInText(node) || ItemNotes.EndsWithOne(node.Clause.Text);

    private static bool HasRunInText(OutlineNode node) =>
        Terminal.EndsSentence(node.BareBody.Value) && node.BareBody.Value.AsSpan().ContainsAny("。；;");
}
