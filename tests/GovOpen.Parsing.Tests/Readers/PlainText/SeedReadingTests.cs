using System.Globalization;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Readers.PlainText;

public class SeedReadingTests
{
    [Fact]
    public void Tab_rows_make_one_table_that_holds_every_task()
    {
        var table = Assert.Single(TextReading.Tables(Read(0)));

        Assert.Equal(TableForm.Ragged, table.Form);
        Assert.Equal("工作任务¦落实举措¦牵头单位¦责任单位¦", TextReading.Show(table.Rows[0]));
        var lines = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Text.Value.Split('\n')).ToList();
        for (var number = 1; number <= 55; number++)
        {
            var marker = string.Create(CultureInfo.InvariantCulture, $"{number}.");
            Assert.Single(lines, line => line.StartsWith(marker, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_row_behind_a_blank_line_starts_a_page()
    {
        var table = Assert.Single(TextReading.Tables(Read(0)));

        Assert.Equal(
            ["投资的信息公开", "三、提高政策公开质量", "人。", "(十四)扎实推进基层政务公开", "改进工作作风"],
            table
                .Rows.Where(row => row.StartsPage)
                .Select(row => row.Cells.First(cell => !cell.Text.IsBlank).Text.Value)
        );
    }

    [Fact]
    public void Stacked_cells_make_one_table_with_header_and_47_rows()
    {
        var table = Assert.Single(TextReading.Tables(Read(1)));

        Assert.Equal(TableForm.Stacked, table.Form);
        Assert.Equal("序号¦工作任务¦重点工作任务¦责任单位¦完成时限", TextReading.Show(table.Rows[0]));
        Assert.Equal(48, table.Rows.Count);
        Assert.All(table.Rows.Skip(1), row => Assert.Equal(6, row.Cells.Count));
        Assert.All(table.Rows.Skip(1), row => Assert.False(row.Cells[5].Text.IsBlank));
    }

    [Fact]
    public void Pipe_rows_make_one_table_with_header_and_18_rows()
    {
        var table = Assert.Single(TextReading.Tables(Read(2)));

        Assert.Equal(TableForm.Marked, table.Form);
        Assert.Equal(19, table.Rows.Count);
        Assert.All(table.Rows, row => Assert.Equal(4, row.Cells.Count));
        Assert.Equal("18", table.Rows[18].Cells[0].Text.Value);
        Assert.StartsWith("注:如无", TextReading.Paragraphs(Read(2))[^4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Prose_makes_no_table(int seed) => Assert.Empty(TextReading.Tables(Read(seed)));

    [Fact]
    public void Headings_and_rules_of_Markdown_are_marks_in_plain_text_too()
    {
        var document = Read(4);
        var headings = document.Blocks.OfType<Block.Paragraph>().Where(block => block.Hints.HeadingLevel > 0).ToList();

        Assert.Equal(8, headings.Count);
        Assert.Equal("2022年冠县政务公开工作要点", headings[2].Text.Value);
        Assert.Equal("#---################---", Assert.Single(document.Furniture).Text.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_visible_character_is_held_once(int seed)
    {
        Assert.Null(TextReading.FirstUncounted(Read(seed)));
        Assert.Null(TextReading.FirstUncounted(TextReading.Bytes(TextReading.Seed(seed), DocumentFormat.Markdown)));
    }

    private static SourceDocument Read(int seed) => TextReading.Bytes(TextReading.Seed(seed), DocumentFormat.Text);
}
