using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>A measure's place in the text of its task.</summary>
/// <param name="Marker">Its label.</param>
/// <param name="End">UTF-16 offset behind its last character.</param>
internal readonly record struct MeasureRange(Marker Marker, int End);

/// <summary>Finds the numbered steps inside one task: 一是…二是…, 1.…2.…, ①…②….</summary>
internal static class MeasureSplitter
{
    /// <summary>What ends a clause.</summary>
    private static readonly CharSet Ends = CharSet.Of("。;:\n,!?");

    private const int LongestNote = 200;

    private const int LongestLabel = 12;

    /// <summary>The measures of a folded text, in order; null where it has fewer than two in sequence.</summary>
    public static List<MeasureRange>? Split(ReadOnlySpan<char> folded)
    {
        if (FindCandidates(folded, fewest: 2) is not { } candidates)
        {
            return null;
        }

        List<Marker>? best = null;
        foreach (var family in candidates.Select(marker => marker.Scheme.Family).Distinct(StringComparer.Ordinal))
        {
            var sequence = TakeSequence(candidates, family);

            // The outermost list holds the others: of two complete ones, the one that starts first.
            if (sequence.Count >= 2 && (best is null || sequence[0].Start < best[0].Start))
            {
                best = sequence;
            }
        }

        best = WithSlips(candidates, best);
        return best is null ? null : RangesOf(folded, best);
    }

    // 1、…；2.…；3.…: one list where only one of the two ways of writing has a first.
    private static List<Marker>? WithSlips(List<Marker> candidates, List<Marker>? best)
    {
        var firsts = candidates.FindAll(marker => marker.Number == 1 && IsPlain(marker));
        if (firsts is not [var first] || (best is not null && best[0] != first))
        {
            return best;
        }

        var sequence = TakeSequence(candidates.FindAll(IsPlain), family: null);
        return sequence.Count >= 2 && sequence.Count > (best?.Count ?? 0) ? sequence : best;
    }

    private static bool IsPlain(Marker marker) => marker.Scheme.Family is "ar-dot" or "ar-comma";

    private static List<MeasureRange> RangesOf(ReadOnlySpan<char> folded, List<Marker> best)
    {
        var ranges = new List<MeasureRange>(best.Count);
        for (var i = 0; i < best.Count; i++)
        {
            var end = i + 1 < best.Count ? best[i + 1].Start : folded.Length;
            ranges.Add(new(best[i], EndBeforeLabel(folded, best[i].End, end)));
        }

        return ranges;
    }

    // 预期成果：… on a line of its own is a field of the task, and no part of the measure above it.
    private static int EndBeforeLabel(ReadOnlySpan<char> folded, int start, int end)
    {
        for (var at = start; folded.Slice(at, end - at).IndexOf('\n') is >= 0 and var step; )
        {
            at += step + 1;
            var colon = folded.Slice(at, Math.Min(end - at, LongestLabel)).IndexOf(':');
            if (colon > 1 && ColumnLexicon.SenseOfWhole(folded.Slice(at, colon)) != LabelSense.Unknown)
            {
                return at - 1;
            }
        }

        return end;
    }

    /// <summary>
    /// Markers at the start, or right behind a mark that ends a clause, also with a note in brackets between; null where
    /// there are fewer than asked for: most texts have one, their own label.
    /// </summary>
    public static List<Marker>? FindCandidates(ReadOnlySpan<char> folded, int fewest)
    {
        Marker? first = null;
        List<Marker>? found = null;
        var mayBegin = true;
        for (var i = 0; i < folded.Length; )
        {
            if (!mayBegin)
            {
                var step = folded[i..].IndexOfAny(Ends);
                if (step < 0)
                {
                    break;
                }

                i += step + 1;
                mayBegin = true;
            }
            else if (
                folded[i] != ' '
                && NumberingRecognizer.MayBegin(folded[i])
                && NumberingRecognizer.RecognizeInline(folded, i) is { } marker
                && !IsAmount(folded, marker)
            )
            {
                if (first is null && fewest > 1)
                {
                    first = marker;
                }
                else
                {
                    found ??= first is { } own ? [own] : [];
                    found.Add(marker);
                }

                i = marker.End;
                mayBegin = false;
            }
            else if (folded[i] is '(' or '【' or '〔' && BracketEnd(folded, i) is > 0 and var close)
            {
                i = close + 1;
            }
            else
            {
                mayBegin = folded[i] is ' ' or '”' or ')' || Ends.Contains(folded[i]);
                i++;
            }
        }

        return found;
    }

    private static int BracketEnd(ReadOnlySpan<char> folded, int open)
    {
        var close = folded[open] switch
        {
            '(' => ')',
            '【' => '】',
            _ => '〕',
        };
        var length = folded.Slice(open, Math.Min(LongestNote, folded.Length - open)).IndexOf(close);
        return length < 0 ? -1 : open + length;
    }

    // 「，2.5」 and 「，一、二」 are no labels; behind a comma only words that count steps are, and figures in brackets.
    private static bool IsAmount(ReadOnlySpan<char> folded, Marker marker)
    {
        var before = marker.Start - 1;
        while (before >= 0 && folded[before] is ' ' or '”' or ')')
        {
            before--;
        }

        return (marker.Trust == MarkerTrust.Doubtful && !StandsBeforeNumber(folded, marker))
            || (
                before >= 0
                && folded[before] == ','
                && !marker.Scheme.IsInline
                && marker.Scheme.Numerals != NumeralSystem.Circled
                && marker.Scheme is not { Numerals: NumeralSystem.Arabic, Open: "(" }
            );
    }

    // 「（2）2022年完成」: the sequence decides.
    private static bool StandsBeforeNumber(ReadOnlySpan<char> folded, Marker marker) =>
        marker.Scheme.Numerals == NumeralSystem.Arabic
        && marker.End < folded.Length
        && char.IsAsciiDigit(folded[marker.End]);

    private static List<Marker> TakeSequence(List<Marker> candidates, string? family)
    {
        var sequence = new List<Marker>();
        foreach (var marker in candidates)
        {
            if (family is not null && marker.Scheme.Family != family)
            {
                continue;
            }

            var expected = sequence.Count == 0 ? 1 : sequence[^1].Number + 1;
            var follows =
                marker.Scheme.Numerals == NumeralSystem.Word
                    ? sequence.Count > 0 && marker.Number > sequence[^1].Number
                    : marker.Number == expected;
            if (follows || (sequence.Count == 0 && marker.Number == 1))
            {
                sequence.Add(marker);
            }
        }

        return sequence;
    }
}
