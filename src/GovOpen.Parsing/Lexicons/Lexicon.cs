using System.Text.Json;

namespace GovOpen.Parsing.Lexicons;

/// <summary>The open vocabularies: words of the field, kept as data files inside the assembly.</summary>
internal static class Lexicon
{
    /// <summary>Reads a file of named word lists.</summary>
    /// <param name="file">The file's name without folder.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IReadOnlyList<(string Name, string[] Words)> Read(string file)
    {
        var json = new Utf8JsonReader(BytesOf(file));
        var lists = new List<(string, string[])>();
        var name = string.Empty;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                name = json.GetString() ?? string.Empty;
            }
            else if (json.TokenType == JsonTokenType.StartArray)
            {
                lists.Add((name, WordsOf(ref json)));
            }
        }

        return lists;
    }

    /// <summary>Reads a file that is one list of words.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static string[] Words(string file)
    {
        var json = new Utf8JsonReader(BytesOf(file));
        json.Read();
        return WordsOf(ref json);
    }

    /// <summary>Reads a file that is a list of rows: the values of some fields of each, in that order.</summary>
    /// <param name="fields">The fields. A truth value reads as "true" or "false", what a row lacks as nothing.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static List<string[]> Rows(string file, params string[] fields)
    {
        var json = new Utf8JsonReader(BytesOf(file));
        var rows = new List<string[]>();
        var field = -1;
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject:
                    rows.Add(Array.ConvertAll(fields, _ => string.Empty));
                    break;
                case JsonTokenType.PropertyName:
                    field = Array.IndexOf(fields, json.GetString());
                    break;
                case JsonTokenType.String when field >= 0:
                    rows[^1][field] = json.GetString() ?? string.Empty;
                    break;
                case JsonTokenType.True or JsonTokenType.False when field >= 0:
                    rows[^1][field] = json.TokenType == JsonTokenType.True ? "true" : "false";
                    break;
            }
        }

        return rows;
    }

    // Stands at the opening bracket of a list, and moves to the closing one.
    private static string[] WordsOf(ref Utf8JsonReader json)
    {
        var words = new List<string>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            words.Add(json.GetString() ?? string.Empty);
        }

        return [.. words];
    }

    private static byte[] BytesOf(string file)
    {
        using var stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The lexicon {file} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
