using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Readers.Html;

public class HtmlSiteTests
{
    private const string Site = """
        <html><head><title>关于印发甲县政务公开工作要点的通知_甲县人民政府</title></head><body>
        <div class="header"><a href="/">首页</a> <a href="/a">政务公开</a> <a href="/b">互动交流</a><button>搜索</button></div>
        <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/c">文件</a></div>
        <div class="box">
        {0}
        <h1>关于印发甲县政务公开工作要点的通知</h1>
        <div class="bar">发布时间：2022-06-06 来源：甲县政府办 浏览次数：12 字号：[大] [中] [小]</div>
        <div id="zoom"><p>各乡镇人民政府：</p>
        <p>现将政务公开工作要点印发给你们，请结合实际，认真抓好贯彻落实，并将落实情况及时报告县政府办公室。</p>
        <p>一、加强重点领域信息公开，及时公布规划、计划和执行情况，回应社会关切。</p>
        <p>甲县人民政府办公室</p><p>2022年6月6日</p></div>
        <p>附件：<a href="x.doc">任务分工表.doc</a></p>
        <div>分享到：<a>微信</a> <a>微博</a></div><div>【打印本页】 【关闭窗口】</div>
        <div>扫一扫在手机打开当前页</div>
        </div>
        <ul><li><a>上级文件</a></li><li><a>下级文件</a></li></ul>
        <div class="footer">主办单位：甲县人民政府 ICP备00000000号</div></body></html>
        """;

    private static readonly string[] Notice =
    [
        "关于印发甲县政务公开工作要点的通知",
        "各乡镇人民政府：",
        "现将政务公开工作要点印发给你们，请结合实际，认真抓好贯彻落实，并将落实情况及时报告县政府办公室。",
        "一、加强重点领域信息公开，及时公布规划、计划和执行情况，回应社会关切。",
        "甲县人民政府办公室",
        "2022年6月6日",
        "附件：任务分工表.doc",
    ];

