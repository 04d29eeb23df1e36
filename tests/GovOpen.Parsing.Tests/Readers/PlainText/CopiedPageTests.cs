namespace GovOpen.Parsing.Tests.Readers.PlainText;

/// <summary>Text and Markdown that were copied from a page together with the site around the notice.</summary>
public class CopiedPageTests
{
    private const string Text = """
        关于做好防汛抗旱工作的通知

        各镇人民政府，区政府有关部门：

        一、开展汛前检查。对水库、堤防、涵闸逐一排查。

        二、加强值班值守。严格执行24小时值班制度。

        乙区人民政府办公室

        2019年3月21日
        """;

    [Fact]
    public void Above_the_way_to_the_page_there_is_the_site()
    {
        var site = "乙区人民政府\n网站支持IPv6\n请输入搜索内容\n当前位置：首页 > 公开 > 政策文件\n";
        var fields = "索引号：LC-22\n发文字号：乙府办〔2019〕33号\n";
        Assert.Equal("关于做好防汛抗旱工作的通知", Notices.OfText(site + fields + Text).Head.Title);
        var notice = Notices.OfText(site + Text);
        Assert.Equal("关于做好防汛抗旱工作的通知", notice.Head.Title);
        Assert.Equal(2, notice.Tasks.Count);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Fact]
    public void A_table_of_the_sites_fields_is_metadata()
    {
        var table =
            "| 索引号 | LC-22 | 文号 | 乙府办〔2019〕33号 |\n|---|---|---|---|\n| 发布机构 | 乙区政府办 | 办理时效 | 有效 |\n\n";
        var notice = Notices.OfText(table + Text, "notice.md");
        Assert.Equal("LC-22", notice.Head.IndexNumber);
        Assert.Equal("乙府办〔2019〕33号", notice.Head.DocNumber?.Normalized);
        Assert.Equal(2, notice.Head.Addressees.Count);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Theory]
    [InlineData("索引号：\nLC-22\n主题分类：\n水务\n发文字号：\n乙府办〔2019〕33号\n发布日期：\n2019-03-22\n")]
    [InlineData(
        "索引号\nLC-22\n主题分类\n水务\n办理时效\n有效\n发文字号\n乙府办〔2019〕33号\n发布日期\n2019-03-22\n\n"
    )]
    [InlineData("索引号：\nLC-22\n发文字号：\n乙府办〔2019〕33号\n发布日期：\n2019-03-22\n主题词：\n")]
    [InlineData(
        "索引号\tLC-22\t主题分类\t水务\n办理时效\t\t发文字号\t乙府办〔2019〕33号\n发布日期\t2019-03-22\t废止日期\t\n"
    )]
    [InlineData("索引号：\tLC-22\t发文字号：\t乙府办〔2019〕33号\n发布日期：\t2019-03-22\n办理时效：\t有效\n")]
    [InlineData("【索引号】LC-22\n\n【发文字号】乙府办〔2019〕33号\n\n【办理时效】\n\n【发布日期】2019-03-22\n\n")]
    [InlineData(
        "索引号\tLC-22\t发文字号\t乙府办〔2019〕33号\n公布日期\t2019-03-22\t主题分类\t水务\n效力级别\t规范性文件\t时效性\t有效\n"
    )]
    public void What_stood_in_two_cells_is_copied_as_two_lines(string fields)
    {
        var site = "首页\n政务公开\n办事服务\n互动交流\n";
        var notice = Notices.OfText(site + fields + Text);
        Assert.Equal("关于做好防汛抗旱工作的通知", notice.Head.Title);
        Assert.Equal("LC-22", notice.Head.IndexNumber);
        Assert.Equal("乙府办〔2019〕33号", notice.Head.DocNumber?.Normalized);
        Assert.Equal(new DateOnly(2019, 3, 22), notice.Head.PublishedOn);
        Assert.Equal(2, notice.Head.Addressees.Count);
    }

    [Fact]
    public void The_line_of_publication_may_be_copied_as_several()
    {
        var bar = "发布时间：2019-03-22 10:22\n来源：\n区政府办\n字体：\n大\n中\n小\n打印\n\n";
        var notice = Notices.OfText(Text.Replace("各镇", bar + "各镇", StringComparison.Ordinal));
        Assert.Equal("关于做好防汛抗旱工作的通知", notice.Head.Title);
        Assert.Equal(new DateOnly(2019, 3, 22), notice.Head.PublishedOn);
        Assert.Equal(2, notice.Head.Addressees.Count);
    }

