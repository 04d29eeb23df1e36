namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Decides what a page break in a table cuts.</summary>
internal static class SeamJudge
{
    /// <summary>A wrapped line of at least as many characters is seldom full by chance.</summary>
    private const int WideCell = 6;

    /// <summary>Blank cells of columns with merged cells may also be the rest of those: together they weigh no more.</summary>
    private const int BlankWeight = 2;

    private const int Strong = 4;

    /// <param name="pairs">The cells at the break.</param>
    /// <param name="fits">Whether every cell below has a partner above in the same columns.</param>
    /// <param name="leavesOpen">Whether the rulings of the table leave open what goes on on the next page.</param>
    public static SeamVerdict Judge(List<SeamPair> pairs, bool fits, bool leavesOpen)
    {
        var open = pairs.FindAll(pair => pair.IsOpen);
        if (leavesOpen && open.Count < pairs.Count)
        {
            return new(SeamKind.BetweenRows, open, true, "rulings close the cells that end there") { IsClosed = true };
        }

        if (open.Count > 0 && fits && !pairs.Exists(pair => pair.BeginsAnew))
        {
            return new(SeamKind.RowCutByRulings, pairs, true, "row cut: no ruling closes it");
        }

        var weight = fits ? Weigh(pairs) : 0;
        if (weight > 0)
        {
            return new(SeamKind.RowCutByWords, pairs, false, "row cut: words or blank cells go on");
        }

        var merged = Merged(pairs);
        return fits && merged.Count == pairs.Count && merged.Count > 0
            ? new(SeamKind.RowCutByWords, pairs, false, "row cut: every cell goes on")
            : new(SeamKind.BetweenRows, merged, merged.Count == 0, "break between rows")
            {
                IsClosed = fits && !MayBeCut(pairs),
            };
    }

    /// <summary>Whether anything at the break may go on below it in the same row.</summary>
    private static bool MayBeCut(List<SeamPair> pairs) =>
        !pairs.Exists(pair => pair is { BeginsAnew: true, IsReprint: false })
        && pairs.Exists(pair => pair.IsSingle && (pair.IsHalfBlank || pair.IsUnfinished || pair.LacksBeginning));

    // What ends where a group always ends, ends with it. Beside a number that goes on stands a group that goes on,
    // where the two always cover the same rows.
    private static List<SeamPair> Merged(List<SeamPair> pairs)
    {
        var merged = new List<SeamPair>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var pair = pairs[i];
            var left = i > 0 && pair.IsTwinOf(pairs[i - 1]) ? pairs[i - 1] : null;
            var goesOn = left is { Words.IsBlank: true } && merged.Contains(left) ? !pair.BeginsAnew : pair.IsMerged();
            if (goesOn && !pairs.Exists(pair.IsPartedBy))
            {
                merged.Add(pairs[i]);
            }
        }

        return merged;
    }

    /// <summary>What speaks for a cut row, less what speaks against it.</summary>
    private static int Weigh(List<SeamPair> pairs)
    {
        var (sum, blanks, apart) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            if (pair.BeginsAnew)
            {
                return 0;
            }

            if (pair.IsFilled)
            {
                var weight = WeighWords(pair);
                sum += weight;
                apart += weight < 0 ? 1 : 0;
            }
            else if (pair.IsHalfBlank)
            {
                sum += pair.Habit.IsFilledRowByRow ? Strong : 0;
                blanks += pair.Habit.IsFilled ? 1 : 0;
            }
            else if (pair.Above.HasText && !pair.Words.IsBlank)
            {
                apart++;
            }
        }

        return apart >= 2 ? 0 : sum + Math.Min(blanks, BlankWeight);
    }

    private static int WeighWords(SeamPair pair)
    {
        var above = pair.Above.LastWords;
        if (pair.LacksBeginning)
        {
            return Strong;
        }

        if (above.EndsOpen)
        {
            return BlankWeight;
        }

        if (above.EndsSentence || !pair.IsLineFull)
        {
            return -BlankWeight;
        }

        return above.Capacity >= WideCell ? BlankWeight : 0;
    }
}
