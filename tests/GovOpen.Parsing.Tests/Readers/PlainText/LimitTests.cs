using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;

namespace GovOpen.Parsing.Tests.Readers.PlainText;

public class LimitTests
{
    [Fact]
    public void Empty_input_is_a_finding()
    {
        var document = TextReading.Text(" \n\u200B\n");

        Assert.Empty(document.Blocks);
        Assert.Equal(ReadingRules.EmptyText, Assert.Single(document.Diagnostics).Rule);
    }

    [Fact]
    public void Nul_characters_are_left_out_and_reported_once()
    {
        var document = TextReading.Text("公\0开\0\0目录");

        Assert.Equal(["公开目录"], TextReading.Paragraphs(document));
        Assert.Equal(ReadingRules.NulCharacters, Assert.Single(document.Diagnostics).Rule);
    }

    [Fact]
    public void A_line_over_the_limit_goes_on_in_further_paragraphs()
    {
        var document = TextReading.Text("一二三四五六七八九十😀", new ReaderOptions { MaxLineLength = 11 });

        Assert.Equal(["一二三四五六七八九十😀"], [string.Concat(TextReading.Paragraphs(document))]);
        Assert.Equal(LimitRules.LineTooLong, Assert.Single(document.Diagnostics).Rule);
        var long4 = TextReading.Text("一二三四五六七八九十", new ReaderOptions { MaxLineLength = 4 });
        Assert.Equal(["一二三四", "五六七八", "九十"], TextReading.Paragraphs(long4));
    }

    [Fact]
    public void Cells_over_the_limit_stay_in_the_last_one()
    {
        var document = TextReading.Text(
            "任务\t责任单位\t完成时限\n甲\t乙\t丙\n丁\t戊\t己",
            new ReaderOptions { MaxTableColumns = 2 }
        );

        var table = Assert.Single(TextReading.Tables(document));
        Assert.Equal("甲¦乙\t丙", TextReading.Show(table.Rows[1]));
        Assert.All(document.Diagnostics, finding => Assert.Equal(LimitRules.TextRowTooWide, finding.Rule));
    }

    [Fact]
    public void A_table_over_the_limit_goes_on_as_another()
    {
        var text = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"公开事项{i}\t局属单位{i}\t时限{i}"));
        var document = TextReading.Text(text, new ReaderOptions { MaxTableCells = 30 });

        Assert.Equal(2, TextReading.Tables(document).Count);
        Assert.Contains(document.Diagnostics, finding => finding.Rule == LimitRules.TextTableTooLarge);
    }

    [Fact]
    public void An_uneven_row_is_a_finding()
    {
        var document = TextReading.Text("序号 | 任务 | 单位\n1 | 目录 | 办公室\n预算 | 财务科\n");

        Assert.Equal(ReadingRules.TextRowUneven, Assert.Single(document.Diagnostics).Rule);
    }

    [Fact]
    public void Lines_joined_to_the_row_above_are_one_finding()
    {
        var document = TextReading.Text(
            "|序号|任务        |单位  |\n|1   |公开年度目录|办公室|\n|    |及预算和决算|      |\n|    |和公报      |      |\n"
                + "|2   |解读重要政策|办公室|\n|    |文件        |      |\n|3   |回应关切    |信访科|\n"
        );

        var finding = Assert.Single(document.Diagnostics);
        Assert.Equal(
            (ReadingRules.TextRowsJoined, true),
            (finding.Rule, finding.Message.EndsWith("：3行", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Hints_tell_gaps_rules_and_pages()
    {
        var document = TextReading.Text("甲\n\n\n乙\n---\n丙\n\f丁\n戊\n**己**\n");

        Assert.Equal(
            [new(), new(BlankLinesBefore: 2), new(StartsPage: true), new(StartsPage: true), new(), new(IsBold: true)],
            document.Blocks.OfType<Block.Paragraph>().Select(block => block.Hints)
        );
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<p ")]
    [InlineData("*a **b ***c ")]
    [InlineData("[a](b")]
    [InlineData("序号\n")]
    [InlineData("序号\n\n任务\n\n")]
    [InlineData("a\tb\tc\n\n\n\n")]
    [InlineData("序号 |\n任务 |\n")]
    [InlineData("序号  任务  单位\n甲  乙  丙  丁  戊\n")]
    [InlineData("序号    任务    单位\n\n")]
    [InlineData("序号\n任务\n单位\n一\n公开\n")]
    [InlineData("序号 任务 单位\n一 公开\n")]
    [InlineData("序号 |\n任务 |\n单位 |\n1 |\n")]
    [InlineData("┌─┬─┐\n")]
    [InlineData("| --- | --- |\n")]
    [InlineData("|1 |公开|科|\n|  |目录|  |\n")]
    [InlineData("├──┼──┤\n│甲├──┤\n")]
    [InlineData("┌──┐\n│甲│\n│├┤\n")]
    [InlineData("序号 任务\n---- ----\n")]
    [InlineData("-----\n序号\n-- --\n甲\n\n")]
    [InlineData("类别\n3、 |\n长期坚持 |\n")]
    [InlineData("序号\n- |\n县直有关部门 |\n牵头单位 |\n加强政策解读 |\n")]
    [InlineData("<table>")]
    [InlineData("<table><td>")]
    [InlineData("<!--")]
    public void Repetition_takes_time_in_proportion(string piece)
    {
        // A linear reader needs about a second; the limit leaves room for the tests that run beside it. Time in which the
        // machine does something else does not count.
        var bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)));
        var before = Environment.CpuUsage.TotalTime;
        TextReading.Bytes(bytes, DocumentFormat.Text);
        TextReading.Bytes(bytes, DocumentFormat.Markdown);
        var used = Environment.CpuUsage.TotalTime - before;

        Assert.True(used < TimeSpan.FromSeconds(30), $"{used}");
    }
}
