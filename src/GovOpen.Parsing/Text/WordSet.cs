using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovOpen.Parsing.Text;

/// <summary>A set of words that is asked for the longest one that begins or ends a text.</summary>
internal sealed class WordSet
{
    /// <summary>So many drawers a word: then few characters share one.</summary>
    private const int DrawersPerWord = 4;

    // Words are filed under the low bits of their first and of their last character, the longest first.
    private readonly int mask;

    private readonly string[]?[] byFirst;
    private readonly string[]?[] byLast;

    public WordSet(IEnumerable<string> words)
    {
        Words = [.. words];
        mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, Words.Count * DrawersPerWord)) - 1;
        byFirst = File(static word => word[0]);
        byLast = File(static word => word[^1]);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>UTF-16 length of the longest word that the text begins with; 0 for none.</summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || byFirst[text[0] & mask] is not { } drawer)
        {
            return 0;
        }

        foreach (var word in drawer)
        {
            if (word.Length <= text.Length && Begins(text, word))
            {
                return word.Length;
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

        foreach (var word in drawer)
        {
            if (word.Length <= text.Length && Begins(text[^word.Length..], word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && PrefixLength(text) == text.Length;

    // Most words have two characters, and most that begin alike end otherwise.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Begins(ReadOnlySpan<char> text, string word) =>
        text[0] == word[0] && text[word.Length - 1] == word[^1] && (word.Length <= 2 || text.StartsWith(word));

    private string[]?[] File(Func<string, char> key)
    {
        var drawers = new string[]?[mask + 1];
        foreach (var word in Words)
        {
            ref var drawer = ref drawers[key(word) & mask];
            var filed = drawer ?? [];
            var at = Array.FindIndex(filed, other => other.Length < word.Length);
            at = at < 0 ? filed.Length : at;
            drawer = [.. filed.AsSpan(0, at), word, .. filed.AsSpan(at)];
        }

        return drawers;
    }
}
