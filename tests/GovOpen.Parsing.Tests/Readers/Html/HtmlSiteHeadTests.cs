using System.Text;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Readers.Html;

/// <summary>What stands above a notice on a page: the site, its fields, the title, when the page came out.</summary>
public class HtmlSiteHeadTests
{
    private const string Text = """
        <p>各镇人民政府，区政府有关部门：</p>
        <p>为做好全区防汛抗旱工作，确保人民群众生命财产安全，经区政府同意，现将有关事项通知如下。</p>
        <p>一、开展汛前检查。对水库、堤防、涵闸逐一排查，建立隐患台账，明确责任人员。</p>
        <p>二、加强值班值守。严格执行24小时值班和领导带班制度。</p>
        <p>乙区人民政府办公室</p><p>2019年3月21日</p>
        """;

    private const string Title = "关于做好2019年防汛抗旱工作的通知";

    private const string Menu =
        "<div><a>首页</a> <a>公开</a> <a>服务</a></div><div>打印 关闭</div><div>分享到：微信</div>";

    private static Notice Read(string body, string title = Title) =>
        NoticePipeline.Default.Read(
            new(
                "page.html",
                Encoding.UTF8.GetBytes($"<html><head><title>{title}</title></head><body>{body}</body></html>")
            )
        );

    [Theory]
    [InlineData(
        "<dl><dt>索引号</dt><dd>LC-1</dd><dt>栏目</dt><dd>通知</dd><dt>文号</dt><dd>乙府办〔2019〕33号</dd><dt>办理时效</dt><dd>有效</dd><dt>发布日期</dt><dd>2019-03-22</dd></dl>"
    )]
    [InlineData(
        "<table><tr><td>索引号</td><td>LC-1</td><td>适用主体</td><td>乡镇</td><td>文号</td><td>乙府办〔2019〕33号</td></tr><tr><td>所属领域</td><td>水务</td><td>发布日期</td><td>2019-03-22</td><td>有效期</td><td>长期</td></tr></table>"
    )]
    [InlineData(
        "<ul><li>索引号：LC-1</li><li>办理时效：有效</li><li>文号：乙府办〔2019〕33号</li><li>发布日期：2019-03-22</li><li>所属领域：水务</li></ul>"
    )]
    [InlineData("<p>索引号：LC-1　所属领域：水务　发布日期：2019-03-22　适用主体：乡镇　文号：乙府办〔2019〕33号</p>")]
    [InlineData("<p>索引号：LC-1 | 发布日期：2019-03-22 | 文号：乙府办〔2019〕33号 | 分享：</p>")]
    [InlineData("<ul><li>信息索引：LC-1</li><li>公文文号：乙府办〔2019〕33号</li><li>公开时间：2019-03-22</li></ul>")]
    [InlineData(
        "<p><b>【索引号】</b>LC-1</p><p><b>【发布文号】</b>乙府办〔2019〕33号</p><p><b>【所属领域】</b>水务</p><p><b>【发布日期】</b>2019-03-22</p>"
    )]
    [InlineData(
        "<ul><li><label>办理时效</label><span>有效</span></li><li><label>索引号</label><span>LC-1</span></li><li><label>文　　号</label><span>乙府办〔2019〕33号</span></li><li><label>发布日期</label><span>2019-03-22 10:22:33</span></li></ul>"
    )]
    [InlineData(
        "<div><span><em>办理时效：</em></span>　<span><em>索引号：</em>LC-1</span>　<span><em>文号：</em>乙府办〔2019〕33号</span>　<span><em>发布日期：</em>2019-03-22 10:22</span></div>"
    )]
    [InlineData(
        "<div>索引号：LC-1<br>文号：乙府办〔2019〕33号<br>办理时效：<br>发布日期：2019-03-22<br>主题词：</div>"
    )]
    [InlineData("<p>索引号：LC-1</p><p>文号：乙府办〔2019〕33号</p><p>所属领域：水务</p><p>发布日期：2019-03-22</p>")]
    [InlineData(
        "<div><div class='l'>索引号</div><div class='r'>LC-1</div><div class='l'>主题词</div><div class='r'></div><div class='l'>文号</div><div class='r'>乙府办〔2019〕33号</div><div class='l'>发布日期</div><div class='r'>2019-03-22</div></div>"
    )]
    [InlineData(
        "<table><tr><td>索 引 号</td><td>文 号</td><td>发布日期</td></tr><tr><td>LC-1</td><td>乙府办〔2019〕33号</td><td>2019-03-22</td></tr></table>"
    )]
    [InlineData(
        "<ul><li>索引号：LC-1</li><li>文号：乙府办〔2019〕33号</li></ul><ul><li>发布日期：2019-03-22</li><li>浏览量：33</li><li><a>分享</a></li></ul>"
    )]
    [InlineData(
        "<ol><li>[索引号]<i>LC-1</i></li><li>[办理时效]<i>有效</i></li><li>[文号]<i>乙府办〔2019〕33号</i></li><li>[发布日期]<i>2019-03-22</i></li></ol>"
    )]
    [InlineData(
        "<table><tr><td>[ 索引号 ]</td><td>LC-1</td><td>[ 文号 ]</td><td>乙府办〔2019〕33号</td></tr><tr><td>[ 适用主体 ]</td><td>乡镇</td><td>[ 发布日期 ]</td><td>2019-03-22</td></tr></table>"
    )]
    [InlineData(
        "<ul><li><em>索&nbsp;引&nbsp;号</em><i>LC-1</i></li><li><em>文&nbsp;&nbsp;号</em><i>&#x4E59;府办〔2019〕33号</i></li><li><em>办理&nbsp;时效</em><i>有效</i></li><li><em>发布日期</em><i>2019-03-22</i></li></ul>"
    )]
    [InlineData("<div>办理时效：<br>索引号：LC-1<br>文号：乙府办〔2019〕33号<br>发布日期：2019-03-22</div>")]
    [InlineData(
        "<ul><li><label>索引号</label><i>LC-1</i></li><li><label>办理状态</label><i></i></li><li><label>文号</label><i>乙府办〔2019〕33号</i></li><li><label>发布日期</label><i>2019-03-22</i></li></ul>"
    )]
    public void Labels_that_no_list_knows_stand_among_those_that_it_knows(string block)
    {
        var head = Read($"{Menu}{block}<h1>{Title}</h1>{Text}").Head;
        Assert.Equal("LC-1", head.IndexNumber);
        Assert.Equal("乙府办〔2019〕33号", head.DocNumber?.Normalized);
        Assert.Equal(new DateOnly(2019, 3, 22), head.PublishedOn);
        Assert.Equal(Title, head.Title);
        Assert.Equal(2, head.Addressees.Count);
    }

