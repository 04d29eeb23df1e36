using System.Text;

namespace GovOpen.Parsing.Tests.Hostile;

/// <summary>Markup that broke other readers when it was measured.</summary>
[Collection(HostileReading.Collection)]
public class HostileHtmlTests
{
    private const string Row = "<tr><td>1</td><td>编制目录。</td><td>县财政局</td></tr>";
    private const string Head = "<tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr>";

    [Fact]
    public void A_colspan_of_a_hundred_million_is_clamped()
    {
        var trace = HostileReading.Html(
            10,
            $"<table border=1><tr><td colspan=100000000>任务表</td></tr>{Head}{Row}{Row}</table>"
        );

        Assert.True(trace.Has("GO6003"));
        Assert.InRange(trace.Tables[0].Grid.ColumnCount, 3, 1_000);
        Assert.All(trace.Notice.Tasks, task => Assert.Equal("编制目录。", task.Text));
        Assert.Equal(2, trace.Notice.Tasks.Count);
    }

    [Fact]
    public void A_rowspan_is_clamped_to_the_rows_there_are()
    {
        var trace = HostileReading.Html(
            10,
            $"<table border=1>{Head}<tr><td>1<td>编制目录。<td rowspan=99999999>县财政局<tr><td>2<td>公布目录。</table>"
        );

        Assert.Equal(2, trace.Notice.Tasks.Count);
        Assert.Equal("县财政局", Assert.Single(trace.Notice.Tasks[1].Units).Name);
        Assert.Equal("p1.t1", trace.Notice.Tasks[1].Units[0].From);
    }

    [Fact]
    public void A_rowspan_of_zero_reaches_to_the_end_of_its_group()
    {
        var trace = HostileReading.Html(
            10,
            $"<table border=1><thead>{Head}</thead><tbody><tr><td>1<td>编制目录。<td rowspan=0>县财政局<tr><td>2<td>公布目录。"
                + "</tbody><tbody><tr><td>3<td>开展检查。<td>县司法局</tbody></table>"
        );

        Assert.Equal(
            ["县财政局", "县财政局", "县司法局"],
            trace.Notice.Tasks.Select(task => Assert.Single(task.Units).Name)
        );
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("1.9")]
    public void A_colspan_that_is_no_number_is_one(string colspan)
    {
        var trace = HostileReading.Html(
            10,
            $"<table border=1>{Head}<tr><td colspan=\"{colspan}\">1<td>编制目录。<td>县财政局{Row}</table>"
        );

        Assert.Equal(3, trace.Tables[0].Grid.ColumnCount);
        Assert.Equal("编制目录。", trace.Notice.Tasks[0].Text);
    }

    [Fact]
    public void Head_cells_may_span_columns()
    {
        var trace = HostileReading.Html(
            10,
            "<table border=1><thead><tr><th colspan=2>工作任务<th>责任单位<th>完成时限</thead>"
                + "<tr><td rowspan=2>一、加强公开<td>1.编制目录并公布。<td>县财政局<td>2022年6月底前"
                + "<tr><td>2.开展检查并通报。<td>县司法局<td>长期坚持</table>"
        );

        Assert.Equal(["编制目录并公布。", "开展检查并通报。"], trace.Notice.Tasks.Select(task => task.Text));
        Assert.All(trace.Notice.Tasks, task => Assert.Equal("加强公开", Assert.Single(task.Path).Title));
    }

    [Fact]
    public void Two_hundred_thousand_attributes_lose_no_text()
    {
        var trace = HostileReading.Html(15, $"<p {HostileReading.Repeat(200_000, "a{0}=1 ")}>公开目录</p><p>落实</p>");

        Assert.Equal("公开目录落实", trace.Words());
    }

    [Fact]
    public void A_hundred_thousand_nested_divisions_lose_no_text_and_keep_rows_in_their_table()
    {
        var open = string.Concat(Enumerable.Repeat("<div>", 100_000));
        var close = string.Concat(Enumerable.Repeat("</div>", 100_000));
        var trace = HostileReading.Html(30, $"{open}公开<table border=1>{Head}{Row}</table>{close}落实");

        Assert.Equal("公开序号工作任务责任单位1编制目录。县财政局落实", trace.Words());
    }

