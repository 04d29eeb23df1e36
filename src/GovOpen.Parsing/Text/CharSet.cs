using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace GovOpen.Parsing.Text;

/// <summary>
/// A set of characters to look for. It looks with a plain loop: in Chinese text most vectors hold a character that the
/// runtime's vector code has to look at again, and that code has to be compiled first.
/// </summary>
internal sealed class CharSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] words = new ulong[(char.MaxValue + 1) / BitsPerWord];

    private CharSet(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            words[c / BitsPerWord] |= 1UL << (c % BitsPerWord);
        }
    }

    /// <summary>The set of the characters of a text.</summary>
    public static CharSet Of(ReadOnlySpan<char> characters) => new(characters);

    /// <summary>The set of all characters that <see cref="TextFolder"/> gives one of these spellings.</summary>
    public static CharSet OfSpellings(string folded)
    {
        var spellings = new StringBuilder();
        foreach (var c in folded)
        {
            spellings.Append(TextFolder.SpellingsOf(c));
        }

        return Of(spellings.ToString());
    }

    /// <summary>The first characters of some words.</summary>
    public static string HeadsOf(IEnumerable<string> words) => string.Concat(words.Select(static word => word[0]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => IsIn(ref MemoryMarshal.GetArrayDataReference(words), c);

    /// <summary>The offset of the first character that is of the set, or that is not; −1 where none is.</summary>
    internal int Find(ReadOnlySpan<char> text, bool ofSet)
    {
        ref var members = ref MemoryMarshal.GetArrayDataReference(words);
        return ofSet ? FirstOf(ref members, text) : FirstNotOf(ref members, text);
    }

    private static int FirstOf(ref ulong members, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsIn(ref members, text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int FirstNotOf(ref ulong members, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsIn(ref members, text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // There is a word for every character, so that none is looked for beyond the last.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIn(ref ulong members, char c) =>
        (Unsafe.Add(ref members, c / BitsPerWord) & (1UL << (c % BitsPerWord))) != 0;
}

/// <summary>Looking for the characters of a set, as for a few characters.</summary>
internal static class CharSetSearch
{
    public static int IndexOfAny(this ReadOnlySpan<char> text, CharSet set) => set.Find(text, ofSet: true);

    public static int LastIndexOfAny(this ReadOnlySpan<char> text, CharSet set)
    {
        var at = text.Length - 1;
        while (at >= 0 && !set.Contains(text[at]))
        {
            at--;
        }

        return at;
    }

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, CharSet set) => set.Find(text, ofSet: false);

    public static bool ContainsAny(this ReadOnlySpan<char> text, CharSet set) => set.Find(text, ofSet: true) >= 0;
}