    [Theory]
    [InlineData("<div>2019-03-22 来源：区政府办 点击：<b>77</b> 次</div>")]
    [InlineData("<div>2019-03-22 15:30　【字体：<a>大</a> <a>中</a> <a>小</a>】</div>")]
    [InlineData("<div>乙区政府网　2019年3月22日　【<a>大</a>　<a>中</a>　<a>小</a>】</div>")]
    [InlineData("<div>发表日期：2019年3月22日 共浏览 328 次</div>")]
    [InlineData("<div>2019年3月22日 10:00 | 区政府办 | 阅读 128</div>")]
    [InlineData("<p><time>2019-03-22</time> 水务科 <i>A+</i> <i>A-</i></p>")]
    [InlineData("<p>2019-03-22</p>")]
    [InlineData("<p>2019-03-22　浏览 18 次</p>")]
    [InlineData("<p><time>2019-03-22</time> · 水务科 · <span>阅读量 120</span></p><p>字号：T|T</p>")]
    [InlineData("<div><span>乙区水务</span><a>乙区发布</a> <i>2019-03-22 18:05</i> <i>某省</i></div>")]
    public void A_day_without_a_label_beside_the_source_is_when_the_page_was_published(string bar)
    {
        var head = Read($"{Menu}<div><b>{Title}</b></div>{bar}<div>{Text}</div>").Head;
        Assert.Equal(new DateOnly(2019, 3, 22), head.PublishedOn);
        Assert.Equal(Title, head.Title);
    }

