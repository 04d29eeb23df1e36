using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Readers.PlainText;

public class SampleReadingTests
{
    [Theory]
    [InlineData("2019-drawn-table.txt", "Marked 4, Marked 4", 2)]
    [InlineData("2020-hard-wrapped.txt", "", 28)]
    [InlineData("2021-pipes.txt", "Ragged 6", 11)]
    [InlineData("2022-pipe-lines.txt", "Stacked 4", 3)]
    [InlineData("2022-tab-table.txt", "Ragged 11", 10)]
    [InlineData("2023-prose.txt", "", 14)]
    [InlineData("2023-stacked-run.txt", "Stacked 5", 3)]
    [InlineData("2024-stacked-cells.txt", "Stacked 7", 6)]
    [InlineData("2024-github-table.md", "Marked 5", 8)]
    [InlineData("2025-html-table.md", "Marked 4", 4)]
    public void A_sample_gives_its_tables_and_paragraphs(string name, string tables, int paragraphs)
    {
        var document = TextReading.Bytes(
            File.ReadAllBytes(Path.Combine(TextReading.Folder("samples"), "text", name)),
            name.EndsWith(".md", StringComparison.Ordinal) ? DocumentFormat.Markdown : DocumentFormat.Text
        );

        Assert.Equal(
            tables,
            string.Join(", ", TextReading.Tables(document).Select(grid => $"{grid.Form} {grid.Rows.Count}"))
        );
        Assert.Equal(paragraphs, TextReading.Paragraphs(document).Count);
        Assert.Null(TextReading.FirstUncounted(document));
    }
}
