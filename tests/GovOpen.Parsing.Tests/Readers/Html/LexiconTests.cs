using System.Text.Json;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Readers.Html;

public class LexiconTests
{
    [Theory]
    [InlineData("furniture.json", "phrase")]
    [InlineData("metadata-labels.json", "label")]
    [InlineData("site-elements.json", "token")]
    public void A_lexicon_is_sorted_folded_and_without_repeats(string name, string key)
    {
        using var stream = typeof(ReaderOptions).Assembly.GetManifestResourceStream(name);
        Assert.NotNull(stream);
        using var document = JsonDocument.Parse(stream);
        var rows = document.RootElement.EnumerateArray().ToList();
        var keys = rows.Select(row => row.GetProperty(key).GetString() ?? "").ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.All(keys, word => Assert.Equal(TextFolder.Fold(word).Replace(" ", "", StringComparison.Ordinal), word));
        Assert.Equal(rows.Count, rows.Select(row => row.GetRawText()).Distinct().Count());
    }
}
