namespace GovOpen.Parsing.Tests.Hostile;

/// <summary>Text that is far too much of one thing. Nothing is lost, and time grows with the length alone.</summary>
[Collection(HostileReading.Collection)]
public class HostileTextTests
{
    private const string Head = "某县2022年工作要点\n";

    // Enough that work which grows with the square of the length passes its budget.
    private const int Lines = 5_000;
    private const int Characters = 100_000;
    private const int Budget = 20;

    [Theory]
    [InlineData("\t")]
    [InlineData(" | ")]
    [InlineData("|")]
    public void A_table_of_a_hundred_thousand_columns(string separator)
    {
        var row = string.Join(separator, Enumerable.Repeat("公开", 100_000)) + "\n";
        HostileReading.Text(Budget, Head + row + row);
    }

    [Fact]
    public void A_table_of_many_thousand_rows_keeps_every_task()
    {
        var rows = HostileReading.Repeat(20_000, "{0}\t编制第{0}份目录并公布。\t县财政局、县司法局\t6月底前\n");
        var trace = HostileReading.Text(Budget, Head + "序号\t工作任务\t责任单位\t完成时限\n" + rows);

        Assert.Equal(20_000, trace.Notice.Tasks.Count);
        Assert.Equal(0, trace.Notice.Ledger.Unplaced);
    }

    [Fact]
    public void A_table_in_many_thousand_pieces_is_one()
    {
        const int Pieces = 30_000;
        var piece = "序号\t工作任务\t责任单位\n1\t编制第{0}份目录。\t县财政局\n\n\n\n\n";
        var trace = HostileReading.Text(Budget, Head + HostileReading.Repeat(Pieces, piece));

        Assert.Equal(Pieces + 1, Assert.Single(trace.Tables).Grid.Rows.Count);
    }

    [Fact]
    public void Many_thousand_tables_with_text_between_them()
    {
        const int Tables = 20_000;
        var piece = "序号\t工作任务\t责任单位\n1\t编制第{0}份目录。\t县财政局\n以上为第{0}部分。\n";
        var trace = HostileReading.Text(Budget, Head + HostileReading.Repeat(Tables, piece));

        Assert.Equal(Tables, trace.Tables.Count);
    }

    [Fact]
    public void A_heading_of_as_many_lines_as_there_are_columns()
    {
        var words = new string('长', 60);
        var text = $"方面\n\n配合单位\n\n政策方向\n\n二\n\n{words}\n\n1.公开目录；\n\n市政府办、市司法局";
        var trace = HostileReading.Text(Budget, text);

        Assert.Equal(2, Assert.Single(trace.Tables).Grid.ColumnCount);
    }

    [Theory]
    [InlineData("{0}.公开目录。要抓好落实。\n")]
    [InlineData("第{0}条 公开目录。要抓好落实。\n")]
    [InlineData("一、（一）1.（1）①公开目录{0}\n")]
    [InlineData("一、健全机制\n（一）公开目录\n1.编制\n（1）公布\n①落实\n")]
    [InlineData("{0}、\n")]
    [InlineData("一、\n")]
    [InlineData("一是公开；二是公布；三是公示；\n")]
    [InlineData("（责任单位：县财政局）\n")]
    [InlineData("公开目录\n（责任单位：县财政局）\n")]
    [InlineData("序号\t任务\t单位\n")]
    [InlineData("序号\n工作任务\n责任单位\n县财政局\n")]
    public void Lines_over_and_over(string line) =>
        HostileReading.Text(Budget, Head + HostileReading.Repeat(Lines, line));

    [Fact]
    public void A_million_names_in_one_cell()
    {
        var names = string.Concat(Enumerable.Repeat("县财政局、", 150_000));
        var empty = new string('、', 1_000_000);
        HostileReading.Text(Budget, $"{Head}序号\t工作任务\t责任单位\n1\t编制目录。\t{names}\n2\t公布目录。\t办公室\n");
        HostileReading.Text(Budget, $"{Head}序号\t工作任务\t责任单位\n1\t编制目录。\t{empty}\n2\t公布目录。\t办公室\n");
    }

    [Theory]
    [InlineData('(')]
    [InlineData('（')]
    [InlineData(')')]
    [InlineData('《')]
    [InlineData('〔')]
    [InlineData('“')]
    [InlineData('1')]
    [InlineData('一')]
    [InlineData('第')]
    [InlineData('、')]
    [InlineData('。')]
    [InlineData('年')]
    [InlineData('|')]
    [InlineData('\t')]
    [InlineData('#')]
    [InlineData('-')]
    [InlineData('*')]
    [InlineData(' ')]
    public void One_character_over_and_over(char c)
    {
        var run = new string(c, Characters);
        HostileReading.Text(
            Budget,
            $"{Head}一、公开目录。{run}要抓好落实。{run}\n{run}\n（责任单位：{run}县财政局）\n"
        );
    }

    [Theory]
    [InlineData("（责任单位：县财政局")]
    [InlineData("由县财政局牵头，")]
    [InlineData("2022年6月底前，每年")]
    [InlineData("县财政局、司法局等")]
    [InlineData("《关于》（国办发〔2022〕")]
    [InlineData("1.公开2.公布")]
    [InlineData("收到后10个工作日内")]
    [InlineData("①公开")]
    [InlineData("<td>公开")]
    [InlineData("[公开](")]
    public void A_phrase_over_and_over(string phrase)
    {
        var run = HostileReading.Repeat(Lines, phrase.Replace("{", "{{", StringComparison.Ordinal));
        HostileReading.Text(Budget, $"{Head}一、公开目录。{run}\n二、落实。\n");
    }

    [Theory]
    [InlineData("（责任单位：县财政局）\n")]
    [InlineData("公开目录\n")]
    [InlineData("公开\t目录\n")]
    [InlineData("公开\n\n\n")]
    [InlineData("公开 |\n")]
    [InlineData("---\n")]
    [InlineData("# 公开\n")]
    [InlineData("- 公开\n")]
    [InlineData("附件{0}\n公开目录表\n")]
    [InlineData("索引号：{0}\n")]
    [InlineData("序号\t工作任务\t责任单位\n{0}\t公开。\t办公室\n\n")]
    public void A_line_over_and_over(string line) =>
        HostileReading.Text(Budget, Head + HostileReading.Repeat(Lines, line));
}
