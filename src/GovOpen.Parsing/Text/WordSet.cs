using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovOpen.Parsing.Text;

/// <summary>A set of words that is asked for the longest one that begins or ends a text.</summary>
internal sealed class WordSet
{
    private readonly Files byFirst;
    private readonly Files byLast;

    public WordSet(IEnumerable<string> words)
    {
        Words = [.. words];
        byFirst = new(Words, static word => word[0]);
        byLast = new(Words, static word => word[^1]);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>UTF-16 length of the longest word that the text begins with; 0 for none.</summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        foreach (ref readonly var card in byFirst.Drawer(text[0]))
        {
            if (card.Length <= text.Length && card.Is(text[..card.Length]))
            {
                return card.Length;
            }
        }

        return 0;
    }

    /// <summary>UTF-16 length of the longest word that the text ends with; 0 for none.</summary>
    public int SuffixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        foreach (ref readonly var card in byLast.Drawer(text[^1]))
        {
            if (card.Length <= text.Length && card.Is(text[^card.Length..]))
            {
                return card.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        foreach (ref readonly var card in byFirst.Drawer(text[0]))
        {
            if (card.Length == text.Length && card.Is(text))
            {
                return true;
            }
        }

        return false;
    }

    // What tells most words from a text lies beside it in memory: nearly all have two characters, and of those that begin
    // alike most end otherwise.
    private readonly record struct Card(string Word, int Length, char First, char Last)
    {
        public bool Is(ReadOnlySpan<char> text) =>
            text[0] == First && text[^1] == Last && (Length <= 2 || text.SequenceEqual(Word));
    }

    /// <summary>The words in drawers by the low bits of one of their characters, the longest first in each.</summary>
    private sealed class Files
    {
        /// <summary>So many drawers a word: then few characters share one.</summary>
        private const int DrawersPerWord = 4;

        private readonly int mask;
        private readonly Card[] cards;

        // Where each drawer begins among the cards; one more for the end of the last.
        private readonly ushort[] starts;

        public Files(IReadOnlyList<string> words, Func<string, char> key)
        {
            mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, words.Count * DrawersPerWord)) - 1;
            cards = new Card[words.Count];
            starts = new ushort[mask + 2];
            foreach (var word in words)
            {
                starts[(key(word) & mask) + 1]++;
            }

            for (var i = 1; i < starts.Length; i++)
            {
                starts[i] += starts[i - 1];
            }

            foreach (var word in words)
            {
                Put(word, starts[key(word) & mask]);
            }
        }

        // Behind those of its drawer that are no shorter. No word is empty, so that places without one have a length of 0.
        private void Put(string word, int at)
        {
            while (cards[at].Length >= word.Length)
            {
                at++;
            }

            for (var card = new Card(word, word.Length, word[0], word[^1]); card.Length > 0; at++)
            {
                (cards[at], card) = (card, cards[at]);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ReadOnlySpan<Card> Drawer(char c)
        {
            var at = c & mask;
            return cards.AsSpan(starts[at], starts[at + 1] - starts[at]);
        }
    }
}
