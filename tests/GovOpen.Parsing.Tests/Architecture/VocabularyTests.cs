using System.Text.Json;

namespace GovOpen.Parsing.Tests.Architecture;

/// <summary>Vocabularies hold the field's common words, each once, in an order in which a new one has its place.</summary>
public class VocabularyTests
{
    // The places and agencies of the seeds: no rule and no vocabulary may know them.
    private static readonly string[] Places =
    [
        "垫江",
        "重庆",
        "渝府",
        "通川",
        "达州",
        "四川",
        "川办",
        "随县",
        "随州",
        "万福店",
        "白城",
        "白政",
        "冠县",
        "冠政",
        "聊城",
    ];

    // Lists of words that are in no order today. A line may leave this list, none may join it.
    private static readonly string[] Unordered = [];

    [Fact]
    public void No_rule_knows_a_place_of_the_seeds() =>
        Assert.All(
            SourceTree.All.Concat(SourceTree.Lexicons),
            file => Assert.All(Places, place => Assert.DoesNotContain(place, file.Text, StringComparison.Ordinal))
        );

    [Fact]
    public void Every_word_stands_once_in_its_list() =>
        Assert.All(
            SourceTree.Lexicons.SelectMany(Lists),
            list => Assert.True(list.Words.Distinct().Count() == list.Words.Count, $"{list.Name} holds a word twice")
        );

    [Fact]
    public void Words_stand_in_order() =>
        Assert.Equal(
            Unordered,
            SourceTree
                .Lexicons.SelectMany(Lists)
                .Where(list => !list.Words.SequenceEqual(list.Words.Order(StringComparer.Ordinal)))
                .Select(list => list.Name)
                .Order(StringComparer.Ordinal)
        );

    // A file is a list of words, of records that begin with their word, or of named lists.
    private static IEnumerable<(string Name, IReadOnlyList<string> Words)> Lists(SourceTree.SourceFile file)
    {
        using var json = JsonDocument.Parse(file.Text);
        var root = json.RootElement;
        return root.ValueKind == JsonValueKind.Array
            ? [(file.Path, Words(root))]
            : [.. root.EnumerateObject().Select(list => ($"{file.Path}: {list.Name}", Words(list.Value)))];
    }

    private static IReadOnlyList<string> Words(JsonElement list) => [.. list.EnumerateArray().Select(Word)];

    private static string Word(JsonElement item) =>
        item.ValueKind == JsonValueKind.String
            ? item.GetString() ?? ""
            : string.Join(' ', item.EnumerateObject().Select(field => field.Value.ToString()));
}
