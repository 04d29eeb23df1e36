using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>Tables by their rulings.</summary>
public class RuledTableTests
{
    private static readonly double[] Xs = [50, 100, 250, 400];

    private static readonly double[] Ys = [100, 120, 140, 160];

    private static readonly string?[][] Words =
    [
        ["序号", "事项", "单位"],
        ["1", "甲", "乙"],
        ["2", "丙", "丁"],
    ];

    private static readonly string[] Plain = ["0:序号 1:事项 2:单位", "0:1 1:甲 2:乙", "0:2 1:丙 2:丁"];

    [Fact]
    public void A_grid_of_whole_lines() => AssertPlain(new PageSketch().Grid(Xs, Ys));

    [Fact]
    public void Cells_with_borders_of_their_own_that_leave_the_corners_open()
    {
        var page = new PageSketch();
        for (var r = 0; r < 3; r++)
        {
            for (var c = 0; c < 3; c++)
            {
                page.Cell(Xs[c] + 0.4, Ys[r] + 0.4, Xs[c + 1] - 0.4, Ys[r + 1] - 0.4);
            }
        }

        AssertPlain(page);
    }

    [Fact]
    public void Double_lines_are_one_border()
    {
        var page = new PageSketch().Grid(Xs, Ys);
        AssertPlain(page.Across(102, 50, 400).Across(158, 50, 400).Down(52.5, 100, 160).Down(402.5, 100, 160));
    }