    [Theory]
    [InlineData("<p>2019年3月20日</p>")]
    [InlineData("<p>（2019年3月20日）</p>")]
    [InlineData("<p>（2019年3月20日印发）</p>")]
    public void A_day_that_a_notice_writes_below_its_title_is_when_it_was_issued(string day)
    {
        var head = Read($"<h1>{Title}</h1>{day}{Text.Replace("2019年3月21日", "", StringComparison.Ordinal)}").Head;
        Assert.Equal(new DateOnly(2019, 3, 20), head.IssuedOn);
        Assert.Null(head.PublishedOn);
    }

    [Fact]
    public void The_day_of_a_signature_is_no_day_of_the_page()
    {
        var head = Read(
            $"{Menu}<h1>{Title}</h1>{Text.Replace("2019年3月21日", "2019-3-21", StringComparison.Ordinal)}"
        ).Head;
        Assert.Equal(new DateOnly(2019, 3, 21), head.IssuedOn);
        Assert.Null(head.PublishedOn);
    }

    [Fact]
    public void A_number_may_stand_in_the_line_of_publication()
    {
        var head = Read(
            $"<center>{Title}</center><center>2019-3-22　[乙府办〔2019〕33号]　来源：本站原创</center>{Text}"
        ).Head;
        Assert.Equal("乙府办〔2019〕33号", head.DocNumber?.Normalized);
        Assert.Equal(new DateOnly(2019, 3, 22), head.PublishedOn);
        Assert.Equal(Title, head.Title);
    }

    [Theory]
    [InlineData("<header><h1>乙区水务局</h1></header>")]
    [InlineData(
        "<div>乙区水务局门户网站</div><div><span>机构概况</span><span>新闻动态</span><span>网上办事</span></div>"
    )]
    [InlineData("<div>本站首页 | 设为首页 | 加入收藏 | 联系方式</div>")]
    [InlineData("首页 → 公文 → 正文<br>")]
    [InlineData("<div>提示</div>")]
    public void Above_the_title_that_the_page_is_called_by_there_is_the_site(string above)
    {
        var notice = Read($"{above}<div><div>{Title}</div></div><div>{Text}</div>", $"{Title}_乙区水务局");
        Assert.Equal(Title, notice.Head.Title);
        Assert.Equal(2, notice.Head.Addressees.Count);
    }

    [Fact]
    public void A_red_head_above_the_title_stays()
    {
        var notice = Read(
            $"<div>本站搜索</div><p>乙区人民政府办公室文件</p><p>乙府办〔2019〕33号</p><p>{Title}</p>{Text}"
        );
        Assert.Equal(Title, notice.Head.Title);
        Assert.Equal("乙府办〔2019〕33号", notice.Head.DocNumber?.Normalized);
    }

    [Fact]
    public void A_title_over_two_boxes_is_found_above_the_text()
    {
        var title = "<div>乙区人民政府办公室关于印发</div><div>《2019年防汛抗旱工作要点》的通知</div>";
        var notice = Read($"{Menu}<div>{title}<div>2019-03-22 来源：区政府办</div><div>{Text}</div></div>", "文件");
        Assert.Equal("乙区人民政府办公室关于印发《2019年防汛抗旱工作要点》的通知", notice.Head.Title);
    }

