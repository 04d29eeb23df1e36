using System.Text.Json;

namespace GovOpen.Parsing.Lexicons;

/// <summary>The open vocabularies: words of the field, kept as data files inside the assembly.</summary>
internal static class Lexicon
{
    /// <summary>Reads a file of named word lists.</summary>
    /// <param name="file">The file's name without folder.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IReadOnlyList<KeyValuePair<string, string[]>> Read(string file)
    {
        using var stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The lexicon {file} is not embedded.");
        using var json = JsonDocument.Parse(stream);
        var lists = new List<KeyValuePair<string, string[]>>();
        foreach (var list in json.RootElement.EnumerateObject())
        {
            var words = new string[list.Value.GetArrayLength()];
            var at = 0;
            foreach (var word in list.Value.EnumerateArray())
            {
                words[at++] = word.GetString() ?? string.Empty;
            }

            lists.Add(new(list.Name, words));
        }

        return lists;
    }
}
