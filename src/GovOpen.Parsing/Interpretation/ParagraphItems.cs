using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Cuts paragraphs that hold several items in a row: each with its own note at its end (（一）…（县财政局）（二）…（县民政局）),
/// or each behind a full stop, counting on from the label of the paragraph (一、…。二、…。); and the first item off what
/// announces it (措施：1.…), or off the heading above it (一、公开（一）…).
/// </summary>
internal static class ParagraphItems
{
    private const string NoteEnds = "）)】〕";

    /// <summary>The paragraphs, such ones cut; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Cut(IReadOnlyList<Clause> clauses)
    {
        List<Clause>? cut = null;
        Marker? last = null;
        var lastOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < clauses.Count; i++)
        {
            var starts =
                FindStarts(clauses, i, last)
                ?? (HeadingItems.Find(clauses, i, lastOf) is { } item ? new List<Marker> { item } : null);
            if ((starts?[^1] ?? clauses[i].Marker) is { } counted)
            {
                lastOf[counted.Scheme.Family] = counted.Number;
            }

            if (starts is not null)
            {
                cut ??= [.. clauses.Take(i)];
                AddPieces(clauses[i], starts, cut);
                last = starts[^1];
            }
            else
            {
                cut?.Add(clauses[i]);
            }
        }

        return cut ?? clauses;
    }

    // Notes stand in brackets, or have labels.
    private static bool MayHoldItems(ReadOnlySpan<char> text) =>
        text.IndexOfAny(NoteEnds) > 0 || text.Contains("单位", StringComparison.Ordinal);

    private static List<Marker>? FindStarts(IReadOnlyList<Clause> clauses, int at, Marker? last)
    {
        var clause = clauses[at];
        var mayHoldItems = MayHoldItems(clause.Text.Span);
        var label = MayCountOn(clause.Marker) ? clause.Marker : null;
        var candidates =
            mayHoldItems || label is not null
                ? MeasureSplitter.FindCandidates(clause.Text.FoldedSpan, fewest: 2)
                : null;
        return candidates is null
            ? FirstOfBelow(clauses, at)
            : (mayHoldItems ? StartsOfItems(candidates, clause, last) : null)
                ?? (label is { } own ? CountingOn(candidates, own, clauses, at) : null)
                ?? FirstOfBelow(clauses, at);
    }

    // The labels of the items, without one that the paragraph itself begins with.
    private static List<Marker>? StartsOfItems(List<Marker> candidates, Clause clause, Marker? last)
    {
        foreach (var family in candidates.Select(marker => marker.Scheme.Family).Distinct(StringComparer.Ordinal))
        {
            var run = RunOf(candidates, family, clause, last);
            if (run.Count >= (RunsOn(run, last) ? 1 : 2) && AreItems(clause.Text, run))
            {
                var starts = run[0].Start == (clause.Marker?.Start ?? -1) ? run.GetRange(1, run.Count - 1) : run;
                return starts.Count > 0 ? starts : null;
            }
        }

        return null;
    }

    private static bool MayCountOn(Marker? own) =>
        own is { Trust: MarkerTrust.Sure, Scheme.Name: "cn-comma" or "cn-paren" or "ar-dot" or "ar-comma" };

    // 一、…。二、…。三、…。 in one paragraph; what follows below goes on counting, or counts something else.
    private static List<Marker>? CountingOn(List<Marker> candidates, Marker own, IReadOnlyList<Clause> clauses, int at)
    {
        var folded = clauses[at].Text.FoldedSpan;
        List<Marker>? starts = null;
        var number = own.Number;
        foreach (var marker in candidates)
        {
            if (marker.Scheme.Family != own.Scheme.Family || marker.Start == own.Start || CountsThings(folded, marker))
            {
                continue;
            }

            if (marker.Number != number + 1 || folded[..marker.Start].TrimEnd() is not [.., '。'])
            {
                return null;
            }

            (starts ??= []).Add(marker);
            number++;
        }

        return starts is not null && GoesOnBelow(clauses, at, own.Scheme.Family, number) ? starts : null;
    }

    // 措施：1.… above 2.… and 3.… on lines of their own: the first item stands behind what announces it.
    private static List<Marker>? FirstOfBelow(IReadOnlyList<Clause> clauses, int at)
    {
        if (
            at + 1 == clauses.Count
            || clauses[at + 1].Marker is not { Trust: MarkerTrust.Sure, Number: 2 } next
            || clauses[at].Marker?.Scheme.Family == next.Scheme.Family
        )
        {
            return null;
        }

        var folded = clauses[at].Text.FoldedSpan;
        var same = MeasureSplitter
            .FindCandidates(folded, fewest: 1)
            ?.FindAll(marker => marker.Scheme.Family == next.Scheme.Family && !marker.Scheme.IsInline);
        return same is [{ Number: 1, Start: > 0 } first] && folded[..first.Start].TrimEnd() is [.., ':' or '。']
            ? same
            : null;
    }

    // 「二、三季度」 names quarters.
    private static bool CountsThings(ReadOnlySpan<char> folded, Marker marker) =>
        marker.End >= folded.Length || Numeral.IsChinese(folded[marker.End]);

    private static bool GoesOnBelow(IReadOnlyList<Clause> clauses, int at, string family, int number)
    {
        for (var i = at + 1; i < clauses.Count; i++)
        {
            if (clauses[i].Marker is { } next && next.Scheme.Family == family)
            {
                return next.Number == number + 1 || next.Number == 1;
            }
        }

        return true;
    }

    // Behind a paragraph of (一) and (二), one that holds （三） alone goes on.
    private static bool RunsOn(List<Marker> run, Marker? last) =>
        run is [var first, ..] && first.Scheme.Family == last?.Scheme.Family && first.Number == last.Value.Number + 1;

    private static List<Marker> RunOf(List<Marker> candidates, string family, Clause clause, Marker? last)
    {
        var run = new List<Marker>();
        foreach (var marker in candidates)
        {
            if (
                marker.Scheme.Family == family
                && !marker.Scheme.IsInline
                && (
                    run.Count > 0
                        ? marker.Number == run[^1].Number + 1
                        : marker.Number == 1 || marker.Start == clause.Marker?.Start || RunsOn([marker], last)
                )
            )
            {
                run.Add(marker);
            }
        }

        return run;
    }

    private static bool AreItems(SourceText text, List<Marker> run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            var end = i + 1 < run.Count ? run[i + 1].Start : text.Length;
            var item = text.Slice(run[i].End, end - run[i].End);
            if (
                ItemNotes.FindAll(item) is not [.., var note]
                || !item.Value.AsSpan(note.Start + note.Length).Trim("。；; ").IsEmpty
            )
            {
                return false;
            }
        }

        return true;
    }

    private static void AddPieces(Clause clause, List<Marker> starts, List<Clause> cut)
    {
        if (clause.Text.Slice(0, starts[0].Start).Trim() is { Length: > 0 } head)
        {
            cut.Add(clause with { Text = head });
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : clause.Text.Length;
            var piece = clause.Text.Slice(starts[i].Start, end - starts[i].Start).Trim();
            cut.Add(clause with { Text = piece, Marker = starts[i] with { Start = 0 } });
        }
    }
}
