using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>Lines and text that are no table.</summary>
public class NoTableTests
{
    [Fact]
    public void A_frame_around_prose() =>
        AssertNone(
            new PageSketch()
                .Cell(50, 100, 500, 200)
                .Text(60, 110, "各乡镇人民政府，县政府各部门：\n现将要点印发给你们。")
        );

    [Fact]
    public void A_seal_of_nested_boxes() =>
        AssertNone(
            new PageSketch().Cell(300, 600, 400, 700).Cell(306, 606, 394, 694).Text(320, 640, "某某县\n人民政府")
        );

    [Fact]
    public void Frames_above_one_another()
    {
        var page = new PageSketch().Grid([50, 500], [100, 140, 180, 220]);
        AssertNone(page.Text(60, 110, "第一").Text(60, 150, "第二").Text(60, 190, "第三"));
    }

    [Fact]
    public void The_red_line_of_a_letterhead() =>
        AssertNone(
            new PageSketch()
                .Text(200, 80, "某某县人民政府办公室文件")
                .Across(130, 70, 525, 1.5, 0xFF0000)
                .Text(80, 150, "各乡镇人民政府：")
                .Across(780, 70, 525, 1, 0xFF0000)
        );

    [Fact]
    public void A_form_without_words() => AssertNone(new PageSketch().Grid([50, 150, 250], [100, 120, 140]));

    [Fact]
    public void White_lines() =>
        AssertNone(
            new PageSketch()
                .Across(100, 50, 250, 1, 0xFFFFFF)
                .Across(120, 50, 250, 1, 0xFFFFFF)
                .Down(50, 100, 120)
                .Text(60, 105, "甲")
        );

    [Fact]
    public void Boxes_joined_by_lines()
    {
        var page = new PageSketch().Cell(50, 100, 150, 140, 0).Cell(250, 130, 350, 190, 0).Cell(90, 220, 200, 260, 0);
        page.Across(120, 150, 250 + 20).Down(270, 120, 130).Down(120, 140, 220);
        AssertNone(page.Text(60, 110, "申请").Text(260, 150, "受理").Text(100, 230, "办结"));
    }

    [Fact]
    public void Prose_in_two_columns()
    {
        var page = new PageSketch();
        for (var i = 0; i < 10; i++)
        {
            page.Text(60, 100 + (i * 16), "政务公开是坚持和完善国家制度的要求推")
                .Text(310, 100 + (i * 16), "进国家治理体系和治理能力现代化的举措");
        }

        AssertNone(page);
    }

    [Fact]
    public void A_table_of_contents()
    {
        var page = new PageSketch();
        for (var i = 0; i < 8; i++)
        {
            page.Text(60, 100 + (i * 16), "第一章")
                .Text(130, 100 + (i * 16), "总则………………………………")
                .Text(500, 100 + (i * 16), "12");
        }

        AssertNone(page);
    }

    [Fact]
    public void A_signature_block() =>
        AssertNone(
            new PageSketch()
                .Text(80, 100, "特此通知。")
                .Text(350, 140, "某某县人民政府")
                .Text(360, 160, "2022年6月6日")
                .Text(80, 200, "联系人：张三")
                .Text(300, 200, "电话：12345678")
        );

    [Fact]
    public void More_lines_than_any_table_has()
    {
        var page = new PageSketch().Text(60, 105, "甲");
        for (var i = 0; i < 40; i++)
        {
            page.Across(100 + (i * 10), 50, 450).Down(50 + (i * 10), 100, 500);
        }

        var found = PageTableFinder.Find(page.Page, PdfTableLimits.Default with { MaxComparisons = 100 });

        Assert.Empty(found.Tables);
        Assert.Equal(PdfTableRules.TooManyRulings, Assert.Single(found.Findings).Rule);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Lines_that_lead_nowhere(double far)
    {
        var page = new PageSketch().Text(60, 105, "甲").Across(100, 50, far).Across(far, 50, 250).Down(50, 100, far);
        Assert.InRange(page.Down(far, 0, 500).Tables().Count, 0, 1);
    }

    [Fact]
    public void As_many_cells_as_memory_holds()
    {
        var rulings = new List<Ruling>();
        for (var i = 0; i < 1500; i++)
        {
            rulings.Add(new(new(0, i * 4, 6000, (i * 4) + 0.5), 0));
            rulings.Add(new(new(i * 4, 0, (i * 4) + 0.5, 6000), 0));
        }

        var page = new PageSketch().Text(60, 105, "甲").Page with { Rulings = rulings };

        Assert.Empty(PageTableFinder.Find(page, PdfTableLimits.Default).Tables);
    }

    private static void AssertNone(PageSketch page) => Assert.Empty(page.Tables());
}
