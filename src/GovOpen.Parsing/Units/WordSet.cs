using System.Text.Json;

namespace GovOpen.Parsing.Units;

/// <summary>A set of words that is asked for the longest one that begins or ends a text.</summary>
internal sealed class WordSet
{
    private readonly Dictionary<char, string[]> byFirst;
    private readonly Dictionary<char, string[]> byLast;

    public WordSet(IEnumerable<string> words)
    {
        Words = [.. words];
        byFirst = Index(static word => word[0]);
        byLast = Index(static word => word[^1]);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The set that an embedded list of words holds.</summary>
    public static WordSet Load(string resource)
    {
        using var stream =
            typeof(WordSet).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The lexicon {resource} is not embedded.");
        using var document = JsonDocument.Parse(stream);
        return new WordSet(document.RootElement.EnumerateArray().Select(word => word.GetString() ?? ""));
    }

    /// <summary>UTF-16 length of the longest word that the text begins with; 0 for none.</summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byFirst.TryGetValue(text[0], out var words))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>UTF-16 length of the longest word that the text ends with; 0 for none.</summary>
    public int SuffixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byLast.TryGetValue(text[^1], out var words))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && PrefixLength(text) == text.Length;

    private Dictionary<char, string[]> Index(Func<string, char> key) =>
        Words
            .GroupBy(key)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
}
