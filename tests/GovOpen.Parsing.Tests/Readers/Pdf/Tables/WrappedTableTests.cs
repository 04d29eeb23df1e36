using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>Tables without any line whose cells have several lines.</summary>
public class WrappedTableTests
{
    private static readonly double[] Xs = [50, 80, 147, 230];

    private static readonly string[] Rows =
    [
        "0:序号 1:任务 2:单位 3:时限",
        "0:1 1:编制目录。 2:县财政局 3:全年",
        "0:2 1:公布惠企政策目录，每年更新。 2:县民政局、县司法局 3:六月底前",
        "0:3 1:检查。 2:县教育局 3:全年",
    ];

    [Fact]
    public void Numbers_in_the_middle_of_rows_that_white_space_parts()
    {
        var page = Head(100);
        Row(page, 120, "1", "编制目录。", "县财政局", "全年");
        page.Text(83, 142, "公布惠企政策\n目录，每年更\n新。").Text(150, 142 + 7.9, "县民政局、\n县司法局");
        page.Text(53, 142 + 15.75, "2").Text(233, 142 + 15.75, "六月底前");
        Row(page, 196, "3", "检查。", "县教育局", "全年");

        var table = Assert.Single(page.Tables());

        Assert.Equal(Rows, table.Lines());
        Assert.Equal(PdfTableRules.AlignedTable, Assert.Single(table.Findings).Rule);
    }

    [Fact]
    public void Rows_that_nothing_parts_begin_with_their_numbers_where_full_lines_go_on()
    {
        var page = Head(100);
        Row(page, 100 + 15.75, "1", "编制目录。", "县财政局", "全年");
        Row(page, 100 + (2 * 15.75), "2", "公布惠企政策\n目录，每年更\n新。", "县民政局、\n县司法局", "六月底前");
        Row(page, 100 + (5 * 15.75), "3", "检查。", "县教育局", "全年");

        Assert.Equal(Rows, Assert.Single(page.Tables()).Lines());
    }

    [Fact]
    public void Rows_without_numbers_are_told_by_white_space()
    {
        var page = new PageSketch().Text(53, 100, "任务").Text(153, 100, "单位").Text(253, 100, "时限");
        page.Text(53, 122, "编制目录并\n公布。").Text(153, 122, "县财政局").Text(253, 122, "全年");
        page.Text(53, 160, "检查。").Text(153, 160, "县教育局、\n县民政局").Text(253, 160, "全年");

        Assert.Equal(
            ["0:任务 1:单位 2:时限", "0:编制目录并公布。 1:县财政局 2:全年", "0:检查。 1:县教育局、县民政局 2:全年"],
            Assert.Single(page.Tables()).Lines()
        );
    }

    [Fact]
    public void Columns_whose_rows_cannot_be_told_are_said()
    {
        var page = new PageSketch().Text(53, 100, "任务").Text(153, 100, "单位").Text(253, 100, "时限");
        page.Text(53, 100 + 15.75, "编制目录并\n公布。\n检查。\n培训。");
        page.Text(153, 100 + 15.75, "县财政局\n县教育局、\n县民政局\n县司法局");
        page.Text(253, 100 + (2 * 15.75), "全年");

        var found = PageTableFinder.Find(page.Page, PdfTableLimits.Default);

        Assert.Empty(found.Tables);
        Assert.Equal(PdfTableRules.AlignedTextNotRead, Assert.Single(found.Findings).Rule);
    }

    [Fact]
    public void Text_below_the_last_row_stays_out()
    {
        var page = Head(100);
        Row(page, 120, "1", "编制目录。", "县财政局", "全年");
        Row(page, 140, "2", "公布惠企政策\n目录。", "县民政局、\n县司法局", "全年");
        page.Text(53, 196, "各单位要对照任务分工，按时保质完成。").Text(150, 216, "某县人民政府");

        Assert.Equal("0:2 1:公布惠企政策目录。 2:县民政局、县司法局 3:全年", Assert.Single(page.Tables()).Lines()[^1]);
    }

    [Fact]
    public void A_head_printed_again_says_that_the_columns_are_the_same()
    {
        var (first, second) = (Head(700), Head(80, 2));
        Row(first, 720, "1", "编制目录。", "县财政局", "二〇二五年底");
        Row(first, 740, "2", "公布惠企政策\n目录。", "县民政局、\n县司法局", "全年");
        Row(second, 100, "3", "检查惠企政策\n目录。", "县教育局", "全年");

        var table = Assert.Single(
            PageTableStitcher.Stitch([
                new(1, Assert.Single(first.Tables()), string.Empty),
                new(2, Assert.Single(second.Tables()), string.Empty),
            ])
        );

        Assert.Equal("0:3 1:检查惠企政策目录。 2:县教育局 3:全年", table.Lines()[^1]);
        Assert.Equal(4, table.Rows.Count);
    }

    private static PageSketch Head(double y, int number = 1) =>
        new PageSketch(number).Text(53, y, "序号").Text(104, y, "任务").Text(178, y, "单位").Text(243, y, "时限");

    private static void Row(PageSketch page, double y, params string[] cells)
    {
        for (var c = 0; c < cells.Length; c++)
        {
            page.Text(Xs[c] + 3, y, cells[c]);
        }
    }
}
