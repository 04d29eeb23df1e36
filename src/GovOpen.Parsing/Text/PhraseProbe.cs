namespace GovOpen.Parsing.Text;

/// <summary>
/// Finds the first of some phrases in a text. It jumps from one rare character to the next: each phrase is known by the
/// character that it shares with most others, so that few characters stand for all.
/// </summary>
internal sealed class PhraseProbe
{
    private readonly Drawer[] drawers;
    private readonly CharSet keys;

    public PhraseProbe(IEnumerable<string> phrases)
    {
        var left = new List<string>(phrases);
        var filed = new List<Drawer>();
        var counts = new ushort[char.MaxValue + 1];
        while (left.Count > 0)
        {
            var key = CommonestOf(left, counts);
            var chosen = left.FindAll(phrase => phrase.Contains(key, StringComparison.Ordinal));
            filed.Add(new(key, [.. chosen.Select(phrase => (phrase, phrase.IndexOf(key, StringComparison.Ordinal)))]));
            left.RemoveAll(chosen.Contains);
        }

        drawers = [.. filed];
        keys = CharSet.Of(Array.ConvertAll(drawers, drawer => drawer.Key));
    }

    /// <summary>Whether the text holds any of the phrases, as they are written.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Find(text) is not null;

    /// <summary>A phrase that the text holds, or null.</summary>
    public string? Find(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(keys); at >= 0; )
        {
            if (PhraseAt(text, at) is { } phrase)
            {
                return phrase;
            }

            var step = text[(at + 1)..].IndexOfAny(keys);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return null;
    }

    private string? PhraseAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var drawer in drawers)
        {
            if (drawer.Key != text[at])
            {
                continue;
            }

            foreach (var (phrase, offset) in drawer.Phrases)
            {
                if (at >= offset && text[(at - offset)..].StartsWith(phrase))
                {
                    return phrase;
                }
            }

            return null;
        }

        return null;
    }

    // Of equals the first in order of code, so that the choice does not hang on the order of the phrases.
    // The counts are all zero before and after: few are set, and clearing them all for every key would take longer.
    private static char CommonestOf(List<string> phrases, ushort[] counts)
    {
        var (best, most) = ('\0', 0);
        foreach (var phrase in phrases)
        {
            for (var i = 0; i < phrase.Length; i++)
            {
                var c = phrase[i];
                if (phrase.IndexOf(c, StringComparison.Ordinal) == i)
                {
                    var count = ++counts[c];
                    (best, most) = count > most || (count == most && c < best) ? (c, count) : (best, most);
                }
            }
        }

        foreach (var phrase in phrases)
        {
            foreach (var c in phrase)
            {
                counts[c] = 0;
            }
        }

        return best;
    }

    /// <param name="Phrases">The phrases, and where in each its key stands first.</param>
    private sealed record Drawer(char Key, (string Phrase, int Offset)[] Phrases);
}
