using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Export.Report;

/// <summary>Some ranges of a reading text, in which words are looked for. White space is left out of account on both sides.</summary>
internal sealed class Passage
{
    /// <summary>How many characters make a piece of words that notes interrupt recognizable; shorter words are not looked for in pieces.</summary>
    private const int ChunkLength = 6;

    private readonly string text;
    private readonly char[] visible;
    private readonly int[] places;

    public Passage(string text, IReadOnlyList<TextRange> ranges)
    {
        this.text = text;
        Ranges = ranges;
        var length = ranges.Sum(range => range.Length);
        (visible, places) = (new char[length], new int[length]);
        var count = 0;
        foreach (var range in ranges)
        {
            for (var at = range.Start; at < range.End; at++)
            {
                if (!char.IsWhiteSpace(text[at]))
                {
                    (visible[count], places[count]) = (text[at], at);
                    count++;
                }
            }
        }

        Count = count;
    }

    public IReadOnlyList<TextRange> Ranges { get; }

    /// <summary>The number of visible characters.</summary>
    public int Count { get; }

    /// <summary>Where words stand, in one stretch or in several that follow each other; null where they do not.</summary>
    public List<TextRange>? Find(string words)
    {
        var wanted = string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
        if (wanted.Length == 0)
        {
            return null;
        }

        var at = visible.AsSpan(0, Count).IndexOf(wanted);
        return at >= 0 ? Places(at, wanted.Length, [])
            : wanted.Length >= 2 * ChunkLength ? FindInPieces(wanted)
            : null;
    }

    // Notes were taken out of the text: what is left of it stands between them.
    private List<TextRange>? FindInPieces(string wanted)
    {
        var found = new List<TextRange>();
        var from = 0;
        for (var done = 0; done < wanted.Length; )
        {
            var chunk = wanted.AsSpan(done, Math.Min(ChunkLength, wanted.Length - done));
            var at = visible.AsSpan(from, Count - from).IndexOf(chunk);
            if (at < 0)
            {
                return null;
            }

            at += from;
            var length = visible.AsSpan(at, Count - at).CommonPrefixLength(wanted.AsSpan(done));
            Places(at, length, found);
            done += length;
            from = at + length;
        }

        return found;
    }

    private List<TextRange> Places(int at, int length, List<TextRange> found)
    {
        foreach (var place in places.AsSpan(at, length))
        {
            if (found.Count > 0 && IsLayout(found[^1].End, place))
            {
                found[^1] = found[^1] with { End = place + 1 };
            }
            else
            {
                found.Add(new(place, place + 1));
            }
        }

        return found;
    }

    // A line feed parts paragraphs and cells.
    private bool IsLayout(int from, int to)
    {
        for (; from < to && text[from] != '\n' && char.IsWhiteSpace(text[from]); from++) { }

        return from == to;
    }
}
