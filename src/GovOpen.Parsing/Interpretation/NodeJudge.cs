using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What a numbered line is.</summary>
internal enum NodeRole
{
    /// <summary>Others stand below it.</summary>
    Heading,
    Task,

    /// <summary>It says what is aimed at, not what is to be done: 总体要求, 基本原则.</summary>
    Aims,

    /// <summary>A heading above unnumbered text, beside headings that hold the tasks.</summary>
    Prose,

    /// <summary>An article of a law or rule.</summary>
    Provision,
}

/// <summary>Decides which numbered lines are tasks; says so and does nothing.</summary>
internal static class NodeJudge
{
    private static readonly string[] AimWords =
    [
        .. Lexicon.Read("section-words.json").Single(list => list.Key == "aims").Value,
    ];

    /// <param name="node">The line.</param>
    /// <param name="siblingsHoldItems">Whether a line of the highest level has numbered lines below it.</param>
    public static NodeRole Judge(OutlineNode node, bool siblingsHoldItems)
    {
        if (StatesAims(node))
        {
            return node.IsLeaf ? NodeRole.Aims : NodeRole.Heading;
        }

        if (!node.IsLeaf)
        {
            return NodeRole.Heading;
        }

        if (node.Marker.Scheme.Name is "article" or "chapter" || IsBelowArticle(node))
        {
            return HasNote(node) ? NodeRole.Task : NodeRole.Provision;
        }

        return siblingsHoldItems && IsSectionOfProse(node) ? NodeRole.Prose : NodeRole.Task;
    }

    private static bool StatesAims(OutlineNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            var stop = at.Body.Folded.AsSpan().IndexOfAny("。:");
            var head = stop < 0 ? at.Body.Folded.AsSpan() : at.Body.Folded.AsSpan(0, stop);
            if (head.Length <= 12 && IsAimWord(head.Trim()))
            {
                return true;
            }
        }

        return false;
    }

    // 总体要求, 总体要求和工作目标, 指导思想与基本原则.
    private static bool IsAimWord(ReadOnlySpan<char> head)
    {
        foreach (var word in AimWords)
        {
            if (
                head.SequenceEqual(word)
                || (
                    head.StartsWith(word, StringComparison.Ordinal) && head[word.Length] is '和' or '与' or '及' or '、'
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBelowArticle(OutlineNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at.Marker.Scheme.Name == "article")
            {
                return true;
            }
        }

        return false;
    }

    // 「二、工作安排」 above a paragraph is no task where its siblings hold numbered items; 「二、抓好落实。各地要…」 is one.
    private static bool IsSectionOfProse(OutlineNode node) =>
        node is { Parent: null, Extra.Count: > 0 }
        && !HasNote(node)
        && !node.Body.Folded.AsSpan().TrimEnd("。").Contains('。');

    private static bool HasNote(OutlineNode node) =>
        DutyNoteGrammar.FindAll(node.Body.Value).Count > 0
        || node.Extra.Exists(extra => DutyNoteGrammar.FindAll(extra.Text.Value).Count > 0);
}
