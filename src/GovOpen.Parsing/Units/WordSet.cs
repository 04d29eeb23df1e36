using GovOpen.Parsing.Lexicons;

namespace GovOpen.Parsing.Units;

/// <summary>A set of words that is asked for the longest one that begins or ends a text.</summary>
internal sealed class WordSet
{
    // Words are filed under the low byte of their first and of their last character, the longest first.
    private const int Drawers = 256;

    private readonly string[][] byFirst;
    private readonly string[][] byLast;

    public WordSet(IEnumerable<string> words)
    {
        Words = [.. words];
        byFirst = File(Words, static word => word[0]);
        byLast = File(Words, static word => word[^1]);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The set that an embedded list of words holds.</summary>
    public static WordSet Load(string resource) => new(Lexicon.Words(resource));

    /// <summary>UTF-16 length of the longest word that the text begins with; 0 for none.</summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        foreach (var word in byFirst[text[0] % Drawers])
        {
            if (text[0] == word[0] && text.StartsWith(word))
            {
                return word.Length;
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

        foreach (var word in byLast[text[^1] % Drawers])
        {
            if (text[^1] == word[^1] && text.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && PrefixLength(text) == text.Length;

    private static string[][] File(IReadOnlyList<string> words, Func<string, char> key)
    {
        var drawers = new string[Drawers][];
        Array.Fill(drawers, []);
        foreach (var word in words)
        {
            ref var drawer = ref drawers[key(word) % Drawers];
            var at = Array.FindIndex(drawer, filed => filed.Length < word.Length);
            at = at < 0 ? drawer.Length : at;
            drawer = [.. drawer.AsSpan(0, at), word, .. drawer.AsSpan(at)];
        }

        return drawers;
    }
}
