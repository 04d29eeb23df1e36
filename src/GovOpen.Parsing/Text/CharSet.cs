using System.Buffers;

namespace GovOpen.Parsing.Text;

/// <summary>
/// A set of characters to look for. A short run looks with a plain loop; once much text has passed, the vector code of
/// the runtime takes over, which has to be compiled first. Both find the same.
/// </summary>
internal sealed class CharSet
{
    /// <summary>The vector code pays for its compilation after about as many characters.</summary>
    private const int PlainCharacters = 200_000;

    /// <summary>Before as many characters have passed, the vector code has hardly begun.</summary>
    private const int NearCharacters = 4;

    private const int BitsPerWord = 64;

    private readonly string characters;
    private readonly ulong[] words = new ulong[(char.MaxValue + 1) / BitsPerWord];
    private int passed;
    private SearchValues<char>? vector;

    private CharSet(string characters)
    {
        this.characters = characters;
        foreach (var c in characters)
        {
            words[c / BitsPerWord] |= 1UL << (c % BitsPerWord);
        }
    }

    /// <summary>The set of the characters of a text.</summary>
    public static CharSet Of(string characters) => new(characters);

    public static CharSet Of(ReadOnlySpan<char> characters) => new(characters.ToString());

    public bool Contains(char c) => (words[c / BitsPerWord] >> (c % BitsPerWord) & 1) != 0;

    /// <summary>The offset of the first character that is of the set, or that is not; −1 where none is.</summary>
    internal int Find(ReadOnlySpan<char> text, bool ofSet)
    {
        var mayBeVector = passed > PlainCharacters;
        var plain = mayBeVector ? Math.Min(text.Length, NearCharacters) : text.Length;
        for (var i = 0; i < plain; i++)
        {
            if (Contains(text[i]) == ofSet)
            {
                // Several threads may count at once: how exactly does not matter.
                passed += mayBeVector ? 0 : i + 1;
                return i;
            }
        }

        if (plain == text.Length)
        {
            passed += mayBeVector ? 0 : plain;
            return -1;
        }

        vector ??= SearchValues.Create(characters);
        var far = ofSet ? text[plain..].IndexOfAny(vector) : text[plain..].IndexOfAnyExcept(vector);
        return far < 0 ? -1 : plain + far;
    }
}

/// <summary>Looking for the characters of a set, as for a few characters.</summary>
internal static class CharSetSearch
{
    public static int IndexOfAny(this ReadOnlySpan<char> text, CharSet set) => set.Find(text, ofSet: true);

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, CharSet set) => set.Find(text, ofSet: false);

    public static bool ContainsAny(this ReadOnlySpan<char> text, CharSet set) => set.Find(text, ofSet: true) >= 0;
}
