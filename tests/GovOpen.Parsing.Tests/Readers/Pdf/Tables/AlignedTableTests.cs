using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>Tables whose columns or rows no line parts.</summary>
public class AlignedTableTests
{
    private static readonly double[] Xs = [100, 160, 300];

    private static readonly string[] Rows = ["0:序号 1:名称 2:数量", "0:1 1:处理单 2:100", "0:2 1:登记簿 2:50"];

    [Fact]
    public void Three_rules_and_columns_by_alignment()
    {
        var table = Assert.Single(ThreeRules(new PageSketch()).Tables());

        Assert.Equal(Rows, table.Lines());
        Assert.Equal(PageTableForm.HorizontalRules, table.Form);
    }

    [Fact]
    public void A_row_goes_on_where_its_first_column_is_blank()
    {
        var page = ThreeRules(new PageSketch(), 180).Text(160, 163, "与附页");

        Assert.Equal("0:2 1:登记簿与附页 2:50", Assert.Single(page.Tables()).Lines()[^1]);
    }

    [Fact]
    public void Narrow_gaps_count_where_rules_and_many_lines_vouch_for_them()
    {
        double[] xs = [100, 120, 160];
        double[] ys = [100, 120, 140, 160, 180];
        var page = new PageSketch().Across(100, 90, 230).Across(120, 90, 230).Across(180, 90, 230);
        page.Fill(xs, ys, ["号", "名称", "数"], ["1", "处理单", "10"], ["2", "登记簿", "50"], ["3", "通知单", "20"]);

        Assert.Equal(
            4,
            Assert.Single(page.Tables()).Lines().Count(line => line.Contains(" 2:", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Two_tables_between_rules_of_one_width_are_two()
    {
        var page = ThreeRules(new PageSketch());
        page.Text(90, 180, "上表所列各项由有关单位分别办理，下表所列各项另行通知，请一并办理。");
        page.Across(300, 90, 400).Across(320, 90, 400).Across(360, 90, 400);
        page.Fill(Xs, [300, 320, 340], ["编号", "姓名", "职务"], ["1", "张三", "主任"], ["2", "李四", "科长"]);

        Assert.Equal([100, 300], page.Tables().Select(table => Math.Round(table.Box.Y0)));
    }

    [Fact]
    public void Prose_between_the_rules_of_a_page_is_no_table()
    {
        var page = new PageSketch().Across(70, 60, 520).Across(780, 60, 520).Across(760, 60, 520);
        for (var i = 0; i < 12; i++)
        {
            page.Text(70, 90 + (i * 16), "政务公开是坚持和完善国家制度、推进治理能力现代化的重要举措。");
        }

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void Columns_that_run_through_three_lines_without_any_rule()
    {
        double[] ys = [100, 118, 136];
        var page = new PageSketch().Text(90, 60, "现将名单公布如下：");
        page.Fill(Xs, ys, ["张三", "主任", "12345"], ["李四", "副主任", "12346"], ["王五", "科长", "12347"]);

        var table = Assert.Single(page.Tables());

        Assert.Equal(["0:张三 1:主任 2:12345", "0:李四 1:副主任 2:12346", "0:王五 1:科长 2:12347"], table.Lines());
        Assert.Equal(PageTableForm.Aligned, table.Form);
        Assert.Equal(PdfTableRules.AlignedTable, Assert.Single(table.Findings).Rule);
    }

    [Fact]
    public void Two_lines_are_too_few()
    {
        var page = new PageSketch().Fill(Xs, [100, 118], ["张三", "主任", "12345"], ["李四", "副主任", "12346"]);

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void Gaps_that_do_not_stand_below_one_another_are_no_columns()
    {
        var page = new PageSketch();
        for (var i = 0; i < 4; i++)
        {
            page.Text(60 + (i * 35), 100 + (i * 18), "甲乙丙").Text(160 + (i * 35), 100 + (i * 18), "丁戊己庚");
            page.Text(300 + (i * 35), 100 + (i * 18), "辛壬癸");
        }

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void Rows_without_lines_between_them_are_told_by_their_numbers()
    {
        double[] xs = [50, 90, 290, 400];
        var page = new PageSketch().Grid(xs, [100, 120]).Grid(xs, [120, 220]);
        page.Fill(
            xs,
            [100, 123, 141, 175],
            ["序号", "事项", "单位"],
            ["1", "编制目录。", "甲"],
            ["2", "公布目录，\n每年更新。", "乙"],
            ["3", "检查。", "丙"]
        );

        Assert.Equal(
            ["0:序号 1:事项 2:单位", "0:1 1:编制目录。 2:甲", "0:2 1:公布目录，每年更新。 2:乙", "0:3 1:检查。 2:丙"],
            Assert.Single(page.Tables()).Lines()
        );
    }

    [Fact]
    public void Several_tasks_beside_one_number_stay_one_row()
    {
        double[] xs = [50, 90, 290, 400];
        var page = new PageSketch().Grid(xs, [100, 120, 220]);
        page.Fill(xs, [100, 123], ["序号", "事项", "单位"], ["1", "1.编制目录。\n2.公布目录。\n3.检查。", "甲"]);

        Assert.Equal(2, Assert.Single(page.Tables()).RowCount);
    }

    private static PageSketch ThreeRules(PageSketch page, double end = 160)
    {
        page.Across(100, 90, 400).Across(120, 90, 400).Across(end, 90, 400);
        return page.Fill(Xs, [100, 120, 140], ["序号", "名称", "数量"], ["1", "处理单", "100"], ["2", "登记簿", "50"]);
    }

    [Fact]
    public void A_rule_below_every_row_and_long_cells_beside_short_ones_in_the_middle()
    {
        var page = new PageSketch();
        foreach (var y in new[] { 80.0, 100, 200, 240 })
        {
            page.Across(y, 50, 500);
        }

        page.Text(53, 84, "序号").Text(100, 84, "任务").Text(400, 84, "单位");
        page.Text(
            100,
            104,
            "甲乙丙丁戊己庚辛壬癸\n甲乙丙丁戊己庚辛壬癸\n甲乙丙丁戊己庚辛壬癸\n甲乙丙丁戊己庚辛壬癸\n子丑寅卯"
        );
        page.Text(53, 104 + (2 * 15.75), "1").Text(400, 104 + (2 * 15.75), "县财政局");
        page.Text(53, 206, "2").Text(100, 206, "辰巳").Text(400, 206, "县民政局");

        Assert.Equal(
            [
                "0:序号 1:任务 2:单位",
                "0:1 1:甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子丑寅卯 2:县财政局",
                "0:2 1:辰巳 2:县民政局",
            ],
            Assert.Single(page.Tables()).Lines()
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_end_of_the_page_cuts_a_row_before_its_rule(bool isProse)
    {
        var page = new PageSketch();
        foreach (var y in new[] { 640.0, 660, 680, 700 })
        {
            page.Across(y, 50, 500);
        }

        page.Text(53, 644, "序号").Text(100, 644, "任务").Text(400, 644, "单位");
        page.Text(53, 664, "1").Text(100, 664, "甲乙丙丁").Text(400, 664, "县财政局");
        page.Text(53, 684, "2").Text(100, 684, "戊己庚辛").Text(400, 684, "县民政局");
        if (isProse)
        {
            page.Text(53, 704, "注：各单位要对照任务分工，倒排工期，按时保质完成。");
        }
        else
        {
            page.Text(53, 704, "3").Text(100, 704, "辰巳午未\n申酉").Text(400, 704, "县教育局");
        }

        page.Text(280, 800, "1");

        var lines = Assert.Single(page.Tables()).Lines();
        Assert.Equal(isProse ? "0:2 1:戊己庚辛 2:县民政局" : "0:3 1:辰巳午未申酉 2:县教育局", lines[^1]);
    }

    [Fact]
    public void The_rest_of_one_cell_below_a_head_printed_again()
    {
        var page = new PageSketch();
        foreach (var y in new[] { 80.0, 100, 160, 180 })
        {
            page.Across(y, 50, 500);
        }

        page.Text(53, 84, "序号").Text(100, 84, "任务").Text(400, 84, "单位");
        page.Text(100, 104, "甲乙丙丁\n戊己庚辛\n壬癸");
        page.Text(53, 164, "2").Text(100, 164, "辰巳").Text(400, 164, "县民政局");

        Assert.Equal(
            ["0:序号 1:任务 2:单位", "0: 1:甲乙丙丁戊己庚辛壬癸 2:", "0:2 1:辰巳 2:县民政局"],
            Assert.Single(page.Tables()).Lines()
        );
    }
}
