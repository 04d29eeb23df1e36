using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds the notes on lines of their own behind the last of several points that speak of all of them: the points have
/// none themselves, nor has their heading, or it says who and they say when.
/// </summary>
internal static class GroupNotes
{
    /// <summary>The lines of such notes, by the last point, which they stand behind.</summary>
    public static Dictionary<OutlineNode, IReadOnlyList<SourceText>> Find(OutlineTree tree)
    {
        var found = new Dictionary<OutlineNode, IReadOnlyList<SourceText>>();
        foreach (var heading in tree.Nodes)
        {
            if (
                heading.Children is [_, .., var last]
                && LinesBehind(last) is { Count: > 0 } lines
                && (HasNoNote(heading) || (SaysWho(heading) && lines.TrueForAll(SaysWhen)))
            )
            {
                if (heading.Children.TrueForAll(point => point == last ? IsPlain(point) : HoldsNoNote(point)))
                {
                    found[last] = lines;
                }
            }
        }

        return found;
    }

    /// <summary>The notes on the last point's own line that say so themselves: （以上任务由县财政局负责）.</summary>
    public static List<DutyNote> InBody(OutlineNode heading)
    {
        List<DutyNote> found = [];
        if (heading.Children is [_, .., { IsLeaf: true } last])
        {
            foreach (var note in last.Notes)
            {
                if (GroupReference.IsAt(last.Body.FoldedSpan.Slice(note.Start, note.Length).TrimStart("(〔【")))
                {
                    found.Add(note);
                }
            }
        }

        return found;
    }

    private static bool IsPlain(OutlineNode node) => node.Notes.Count == 0;

    private static bool HoldsNoNote(OutlineNode point) => point.IsLeaf && HasNoNote(point);

    private static bool HasNoNote(OutlineNode node) =>
        IsPlain(node) && !node.Extra.Exists(line => ItemNotes.FindAll(line.Text).Count > 0);

    private static bool SaysWho(OutlineNode heading) =>
        heading
            .Extra.SelectMany(static line => ItemNotes.FindAll(line.Text))
            .Concat(heading.Notes)
            .All(static note => note.DeadlineLength == 0);

    private static bool SaysWhen(SourceText line) => ItemNotes.FindAll(line).All(static note => note.Units.Count == 0);

    // Every line below the last point holds notes and nothing else.
    private static List<SourceText> LinesBehind(OutlineNode last) =>
        last.IsLeaf && last.Extra.TrueForAll(line => ItemNotes.IsAll(line.Text))
            ? last.Extra.ConvertAll(line => line.Text)
            : [];
}