    [Fact]
    public void A_title_in_a_layout_table_is_found_above_the_text()
    {
        var notice = Read(
            $"""
            <table><tr><td width=200><table><tr><td>信息公开</td></tr><tr><td><a>区司法局</a></td></tr><tr><td><a>区水务局</a></td></tr></table></td>
            <td><table><tr><td align=center><strong>{Title}</strong></td></tr><tr><td>{Text}</td></tr>
            <tr><td>[ <a>打印</a> ] [ <a>关闭</a> ]</td></tr></table></td></tr></table>
            """,
            "乙区"
        );
        Assert.Equal(Title, notice.Head.Title);
    }

    [Fact]
    public void A_letter_in_another_box_than_its_plan_is_kept_whole()
    {
        var notice = Read(
            $"""
            <div>首页>>文件</div><h1>乙区水务局关于印发2019年防汛行动方案的通知</h1><h6>发布时间：2019-03-22</h6>
            <div><p>乙水〔2019〕15号</p><p>局属各单位：</p><p>现将《乙区水务局2019年防汛行动方案》印发给你们，请认真组织实施，抓好落实，确保安全度汛。</p>
            <p>附件：乙区水务局2019年防汛行动方案</p><p>乙区水务局</p><p>2019年3月21日</p></div>
            <div>附件下载 <a>全文下载</a></div>
            <div><p>附件</p><p align=center>乙区水务局2019年防汛行动方案</p>{Text.Replace(
                "<p>各镇人民政府，区政府有关部门：</p>",
                "",
                StringComparison.Ordinal
            )}</div>
            <div>分享到 打印 关闭</div>
            """,
            "乙区水务局2019年防汛行动方案"
        );
        Assert.Equal("乙区水务局关于印发2019年防汛行动方案的通知", notice.Head.Title);
        Assert.Equal(["局属各单位"], notice.Head.Addressees);
        Assert.Equal(["乙区水务局2019年防汛行动方案"], notice.Head.Attachments);
        Assert.Equal(new DateOnly(2019, 3, 21), notice.Head.IssuedOn);
    }

