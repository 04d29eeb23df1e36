using System.Numerics;

namespace GovOpen.Parsing.Text;

/// <summary>A set of words that is asked for the longest one that begins or ends a text.</summary>
internal sealed class WordSet
{
    /// <summary>So many drawers a word: then few characters share one.</summary>
    private const int DrawersPerWord = 4;

    // Words are filed under the low bits of their first and of their last character, the longest first.
    private readonly int mask;

    private readonly Filed[]?[] byFirst;
    private readonly Filed[]?[] byLast;

    public WordSet(IEnumerable<string> words)
    {
        Words = [.. words];
        mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, Words.Count * DrawersPerWord)) - 1;
        byFirst = File(isByLast: false);
        byLast = File(isByLast: true);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>UTF-16 length of the longest word that the text begins with; 0 for none.</summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || byFirst[text[0] & mask] is not { } drawer)
        {
            return 0;
        }

        var (first, second) = (text[0], text.Length > 1 ? text[1] : '\0');
        foreach (ref readonly var filed in drawer.AsSpan())
        {
            if (filed.MayBe(first, second) && text.StartsWith(filed.Word))
            {
                return filed.Word.Length;
            }
        }

        return 0;
    }

    /// <summary>UTF-16 length of the longest word that the text ends with; 0 for none.</summary>
    public int SuffixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || byLast[text[^1] & mask] is not { } drawer)
        {
            return 0;
        }

        var (last, before) = (text[^1], text.Length > 1 ? text[^2] : '\0');
        foreach (ref readonly var filed in drawer.AsSpan())
        {
            if (filed.MayBe(last, before) && text.EndsWith(filed.Word))
            {
                return filed.Word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && PrefixLength(text) == text.Length;

    private Filed[]?[] File(bool isByLast)
    {
        var drawers = new Filed[]?[mask + 1];
        foreach (var word in Words)
        {
            var filed = isByLast
                ? new Filed(word, word[^1], word.Length > 1 ? word[^2] : null)
                : new Filed(word, word[0], word.Length > 1 ? word[1] : null);
            ref var drawer = ref drawers[filed.Outer & mask];
            var others = drawer ?? [];
            var at = Array.FindIndex(others, other => other.Word.Length < word.Length);
            at = at < 0 ? others.Length : at;
            drawer = [.. others.AsSpan(0, at), filed, .. others.AsSpan(at)];
        }

        return drawers;
    }

    /// <summary>A word beside its two characters at the end where it is looked for: most are told apart by them.</summary>
    private readonly record struct Filed(string Word, char Outer, char? Inner)
    {
        public bool MayBe(char outer, char inner) => outer == Outer && (Inner is not { } own || own == inner);
    }
}
