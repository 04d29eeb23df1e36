using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Reads the time limit that a heading gives in brackets: 第一批事项（6月底前上线）.</summary>
internal static class HeadingTime
{
    private const int LongestTime = 40;

    private const int MostBrackets = 4;

    /// <summary>The one time limit that a bracket of the heading begins with, or null. Spans of years are no limit of a task.</summary>
    public static Deadline? Find(string heading, YearContext years)
    {
        var folded = TextFolder.Fold(heading);
        Deadline? found = null;
        var open = folded.IndexOf('(');
        for (var n = 0; open >= 0 && n < MostBrackets; n++)
        {
            var close = folded.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            if (
                close - open <= LongestTime
                && ReadWords(heading[(open + 1)..close], IsStage(folded, open), years) is { } deadline
            )
            {
                if (found is not null)
                {
                    return null;
                }

                found = deadline with { Origin = DeadlineOrigin.Text };
            }

            open = folded.IndexOf('(', close);
        }

        return found;
    }

    // 迎检阶段（5月）
    private static bool IsStage(ReadOnlySpan<char> folded, int open) =>
        folded[..open].TrimEnd().EndsWith("阶段", StringComparison.Ordinal);

    private static Deadline? ReadWords(string words, bool isStage, YearContext years)
    {
        if (!words.AsSpan().ContainsAny("月日前"))
        {
            return null;
        }

        var reading = DeadlineGrammar.FindAll(words, years) is [{ Start: 0 } only] ? only : null;
        // 4月1日—4月5日 says so without further words; a single day may be when something was held.
        return reading?.Deadline is { Kind: DeadlineKind.By or DeadlineKind.Period } limit ? limit
            : DeadlineGrammar.IsDeadline(words)
            && DeadlineGrammar.ReadField(words, years) is { Deadline: var whole }
            && (whole.Kind == DeadlineKind.Period || (isStage && whole.Kind == DeadlineKind.By))
                ? whole
            : null;
    }
}
