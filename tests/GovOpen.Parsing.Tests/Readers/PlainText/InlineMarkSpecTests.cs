namespace GovOpen.Parsing.Tests.Readers.PlainText;

/// <summary>Runs Specs/inline-marks.md.</summary>
public class InlineMarkSpecTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "inline-marks.md")))
        {
            var cells = line.Split(" | ");
            if (cells.Length == 4 && cells[0].StartsWith("| `", StringComparison.Ordinal))
            {
                cases.Add(Literal(cells[0][2..]), Literal(cells[1]), Literal(cells[2]));
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_line_gives_its_text(string source, string plain, string markdown)
    {
        var text = TextReading.Text(source);
        var marked = TextReading.Markdown(source);

        Assert.Equal(plain, string.Join('\n', TextReading.Paragraphs(text)));
        Assert.Equal(markdown, string.Join('\n', TextReading.Paragraphs(marked)));
        Assert.Null(TextReading.FirstUncounted(text));
        Assert.Null(TextReading.FirstUncounted(marked));
    }

    private static string Literal(string cell) => cell.Trim().Trim('`');
}