    [Fact]
    public void A_wide_double_line_makes_no_column() =>
        AssertPlain(new PageSketch().Grid(Xs, Ys).Down(45.5, 95, 165).Across(95, 45.5, 400).Across(165, 45.5, 400));

    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 5)]
    [InlineData(1, 1)]
    public void Broken_lines_are_lines(double dash, double gap)
    {
        var page = new PageSketch();
        foreach (var y in Ys)
        {
            page.Dashes(y, 50, 400, dash, gap);
        }

        foreach (var x in Xs)
        {
            page.Down(x, 100, 160);
        }

        AssertPlain(page);
    }

    [Fact]
    public void Open_sides_are_closed_where_horizontal_lines_go_on()
    {
        var page = new PageSketch().Down(100, 100, 160).Down(250, 100, 160);
        foreach (var y in Ys)
        {
            page.Across(y, 50, 400);
        }

        AssertPlain(page);
    }

    [Fact]
    public void Open_ends_are_closed_where_vertical_lines_go_on()
    {
        var page = new PageSketch().Across(120, 50, 400).Across(140, 50, 400);
        foreach (var x in Xs)
        {
            page.Down(x, 100, 160);
        }

        AssertPlain(page);
        Assert.All(page.Tables()[0].Cells, cell => Assert.Equal(cell.EndRow == 3, cell.IsOpenBelow));
    }

    [Fact]
    public void Missing_inner_lines_merge_cells()
    {
        var page = new PageSketch()
            .Across(100, 50, 400)
            .Across(120, 50, 400)
            .Across(140, 100, 400)
            .Across(160, 50, 400)
            .Down(50, 100, 160)
            .Down(100, 120, 160)
            .Down(250, 100, 160)
            .Down(400, 100, 160)
            .Fill(Xs, Ys, ["任务", null, "单位"], ["一", "甲", "乙"], [null, "丙", "丁"]);

        Assert.Equal(["0:任务1×2 2:单位", "0:一2×1 1:甲 2:乙", "1:丙 2:丁"], Assert.Single(page.Tables()).Lines());
    }

    [Fact]
    public void A_region_that_is_no_rectangle_is_cut_and_reported()
    {
        var page = new PageSketch().Grid([50, 250, 400], [100, 160]).Down(100, 100, 120).Down(100, 140, 160);
        page.Across(120, 50, 100)
            .Across(120, 250, 400)
            .Across(140, 50, 100)
            .Across(140, 250, 400)
            .Across(120, 100, 250);
        page.Fill(Xs, Ys, ["子", "甲", "乙"], ["丑", null, "丙"], ["寅", "丁", "戊"]);

        var table = Assert.Single(page.Tables());

        Assert.Equal(["0:子 1:甲 2:乙", "0:丑1×2 2:丙", "0:寅 1:丁 2:戊"], table.Lines());
        Assert.Equal(PdfTableRules.RegionRepaired, table.Findings[0].Rule);
    }

    [Fact]
    public void Underlines_and_fraction_bars_divide_nothing() =>
        AssertPlain(new PageSketch().Grid(Xs, Ys).Across(131, 110, 160).Across(133, 248, 290).Down(300, 126, 134));

    [Fact]
    public void Words_go_to_the_cell_that_holds_most_of_them()
    {
        var page = new PageSketch().Grid(Xs, Ys).Text(96, 103, "甲").Text(93, 123, "乙").Text(300, 143, "丙");

        Assert.Equal(["0: 1:甲 2:", "0:乙 1: 2:", "0: 1: 2:丙"], Assert.Single(page.Tables()).Lines());
    }

    [Fact]
    public void Trailing_blank_rows_and_columns_stay()
    {
        var page = new PageSketch().Grid(Xs, Ys).Fill(Xs, Ys, ["序号", "事项", null]);

        Assert.Equal(["0:序号 1:事项 2:", "0: 1: 2:", "0: 1: 2:"], Assert.Single(page.Tables()).Lines());
    }

    [Fact]
    public void A_landscape_page_is_read_as_it_is_looked_at()
    {
        double[] xs = [60, 200, 500, 780];
        var page = new PageSketch(1, 842, 595).Grid(xs, Ys).Fill(xs, Ys, Words);

        Assert.Equal(Plain, Assert.Single(page.Tables()).Lines());
    }

    [Fact]
    public void A_table_in_a_cell_is_text_of_the_cell()
    {
        double[] xs = [50, 100, 400];
        double[] ys = [100, 120, 200];
        var page = new PageSketch().Grid(xs, ys).Fill(xs, ys, ["序号", "事项"], ["1", null]);
        page.Grid([110, 200, 300], [130, 150, 170]).Fill([110, 200, 300], [130, 150, 170], ["子", "丑"], ["寅", "卯"]);

        var table = Assert.Single(page.Tables());

        Assert.Equal(["0:序号 1:事项", "0:1 1:子丑寅卯"], table.Lines());
        Assert.Equal(PdfTableRules.InnerTable, Assert.Single(table.Findings).Rule);
    }

    [Fact]
    public void Tables_come_from_top_to_bottom()
    {
        double[] lower = [300, 320, 340, 360];
        var page = new PageSketch().Grid(Xs, lower).Fill(Xs, lower, Words).Grid(Xs, Ys).Fill(Xs, Ys, Words);

        Assert.Equal([100, 300], page.Tables().Select(table => table.Box.Y0));
    }

    [Fact]
    public void Cells_tile_the_table()
    {
        var table = Assert.Single(new PageSketch().Grid(Xs, Ys).Fill(Xs, Ys, Words).Tables());

        Assert.Equal(Xs, table.ColumnEdges.Select(edge => Math.Round(edge, 6)));
        Assert.Equal(Ys, table.RowEdges.Select(edge => Math.Round(edge, 6)));
        Assert.Equal(table.Box.Width * table.Box.Height, table.Cells.Sum(cell => cell.Box.Width * cell.Box.Height), 6);
        Assert.Equal(PageTableForm.Ruled, table.Form);
    }

    private static void AssertPlain(PageSketch page) =>
        Assert.Equal(Plain, Assert.Single(page.Fill(Xs, Ys, Words).Tables()).Lines());

    [Theory]
    [InlineData(220, 2)]
    [InlineData(160, 3)]
    public void A_box_at_the_foot_is_apart_where_its_side_stands_on_no_column(double side, int rows)
    {
        double[] xs = [50, 100, 160, 300];
        double[] ys = [100, 120, 140];
        var page = new PageSketch().Grid(xs, ys).Grid([50, side], [140.5, 160]);
        page.Fill(xs, ys, ["序号", "任务", "单位"], ["1", "检查", "县财政局"]).Text(53, 144, "抄送：某局");

        Assert.Equal(rows, Assert.Single(page.Tables()).RowCount);
    }
}
