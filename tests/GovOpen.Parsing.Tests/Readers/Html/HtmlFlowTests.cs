using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Readers.Html;

public class HtmlFlowTests
{
    [Theory]
    [InlineData("<p>一</p><p>二<br>三</p>四<div>五</div>", "一", "二", "三", "四", "五")]
    [InlineData("<p>政务\n  公开</p><p>open\n data</p><p>a  b</p>", "政务公开", "open data", "a b")]
    [InlineData("<p>(<b>十六</b>)<span>有效</span></p>", "(十六)有效")]
    [InlineData(
        "<p>a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p class=MsoNormal><span lang=EN-US>1.<span>&nbsp; </span></span>公开</p>",
        "a",
        "1.\u00A0 公开"
    )]
    [InlineData("<!--[if gte mso 9]><xml>x</xml><![endif]--><p>甲</p><![if !supportLists]>乙<![endif]>", "甲", "乙")]
    [InlineData("<ol><li>甲<li>乙<li value=7>丙<li>丁</ol>", "1.甲", "2.乙", "7.丙", "8.丁")]
    [InlineData("<ol start=3 type=a><li>甲<li>乙</ol><ol type=I><li>丙<li>丁</ol>", "c.甲", "d.乙", "I.丙", "II.丁")]
    [InlineData("<ol reversed><li>甲<li>乙</ol><ol style='list-style:none'><li>丙</ol>", "2.甲", "1.乙", "丙")]
    [InlineData("<ol style='list-style-type:upper-roman'><li>甲<li>乙</ol>", "I.甲", "II.乙")]
    [InlineData("<ol start=10 style='list-style:cjk-ideographic'><li>甲<li>乙</ol>", "十、甲", "十一、乙")]
    [InlineData("<ol><li>1.甲<li>2.乙</ol><ul><li>丙</ul>", "1.甲", "2.乙", "丙")]
    [InlineData(
        "<p>甲<script>var x='乙'</script><style>p{}</style><span style='display: none'>丙</span><img alt=丁></p>",
        "甲"
    )]
    [InlineData(
        "<p hidden>甲</p><template>乙</template><noscript>丙</noscript><p style='VISIBILITY:hidden'>丁</p><p>戊",
        "戊"
    )]
    [InlineData("<pre>一\n  二</pre>", "一", "二")]
    [InlineData("<p>汉<ruby>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby></p>", "汉字")]
    [InlineData("<plaintext><p>甲</p>", "<p>甲</p>")]
    [InlineData("<p>a\0b</p>", "ab")]
    [InlineData("<![CDATA[甲]]>乙", "乙")]
    [InlineData("甲<svg><title>乙</title><g/></svg>丙<math><mi>x</mi></math>丁", "甲丙x丁")]
    [InlineData("甲<template><td>乙<template>丙</template></template>丁", "甲 丁")]
    public void Lines_are_those_that_a_browser_shows(string html, params string[] expected) =>
        Assert.Equal(expected, HtmlPage.Read(html).Lines());

    [Fact]
    public void Looks_are_hints()
    {
        var document = HtmlPage.Read(
            "<h2 style='text-align:center'>甲</h2><p align=center><b>乙</b></p><p>丙<b>丁</b></p><p>&nbsp;</p><hr><p style='font-weight:700'>戊</p>"
        );
        Assert.Equal(
            [
                new ParagraphHints(HeadingLevel: 2, IsCentered: true, IsBold: true),
                new ParagraphHints(IsCentered: true, IsBold: true),
                new ParagraphHints(),
                new ParagraphHints(IsBold: true, BlankLinesBefore: 1, StartsPage: true),
            ],
            document.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Hints)
        );
    }

    [Fact]
    public void A_page_that_hides_its_text_for_a_script_to_show_is_read_all_the_same()
    {
        var text = string.Concat(Enumerable.Repeat("各部门要加强组织领导，完善工作机制。", 10));
        var document = HtmlPage.Read($"<div style='display:none'><p>{text}</p></div>");
        Assert.True(document.Has("GO1034"));
        Assert.Equal([text], document.Lines());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("<frameset><frame src=a></frameset>")]
    [InlineData("<div id=app></div><script>load()</script>")]
    public void A_page_without_text_says_so(string html)
    {
        var document = HtmlPage.Read(html);
        Assert.True(document.Has("GO1035"));
        Assert.Empty(document.Blocks);
    }

    [Theory]
    [InlineData(
        "<div>很抱歉，您访问的页面不存在或已删除！</div><p>1. 请检查您输入的网址是否正确。</p><p>2. 您可以返回网站首页。</p>"
    )]
    [InlineData("<h1>2020年工作要点</h1><iframe src=content.html></iframe><div>打印本页 关闭窗口</div>")]
    [InlineData("<h1>关于印发任务分解表的通知</h1><p><a href=a.pdf>任务分解表.pdf</a></p>")]
    public void A_page_without_a_notice_says_so(string html)
    {
        var notice = NoticePipeline.Default.Read(new("page.html", System.Text.Encoding.UTF8.GetBytes(html)));
        Assert.Contains(notice.Diagnostics, finding => finding.Rule.Code == "GO1036");
        Assert.Empty(notice.Tasks);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Fact]
    public void Text_right_before_a_definition_list_is_kept() =>
        Assert.Equal(
            ["甲县要点", "0:编号 | 1:甲", "0:名称 | 1:乙", "0:日期 | 1:丙"],
            HtmlPage
                .Read("甲县要点<dl><dt>编号</dt><dd>甲</dd><dt>名称</dt><dd>乙</dd><dt>日期</dt><dd>丙</dd></dl>")
                .Lines()
        );
}