    [Theory]
    [InlineData(100)]
    [InlineData(390)]
    public void Rows_stay_inside_their_table_within_the_limit_of_depth(int depth)
    {
        var open = string.Concat(Enumerable.Repeat("<div>", depth));
        var close = string.Concat(Enumerable.Repeat("</div>", depth));
        var trace = HostileReading.Html(10, $"{open}<table border=1>{Head}{Row}</table>{close}");

        Assert.Equal(["序号|工作任务|责任单位", "1|编制目录。|县财政局"], trace.Rows());
    }

    [Fact]
    public void A_table_of_a_hundred_thousand_columns()
    {
        var trace = HostileReading.Html(
            30,
            $"<table border=1><tr>{HostileReading.Repeat(100_000, "<td>公开")}</table>"
        );

        Assert.True(trace.Has("GO6004"));
        Assert.Equal(200_000, trace.Words().Length);
    }

    [Fact]
    public void A_table_of_many_thousand_rows()
    {
        var rows = HostileReading.Repeat(20_000, "<tr><td>{0}<td>编制目录。<td>县财政局");
        Assert.Equal(20_000, HostileReading.Html(60, $"<table border=1>{Head}{rows}</table>").Notice.Tasks.Count);
    }

    [Fact]
    public void Spans_that_multiply_stay_within_bounds()
    {
        var rows = HostileReading.Repeat(2_000, "<tr><td colspan=1000 rowspan=65534>公开{0}");
        HostileReading.Html(60, $"<table border=1>{rows}</table>");
    }

    [Fact]
    public void Formatting_that_is_never_closed_is_ignored()
    {
        var trace = HostileReading.Html(60, HostileReading.Repeat(30_000, "<b id=x{0}><p>公"));

        Assert.True(trace.Has("GO6006"));
        Assert.Equal(30_000, trace.Words().Length);
    }

    [Fact]
    public void Markup_pasted_from_a_word_processor_is_read()
    {
        const string page = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta charset="utf-8"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style>p.MsoNormal{mso-style-parent:"";text-indent:21.0pt}</style></head>
            <body><p class=MsoNormal style='mso-outline-level:1'><b><span lang=EN-US style='font-size:16.0pt;mso-fareast-font-family:仿宋'>2022</span><span>年工作要点<o:p></o:p></span></b></p>
            <![if !supportLists]><p class=MsoNormal><span lang=EN-US>1.<o:p></o:p></span><span>编制目录。</span><st1:chsdate w:st="on">2022年6月底前</st1:chsdate>完成。<span lang=EN-US><o:p>&nbsp;</o:p></span></p><![endif]>
            <p class=MsoNormal><span lang=EN-US>2.</span><span>公布目录。要抓好落实。<o:p></o:p></span></p></body></html>
            """;
        var notice = HostileReading.Html(10, page).Notice;

        Assert.Equal(["1.", "2."], notice.Tasks.Select(task => task.Marker));
        Assert.Equal("编制目录。", notice.Tasks[0].Title);
        Assert.Equal(new DateOnly(2022, 6, 30), notice.Tasks[0].Deadline?.Date);
        Assert.Equal("2022年工作要点", notice.Head.Title);
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<textarea>")]
    [InlineData("<title>")]
    [InlineData("<![CDATA[")]
    [InlineData("<table><table>")]
    [InlineData("<select><option>")]
    [InlineData("<svg><p>")]
    [InlineData("<template>")]
    [InlineData("<frameset>")]
    public void Markup_that_is_never_closed_ends(string open) =>
        HostileReading.Within(
            20,
            "bad.html",
            Encoding.UTF8.GetBytes($"<p>公开</p>{HostileReading.Repeat(20_000, open + "公")}")
        );
}
