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
    public static SeamVerdict Judge(List<SeamPair> pairs, bool fits)
    {
        var open = pairs.FindAll(pair => pair.Above.IsOpenBelow);
        if (open.Count > 0 && open.Count < pairs.Count)
        {
            return new(SeamKind.BetweenRows, open, true, "rulings close the cells that end there");
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

        var merged = pairs.FindAll(pair => pair.IsMerged());
        return fits && merged.Count == pairs.Count && merged.Count > 0
            ? new(SeamKind.RowCutByWords, pairs, false, "row cut: every cell goes on")
            : new(SeamKind.BetweenRows, merged, merged.Count == 0, "break between rows");
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
            else if (pair.IsSingle && pair.Above.HasText != !pair.Words.IsBlank)
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

        if (above.EndsSentence || !above.IsLastLineFull)
        {
            return -BlankWeight;
        }

        return above.Capacity >= WideCell ? BlankWeight : 0;
    }
}
