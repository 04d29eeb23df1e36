using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds notes on lines of their own that stand above the items that they speak of (牵头单位：县财政局, 1.…, 2.…, 牵头单位：…): the
/// first stands above item 1, all have the same label, and none stands below the last item.
/// </summary>
internal sealed class LeadingNotes
{
    private readonly IReadOnlyList<Clause> clauses;
    private readonly List<int> found = [];
    private List<Clause>? marked;
    private Marker? last;

    // A note stands elsewhere in this run of items.
    private bool isBroken;

    private LeadingNotes(IReadOnlyList<Clause> clauses) => this.clauses = clauses;

    /// <summary>The paragraphs, the first line of each such note with a marker of no length; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        var notes = new LeadingNotes(clauses);
        for (var i = 0; i < clauses.Count; i++)
        {
            i = notes.Take(i);
        }

        notes.Close();
        return notes.marked ?? clauses;
    }

    // Returns the last paragraph that was looked at.
    private int Take(int at)
    {
        if (clauses[at].Marker is { } marker)
        {
            if (marker.Scheme.Family != last?.Scheme.Family)
            {
                Close();
            }

            last = marker;
            return at;
        }

        if (isBroken || !IsNote(clauses[at]))
        {
            return at;
        }

        var below = at + 1;
        while (below < clauses.Count && clauses[below].Marker is null && IsNote(clauses[below]))
        {
            below++;
        }

        if (below == clauses.Count || !LeadsTo(clauses[below], at))
        {
            isBroken = true;
            return at;
        }

        found.Add(at);
        last = clauses[below].Marker;
        return below;
    }

    private static bool IsNote(Clause clause) =>
        DutyNoteGrammar.BeginsWithLabel(clause.Text.FoldedSpan) && ItemNotes.IsAll(clause.Text);

    private bool LeadsTo(Clause below, int at)
    {
        if (below.Marker is not { Trust: MarkerTrust.Sure } next)
        {
            return false;
        }

        // The first stands above all items, right below their heading where they have one.
        if (found.Count == 0)
        {
            return next.Number == 1
                && (last is null || (clauses[at - 1].Marker is { } above && above.Scheme.Family != next.Scheme.Family));
        }

        return next.Scheme.Family == last?.Scheme.Family
            && (next.Number == 1 || next.Number == last.Value.Number + 1)
            && Label(at).SequenceEqual(Label(found[0]));
    }

    private ReadOnlySpan<char> Label(int at)
    {
        var folded = clauses[at].Text.Folded;
        return folded.AsSpan(0, folded.IndexOf(':', StringComparison.Ordinal));
    }

    private void Close()
    {
        if (found.Count > 1 && !isBroken)
        {
            marked ??= [.. clauses];
            for (var n = 0; n < found.Count; n++)
            {
                var marker = new Marker(NumberingScheme.Bare, n + 1, 0, 0, MarkerTrust.Sure);
                marked[found[n]] = marked[found[n]] with { Marker = marker };
            }
        }

        found.Clear();
        isBroken = false;
    }
}