    [Fact]
    public void Boxes_that_Markdown_keeps_are_markup()
    {
        var notice = Notices.OfText(
            "::: {.title}\n" + Text.Replace("各镇", ":::\n\n各镇", StringComparison.Ordinal),
            "notice.md"
        );
        Assert.Equal("关于做好防汛抗旱工作的通知", notice.Head.Title);
        Assert.Equal(2, notice.Head.Addressees.Count);
    }

    [Fact]
    public void The_time_of_a_meeting_is_no_publication()
    {
        var notice = Notices.OfText(
            "某县政府会议纪要\n\n时间：2022年7月18日\n地点：三楼会议室\n\n一、关于防汛。县水利局负责，立即排查水库。\n"
        );
        Assert.Null(notice.Head.PublishedOn);
        Assert.Single(notice.Tasks);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Theory]
    [InlineData("首页政务公开办事服务互动交流\n")]
    [InlineData("首页\n机构概况\n区财政局\n区教育局\n")]
    [InlineData("乙区人民政府公报\n2019年第4期（总第52期）\n返回目录\n")]
    [InlineData("您好，欢迎访问乙区！\n热门文章\n·一、关于农机补贴的说明\n·二、征兵政策问答\n")]
    [InlineData("乙区人民政府门户网站\n登录 | 注册 | 无障碍\n信息公开目录\n1.机构职能\n2.政策文件\n")]
    public void What_stands_above_the_title_is_the_site(string site)
    {
        var notice = Notices.OfText(site + Text + "\n\n【打印】【关闭】\n");
        Assert.Equal("关于做好防汛抗旱工作的通知", notice.Head.Title);
        Assert.Equal(2, notice.Tasks.Count);
        Assert.Equal(2, notice.Head.Addressees.Count);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Theory]
    [InlineData("相关阅读\n1.关于防火工作的通知\n2.关于森林草原防火的意见\n")]
    [InlineData("相关链接：\n1.关于防火工作的通知\n")]
    [InlineData("您觉得本页内容是否有用？\n1.有用 2.一般 3.无用\n分享到：\n微信\n")]
    [InlineData("【打印】【关闭】\n一图读懂\n1.防汛知识问答\n电话：0870-1234567\n")]
    public void What_stands_below_the_signature_is_the_site(string site)
    {
        var notice = Notices.OfText(Text + "\n\n" + site);
        Assert.Equal(2, notice.Tasks.Count);
        Assert.Equal(new DateOnly(2019, 3, 21), notice.Head.IssuedOn);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Fact]
    public void A_sites_lines_below_a_table_are_no_rows()
    {
        var notice = Notices.OfText(
            "乙区防汛任务分工表\n\n序号\t工作任务\t责任单位\t完成时限\n1\t开展汛前检查\t区水务局\t4月底前\n2\t加强值班值守\t各镇街\t汛期\n\n打印 关闭\n\n主办单位：乙区人民政府\t电话：0794-1234567\n"
        );
        Assert.Equal(["开展汛前检查", "加强值班值守"], notice.Tasks.Select(task => $"{task.Title}{task.Text}"));
    }

    [Fact]
    public void A_notice_below_a_few_short_lines_loses_none_of_them()
    {
        var notice = Notices.OfText("乙区人民政府办公室\n" + Text);
        Assert.Contains("关于做好防汛抗旱工作的通知", notice.Head.Title, StringComparison.Ordinal);
        Assert.Equal(0, notice.Ledger.Furniture);
    }

    [Fact]
    public void A_number_below_an_empty_field_is_the_notices_own()
    {
        var bar = "发布时间：2019-03-22 10:22 来源： 点击：\n\n乙府办〔2019〕33号\n\n";
        var notice = Notices.OfText(Text.Replace("各镇", bar + "各镇", StringComparison.Ordinal));
        Assert.Equal("乙府办〔2019〕33号", notice.Head.DocNumber?.Normalized);
    }

    [Fact]
    public void Whom_to_ask_below_the_signature_is_the_notices_own()
    {
        var notice = Notices.OfText(Text + "\n\n联系人：张三\n联系电话：0794-1234567\n地址：乙区人民路1号\n");
        Assert.Equal(0, notice.Ledger.Furniture);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }
}
