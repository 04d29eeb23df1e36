using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tests.Readers.PlainText;

namespace GovOpen.Parsing.Tests.Readers.Markdown;

public class MarkdownReaderTests
{
    [Fact]
    public void Front_matter_is_metadata()
    {
        var document = TextReading.Markdown("---\ntitle: \"任务分工\"\ndate: 2024-03-28\n---\n正文\n");

        Assert.Equal(
            [("title", "任务分工"), ("date", "2024-03-28")],
            document.Metadata.Select(field => (field.Label.Value, field.Value.Value))
        );
        Assert.Equal(["正文"], TextReading.Paragraphs(document));
    }

    [Fact]
    public void What_a_fetching_program_writes_above_the_page_is_metadata()
    {
        var document = TextReading.Markdown(
            "Title: 任务分工_某县\n\nURL Source: https://a.example/1.html\n\nMarkdown Content:\n正文\n"
        );

        Assert.Equal(
            [("Title", "任务分工_某县"), ("URL Source", "https://a.example/1.html")],
            document.Metadata.Select(field => (field.Label.Value, field.Value.Value))
        );
        Assert.Equal(["正文"], TextReading.Paragraphs(document));
    }

    [Fact]
    public void A_title_line_alone_is_no_front_matter()
    {
        var document = TextReading.Markdown("Title: 任务分工\n\n正文\n");

        Assert.Empty(document.Metadata);
    }

    [Fact]
    public void A_rule_at_the_top_is_no_front_matter()
    {
        var document = TextReading.Markdown("---\n正文\n---\n");

        Assert.Empty(document.Metadata);
        Assert.Equal(["正文"], TextReading.Paragraphs(document));
    }

    [Fact]
    public void Headings_have_levels()
    {
        var document = TextReading.Markdown("标题\n===\n### 一、总体要求 ###\n二级\n---\n\n---\n正文\n");

        Assert.Equal(
            [("标题", 1), ("一、总体要求", 3), ("二级", 2), ("正文", 0)],
            document.Blocks.OfType<Block.Paragraph>().Select(block => (block.Text.Value, block.Hints.HeadingLevel))
        );
    }

    [Fact]
    public void Fences_keep_their_text_as_it_is()
    {
        var document = TextReading.Markdown("```text\n**a** | b\n# c\n```\n后\n");

        Assert.Equal(["**a** | b", "# c", "后"], TextReading.Paragraphs(document));
    }

    [Fact]
    public void Comments_are_markup()
    {
        var document = TextReading.Markdown("<!-- 甲\n乙 -->丙\n");

        Assert.Equal(["丙"], TextReading.Paragraphs(document));
        Assert.Null(TextReading.FirstUncounted(document));
    }

    [Fact]
    public void The_alignment_row_makes_the_first_row_a_head()
    {
        var table = Assert.Single(TextReading.Tables(TextReading.Markdown("|甲|乙|\n|-|-|\n|丙<br>丁|**戊**|\n")));

        Assert.True(table.Rows[0].IsHead);
        Assert.Equal("丙/丁¦戊", TextReading.Show(table.Rows[1]));
    }

    [Fact]
    public void A_cell_that_spans_rows_moves_those_beside_it()
    {
        var path = Path.Combine(TextReading.Folder("samples"), "text", "2025-html-table.md");
        var table = Assert.Single(
            TextReading.Tables(TextReading.Bytes(File.ReadAllBytes(path), DocumentFormat.Markdown))
        );

        Assert.Equal(4, table.ColumnCount);
        Assert.Equal(new TableCell(0, 1, 2, table.Rows[1].Cells[0].Text), table.Rows[1].Cells[0]);
        Assert.Equal(1, table.Rows[2].Cells[0].Column);
        Assert.Equal((1, 2), (table.Rows[3].Cells[1].Column, table.Rows[3].Cells[1].ColumnSpan));
    }
}