    [Fact]
    public void A_page_bar_in_the_text_is_no_part_of_it()
    {
        var cut = Text.Replace(
            "<p>二、",
            "<div>第1页/共2页　<a>首页</a> <a>上一页</a> <a>下一页</a> <a>末页</a></div><p>二、",
            StringComparison.Ordinal
        );
        var notice = Read($"<h1>{Title}</h1>{cut}<div>第2页/共2页　首页 上一页 下一页 末页</div>");
        Assert.Equal(2, notice.Tasks.Count);
        Assert.DoesNotContain(
            notice.Tasks,
            task => $"{task.Title}{task.Text}".Contains("下一页", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_long_summary_among_the_fields_does_not_begin_the_text()
    {
        var block =
            "<table><tr><td>索引号：</td><td>LC-1</td></tr><tr><td>发布机构：</td><td>区政府办</td></tr><tr><td>内容概述：</td><td>为做好防汛抗旱工作，明确2019年各项任务、责任单位和完成时限，确保安全度汛，制定本通知。</td></tr></table>";
        var notice = Read(
            $"{Menu}{block}<div><h2>{Title}</h2><div>发布日期：2019-03-22　访问次数：　字号：[ <a>大</a> <a>中</a> <a>小</a> ]</div>{Text}</div>"
        );
        Assert.Equal(new DateOnly(2019, 3, 22), notice.Head.PublishedOn);
        Assert.Equal(2, notice.Head.Addressees.Count);
    }

    [Fact]
    public void What_a_site_prints_between_title_and_addressees_is_no_title()
    {
        var notice = Read($"<h1>{Title}</h1><span>乙区水务</span><div>发表于乙区</div><em>2019-03-22 09:10</em>{Text}");
        Assert.Equal(Title, notice.Head.Title);
        Assert.Equal(2, notice.Head.Addressees.Count);
        Assert.Equal(new DateOnly(2019, 3, 22), notice.Head.PublishedOn);
    }

    [Fact]
    public void The_day_of_the_signature_is_surer_than_one_below_the_title()
    {
        Assert.Equal(new DateOnly(2019, 3, 21), Read($"<h1>{Title}</h1><p>2019-03-22</p>{Text}").Head.IssuedOn);
        Assert.Equal(
            new DateOnly(2019, 3, 20),
            Read(
                $"{Menu}<table><tr><td>{Title}</td></tr><tr><td>（2019年3月20日）</td></tr></table><div>{Text}</div>"
            ).Head.IssuedOn
        );
    }

    [Fact]
    public void A_site_may_call_the_letter_by_what_it_prints()
    {
        var plan = "乙区2019年防汛抗旱工作要点";
        var notice = Read(
            $"<div>{plan}</div><p>乙府办〔2019〕33号</p><p>乙区人民政府办公室</p><p>关于印发{plan}的通知</p>{Text}",
            plan
        );
        Assert.Equal($"乙区人民政府办公室关于印发{plan}的通知", notice.Head.Title);
    }

    [Fact]
    public void What_a_site_asks_below_the_signature_is_no_task()
    {
        var below = "<div><h4>满意度调查</h4><p>1. 非常满意 2. 满意 3. 一般 4. 不满意</p><p>您的意见建议：</p></div>";
        var notice = Read($"{Menu}<div><h1>{Title}</h1><div>{Text}</div>{below}</div>");
        Assert.Equal(2, notice.Tasks.Count);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Fact]
    public void Files_listed_below_are_the_attachments_named_above()
    {
        var named = Text.Replace(
            "<p>乙区人民政府办公室</p>",
            "<p>附件：1.责任人名单</p><p>2.物资储备表</p><p>乙区人民政府办公室</p>",
            StringComparison.Ordinal
        );
        var files =
            "<ul><li>附件下载：</li><li><a>附件1：责任人名单.doc</a>（23.5KB，下载次数：15）</li><li><a>附件2：物资储备表.doc</a>（12KB）</li></ul>";
        Assert.Equal(
            ["责任人名单", "物资储备表"],
            Read($"{Menu}<h1>{Title}</h1><div>{named}</div>{files}").Head.Attachments
        );
        Assert.Equal(
            ["任务台账.docx"],
            Read(
                $"{Menu}<h1>{Title}</h1><div>{Text}<p>附件：<a>任务台账.docx</a>（点击下载）</p></div>"
            ).Head.Attachments
        );
    }

    [Theory]
    [InlineData(
        "<div>当前位置：<a>首页</a> &gt; <a>公开</a> &gt; {0}</div><div class=l>{0}</div>",
        "乙区人民政府门户网站"
    )]
    [InlineData("<div>乙区人民政府门户网站</div>{1}<h1>{0}</h1>", "乙区人民政府门户网站")]
    [InlineData(
        "<div>您的浏览器版本过低，为了获得更好的浏览体验，建议您升级浏览器或使用其他浏览器访问本网站，谢谢。</div>{1}<div>{0}</div>",
        "{0}-乙区人民政府"
    )]
    public void A_title_that_names_a_plan_is_found_whatever_the_page_is_called(string above, string name)
    {
        const string Plan = "乙区2019年度防汛抗旱工作要点";
        var body = above.Replace("{0}", Plan, StringComparison.Ordinal).Replace("{1}", Menu, StringComparison.Ordinal);
        var notice = Read($"{body}<div><div>{Text}</div></div>", name.Replace("{0}", Plan, StringComparison.Ordinal));
        Assert.Equal(Plan, notice.Head.Title);
        Assert.Equal(2, notice.Head.Addressees.Count);
        Assert.Equal(2, notice.Tasks.Count);
    }

    [Fact]
    public void Short_lines_in_a_box_above_the_rest_of_the_text_are_kept()
    {
        var first = "<div><p>各镇人民政府：</p><p>现就做好防汛工作通知如下：</p><p>一、防汛准备</p></div>";
        var rest =
            "<div><p>（一）开展汛前检查。对水库、堤防、涵闸逐一排查，建立隐患台账，明确责任人员和整改时限，汛前完成。</p><p>（二）加强值班值守。严格执行24小时值班和领导带班制度，重要情况及时报告，不得迟报漏报。</p></div>";
        var notice = Read($"{Menu}<div><h1>{Title}</h1><div>来源：区政府办</div><div>{first}{rest}</div></div>");
        Assert.Equal(["防汛准备"], notice.Tasks[0].Path.Select(entry => entry.Title));
        Assert.Equal(["各镇人民政府"], notice.Head.Addressees);
    }

    [Fact]
    public void A_title_over_two_lines_is_whole_whatever_the_page_is_called()
    {
        var notice = Read(
            $"{Menu}<div><div>乙区人民政府关于进一步<br>加强防汛抗旱工作的意见</div><div>来源：区政府办</div><div>{Text}</div></div>",
            "乙区人民政府门户网站"
        );
        Assert.Equal("乙区人民政府关于进一步加强防汛抗旱工作的意见", notice.Head.Title);
    }

    [Fact]
    public void What_stands_in_a_breadcrumb_is_no_heading()
    {
        var notice = Read(
            $"{Menu}<ol class=breadcrumb><li><a>首页</a></li><li class=active>正文</li></ol><div class=tit>乙区2019年防汛任务分工表</div><div>来源：水务局 | 发布时间：2019年3月22日</div><table border=1><tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr><tr><td>1</td><td>开展汛前检查</td><td>区水务局</td></tr><tr><td>2</td><td>加强值班值守</td><td>各镇街</td></tr></table>",
            ""
        );
        Assert.Equal("乙区2019年防汛任务分工表", notice.Head.Title);
        Assert.All(notice.Tasks, task => Assert.DoesNotContain(task.Path, entry => entry.Title == "正文"));
    }

    [Fact]
    public void A_site_may_ask_below_a_table_that_nobody_signed()
    {
        var notice = Read(
            $"{Menu}<h2>乙区2019年防汛任务分工表</h2><table border=1><tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr><tr><td>1</td><td>开展汛前检查</td><td>区水务局</td></tr><tr><td>2</td><td>加强值班值守</td><td>各镇街</td></tr></table><div class=pj><h4>您觉得本页内容是否有用？</h4><p>1.有用 2.一般 3.无用</p></div>",
            ""
        );
        Assert.Equal(2, notice.Tasks.Count);
    }

    [Fact]
    public void A_title_over_two_short_lines_is_whole()
    {
        var notice = Read(
            $"{Menu}<div>多云 18℃~25℃</div><div class=a>关于做好汛期安<br>全工作的紧急通知</div><div>发布时间：2019-03-22</div><div>{Text}</div>",
            "乙区人民政府门户网站"
        );
        Assert.Equal("关于做好汛期安全工作的紧急通知", notice.Head.Title);
    }

    [Fact]
    public void An_abstract_above_the_title_is_no_letter()
    {
        var notice = Read(
            $"<header><div class=logo>乙区人民政府</div></header><div><b>摘要：</b>为做好全区防汛抗旱工作，确保人民群众生命财产安全，区政府办公室印发通知，提出两项要求。</div><article><h1>{Title}</h1>{Text}</article>",
            $"{Title}_乙区人民政府"
        );
        Assert.Equal(Title, notice.Head.Title);
        Assert.Equal(2, notice.Head.Addressees.Count);
    }

    [Fact]
    public void An_attachment_below_the_signature_keeps_its_title_in_a_box_of_its_own()
    {
        var table =
            "<table border=1><tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr><tr><td>1</td><td>开展汛前检查</td><td>区水务局</td></tr></table>";
        var notice = Read(
            $"{Menu}<div><h1>{Title}</h1><div>{Text}</div><div>附件</div><div>防汛任务分工表</div><div>{table}</div><div>打印</div></div>"
        );
        Assert.Contains(notice.Parts, part => part.Title == "防汛任务分工表");
        Assert.Equal(3, notice.Tasks.Count);
    }
}