    [Fact]
    public void The_notice_is_found_among_the_site()
    {
        var document = HtmlPage.Read(Site.Replace("{0}", "", StringComparison.Ordinal));
        Assert.Equal(Notice, document.Lines());
        Assert.Equal(("发布时间", "2022-06-06"), (document.Metadata[0].Label.Value, document.Metadata[0].Value.Value));
        Assert.Contains(document.Furniture, line => line.Reason == "breadcrumb");
        Assert.Contains(document.Furniture, line => line.Reason == "page foot");
        Assert.Contains(document.Furniture, line => line.Text.Value.StartsWith("扫一扫", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("发布时间：2022-06-06 来源：甲县政府办")]
    [InlineData("时间：2022-06-06 09:30:12 来源：甲县政府办 点击量：12")]
    [InlineData("日期：2022年6月6日 来源：甲县政府办")]
    public void The_date_beside_the_source_is_when_the_page_was_published(string bar)
    {
        var page = Site.Replace("发布时间：2022-06-06 来源：甲县政府办", bar, StringComparison.Ordinal);
        var bytes = System.Text.Encoding.UTF8.GetBytes(page.Replace("{0}", "", StringComparison.Ordinal));
        var notice = NoticePipeline.Default.Read(new("page.html", bytes));
        Assert.Equal(new DateOnly(2022, 6, 6), notice.Head.PublishedOn);
    }

    [Theory]
    [InlineData(
        "<table><tr><td>索 引 号：</td><td>A-1</td><td>发文机关：</td><td>甲县</td></tr><tr><td>标　　题：</td><td colspan=3>通知</td></tr></table>"
    )]
    [InlineData(
        "<table><tr><th>索引号</th><td>A-1</td></tr><tr><th>发文机关</th><td>甲县</td></tr><tr><th>标题</th><td>通知</td></tr></table>"
    )]
    [InlineData("<ul><li>索引号：A-1</li><li>发文机关：甲县</li><li>标题：通知</li></ul>")]
    [InlineData(
        "<ul><li><span>索 引 号:</span><span>A-1</span></li><li><span>发文机关:</span><span>甲县</span></li><li><b>标题:</b>通知</li></ul>"
    )]
    [InlineData("<dl><dt>索引号：</dt><dd>A-1</dd><dt>发文机关：</dt><dd>甲县</dd></dl><p>标题：通知</p>")]
    [InlineData("<p>索引号：A-1　发文机关：甲县　标题：通知</p>")]
    [InlineData("<p>【索引号】：A-1</p><p>发文机关：<br>甲县</p><p>标题：通知</p>")]
    [InlineData(
        "<div><div>索引号：</div><div>A-1</div></div><div><div>发文机关：</div><div>甲县</div></div><div><div>标题：</div><div>通知</div></div>"
    )]
    public void The_metadata_block_is_read_in_every_layout(string block)
    {
        var document = HtmlPage.Read(Site.Replace("{0}", block, StringComparison.Ordinal));
        Assert.Equal(Notice, document.Lines());
        Assert.Equal(
            ["索引号=A-1", "发文机关=甲县", "标题=通知"],
            document.Metadata.Take(3).Select(field => $"{field.Label}={field.Value}")
        );
    }

    [Fact]
    public void An_empty_value_does_not_swallow_the_title()
    {
        var block =
            "<table><tr><td>索引号：</td><td>A-1</td><td>文号：</td><td></td></tr></table><table><tr><td>主题词：</td><td></td></tr></table>";
        var document = HtmlPage.Read(Site.Replace("{0}", block, StringComparison.Ordinal));
        Assert.Equal(Notice, document.Lines());
        Assert.Equal(["A-1", "", ""], document.Metadata.Take(3).Select(field => field.Value.Value));
    }

    [Fact]
    public void A_list_that_counts_its_items_may_begin_them_with_brackets()
    {
        var document = HtmlPage.Read(
            "<ol><li>[公开]编制目录，加强动态管理，及时更新。</li><li>[服务]优化流程。</li></ol>"
        );
        Assert.Empty(document.Metadata);
        Assert.Equal(["1.[公开]编制目录，加强动态管理，及时更新。", "2.[服务]优化流程。"], document.Lines());
    }

    [Fact]
    public void A_year_at_an_items_beginning_is_no_number_of_its_own() =>
        Assert.Equal(
            ["1.2024年6月底前完成录入。", "2、按月更新。", "（三）公开。", "4.5G基站全覆盖。"],
            HtmlPage
                .Read("<ol><li>2024年6月底前完成录入。<li>2、按月更新。<li>（三）公开。<li>5G基站全覆盖。</ol>")
                .Lines()
        );

    [Theory]
    [InlineData("<footer>甲县发展改革局 主办</footer>", 2)]
    [InlineData("<footer><p>甲县发展改革局</p><p>2022年6月6日</p></footer>", 4)]
    [InlineData("<div class=foot>牵头单位：甲县发展改革局</div>", 3)]
    [InlineData("<div class=foot>主办单位：甲县发展改革局</div>", 2)]
    [InlineData("<div>主办单位：甲县发展改革局</div>", 3)]
    [InlineData("<p>甲县发展改革局</p><p>2022年6月6日</p><div>主办单位：甲县发展改革局</div>", 4)]
    public void The_foot_of_a_page_without_a_menu_is_the_site_unless_it_signs(string foot, int lines)
    {
        var document = HtmlPage.Read(
            $"<p>一、推行一业一证，将多个许可证整合为一张综合许可证，实行一次告知、一表申请、一窗受理、一网通办。</p><p>责任单位：甲县市场监管局</p>{foot}"
        );
        Assert.Equal(lines, document.Lines().Length);
    }

    [Fact]
    public void A_list_of_documents_is_no_metadata()
    {
        var document = HtmlPage.Read(
            "<table border=1><tr><td>文号</td><td>名称</td><td>发布日期</td></tr><tr><td>1号</td><td>通知</td><td>2022</td></tr></table>"
        );
        Assert.Empty(document.Metadata);
        Assert.Equal(2, document.Lines().Length);
    }

    [Fact]
    public void A_page_without_a_site_is_all_notice()
    {
        var document = HtmlPage.Read("<h1>标题</h1><p>联系电话：123</p><p>地址：甲路</p><p>短</p>");
        Assert.Equal(["标题", "联系电话：123", "地址：甲路", "短"], document.Lines());
        Assert.Empty(document.Furniture);
    }

    [Theory]
    [InlineData("- 3 -", "page number")]
    [InlineData("—3—", "page number")]
    [InlineData("第3页 共10页", "page number")]
    [InlineData("打印本页　关闭窗口", "print and close buttons")]
    [InlineData("上一篇：关于通知", "links to other pages")]
    [InlineData("您访问的链接即将离开“甲县”网站，是否继续？", "notice of leaving the site")]
    [InlineData("扫一扫在手机上查看当前页面", "scan to read on a phone")]
    [InlineData("首页 → 公文 → 正文", "breadcrumb")]
    [InlineData("网站首页>政务公开>文件", "breadcrumb")]
    [InlineData("首页 政务公开 政务服务 政民互动", "site navigation")]
    [InlineData("第1页/共2页 首页 上一页 下一页 末页", "links to other pages")]
    [InlineData("2022", null)]
    [InlineData("1 2 3", null)]
    [InlineData("2022-06-06 来源：县统计局", null)]
    [InlineData("首页改版、栏目优化", null)]
    [InlineData("来源：本级财政", null)]
    [InlineData("主办单位：县文化局", null)]
    [InlineData("2022-06-06", null)]
    [InlineData("一、打印", null)]
    public void Site_lines_are_known(string line, string? reason) =>
        Assert.Equal(
            reason,
            GovOpen.Parsing.Lexicons.FurnitureLexicon.ReasonFor(GovOpen.Parsing.Text.TextFolder.Fold(line))
        );
}
