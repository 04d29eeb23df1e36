using GovOpen.Cli.Languages;

namespace GovOpen.Cli;

/// <summary>Finds what a mistyped word may have meant.</summary>
internal static class Spelling
{
    /// <summary>" (did you mean 'convert'?)" for the nearest word, or nothing where none is near.</summary>
    public static Phrase Hint(string word, IEnumerable<string> known)
    {
        var near = Nearest(word, known);
        return near is not null && Distance(word, near) <= Math.Max(2, word.Length / 3)
            ? new($" (did you mean '{near}'?)", $"（是不是 '{near}'？）")
            : Phrase.Same(string.Empty);
    }

    /// <summary>The word that takes the fewest edits, the first of equals; null where there are no words.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        known.MinBy(candidate => Distance(word, candidate));

    // Levenshtein's distance, a row at a time; words longer than 64 characters are no typing errors.
    private static int Distance(string left, string right)
    {
        if (left.Length > 64)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced =
                    diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
