using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads the time limits in prose, each in the light of the one before it.</summary>
internal static class ProseReader
{
    // Every phrase that prose can have holds one of these; most sentences hold none.
    private static readonly CharSet Needed = CharSet.OfSpellings("年月日天季周时期末节旦汛庆秋./-");

    /// <summary>A look before the phrases are tried.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Needed);

    public static IReadOnlyList<DeadlineReading> Read(string text, YearContext years)
    {
        var matches = DeadlineScanner.Scan(text, PhraseUse.Anywhere);
        if (matches.Count == 0)
        {
            return [];
        }

        var readings = DateRun.Read(text, matches, years);
        for (var i = 1; i < readings.Length; i++)
        {
            if (DateRun.AreLinked(readings[i - 1], readings[i], text))
            {
                readings[i - 1] = readings[i - 1] with { IsOneOfSeveral = true };
                readings[i] = readings[i] with { Finding = readings[i].Finding ?? GrammarRules.DeadlineSeveral };
            }
        }

        return readings;
    }
}
