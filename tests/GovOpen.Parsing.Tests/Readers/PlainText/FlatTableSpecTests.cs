using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Readers.PlainText;

/// <summary>Runs Specs/flat-tables.md.</summary>
public class FlatTableSpecTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        var path = Path.Combine(AppContext.BaseDirectory, "Specs", "flat-tables.md");
        foreach (var section in File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var fences = section.Split("```");
            cases.Add(section[..section.IndexOf('\n', StringComparison.Ordinal)], Body(fences[1]), Body(fences[3]));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_the_blocks_that_the_spec_lists(string name, string text, string expected)
    {
        var document = TextReading.Text(text);

        Assert.Equal(expected, Show(document));
        Assert.True(TextReading.FirstUncounted(document) is null, name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Line_ends_do_not_matter(string name, string text, string expected)
    {
        foreach (var end in new[] { "\r\n", "\r" })
        {
            Assert.True(
                expected == Show(TextReading.Text(text.Replace("\n", end, StringComparison.Ordinal))),
                $"{name} with {end.Length} characters"
            );
        }
    }

    private static string Body(string fence) =>
        fence[(fence.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n').Replace('→', '\t');

    private static string Show(SourceDocument document) =>
        string.Join(
            '\n',
            document.Blocks.Select(block =>
                block switch
                {
                    Block.Table table => Show(table.Grid),
                    Block.Paragraph paragraph => paragraph.Text.Value,
                    _ => string.Empty,
                }
            )
        );

    private static string Show(TableGrid grid) =>
        $"= {grid.Form} {grid.Evidence}\n"
        + string.Join('\n', grid.Rows.Select(row => (row.StartsPage ? "^|" : "|") + TextReading.Show(row)));
}
