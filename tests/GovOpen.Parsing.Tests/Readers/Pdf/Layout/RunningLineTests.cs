namespace GovOpen.Parsing.Tests.Readers.Pdf.Layout;

public class RunningLineTests
{
    [Theory]
    [InlineData("— 1 —")]
    [InlineData("-1-")]
    [InlineData("第1页 共5页")]
    [InlineData("第一页")]
    [InlineData("Page 1 of 5")]
    [InlineData("1")]
    public void The_number_of_a_single_page_is_told_by_its_form(string number)
    {
        var document = PageComposer.Read(new PageComposer(1).Text(85, 100, "正文。").Centered(790, number));

        Assert.Equal(["正文。"], document.Texts());
        Assert.Equal([$"page number: {number}"], document.Furniture());
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("12345")]
    [InlineData("抄送")]
    [InlineData("2022年6月6日印发")]
    public void A_line_at_the_foot_that_is_no_number_of_a_page_is_text(string line) =>
        Assert.Equal(
            ["正文。", line],
            PageComposer.Read(new PageComposer(1).Text(85, 100, "正文。").Centered(790, line)).Texts()
        );

    [Fact]
    public void Roman_numbers_and_heads_that_alternate_are_furniture()
    {
        var pages = Enumerable.Range(1, 8).Select(number => new PageComposer(number)).ToArray();
        foreach (var (page, i) in pages.Select((page, i) => (page, i)))
        {
            page.Text(i % 2 == 0 ? 85 : 400, 50, i % 2 == 0 ? "某县政府公报" : "工作文件");
            page.Text(85, 200, $"第{i}段正文。");
            page.Text(i % 2 == 0 ? 500 : 85, 800, "i,ii,iii,iv,v,vi,vii,viii".Split(',')[i]);
        }

        var document = PageComposer.Read(pages);

        Assert.Equal(8, document.Texts().Count());
        Assert.Equal(16, document.Furniture().Count());
        Assert.Contains("page number: viii", document.Furniture());
        Assert.Contains("running head: 工作文件", document.Furniture());
    }

    [Fact]
    public void Papers_that_are_bound_together_and_begin_alike_have_no_running_heads()
    {
        var pages = Enumerable
            .Range(0, 30)
            .Select(i =>
                new PageComposer(i + 1)
                    .Text(
                        85,
                        60,
                        i % 10 == 0 ? "某县人民政府办公室关于印发工作要点的通知" : $"{(char)(0x4E00 + (i * 7))}行文字，"
                    )
                    .Text(85, 200, $"第{i}段正文。")
            );

        Assert.Empty(PageComposer.Read([.. pages]).Furniture());
    }

    [Fact]
    public void Labels_of_attachments_at_the_head_of_pages_are_text()
    {
        var pages = Enumerable
            .Range(1, 4)
            .Select(number => new PageComposer(number).Text(85, 90, $"附件{number}").Text(85, 200, "正文。"))
            .ToArray();

        Assert.Equal(8, PageComposer.Read(pages).Texts().Count());
    }

    [Theory]
    [InlineData(200, 2)]
    [InlineData(60, 0)]
    public void A_head_on_odd_pages_alone_stands_where_text_never_does(double body, int heads)
    {
        var pages = Enumerable.Range(1, 3).Select(number => new PageComposer(number)).ToArray();
        for (var i = 0; i < pages.Length; i++)
        {
            if (i != 1)
            {
                pages[i].Text(85, 60, "某县政务公开任务分工表");
            }

            pages[i].Text(85, i == 1 ? body : 200, $"第{i + 1}段正文。");
        }

        Assert.Equal(heads, PageComposer.Read(pages).Furniture().Count());
    }

    [Theory]
    [InlineData(300, 2)]
    [InlineData(240, 0)]
    public void A_head_on_odd_pages_alone_parts_a_table_that_goes_on(double column, int heads)
    {
        var pages = Enumerable.Range(1, 3).Select(number => new PageComposer(number)).ToArray();
        pages[0].Text(85, 60, "某县政务公开任务分工表").Text(85, 300, "正文。");
        pages[1].Grid([85, 300, 500], [50, 90, 130]).Text(90, 75, "任务").Text(310, 75, "县财政局");
        pages[2].Text(85, 60, "某县政务公开任务分工表");
        pages[2].Grid([85, column, 500], [70, 110, 150]).Text(90, 95, "检查").Text(310, 95, "县民政局");

        Assert.Equal(heads, PageComposer.Read(pages).Furniture().Count());
    }
}
