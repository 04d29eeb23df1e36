using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;

namespace GovOpen.Parsing.Tests.Readers.Html;

public class HtmlTableTests
{
    [Theory]
    [InlineData("<tr><td>a<td>b<td>c<tr><td colspan=2>d<td>e", "0:a | 1:b | 2:c", "0c2:d | 2:e")]
    [InlineData("<tr><td rowspan=2>a<td>b<tr><td>c", "0r2:a | 1:b", "1:c")]
    [InlineData("<tr><td rowspan=9>a<td>b<tr><td>c", "0r2:a | 1:b", "1:c")]
    [InlineData("<tr><td rowspan=99999999999>a<td>b<tr><td>c", "0r2:a | 1:b", "1:c")]
    [InlineData("<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e", "0r2:a | 1:b", "1:c", "0:d | 1:e")]
    [InlineData("<tr><td colspan=abc>a<td>b<tr><td colspan=0>c<td colspan=-3>d", "0:a | 1:b", "0:c | 1:d")]
    [InlineData("<tr><td colspan=100000000>a<tr><td>b<td>c", "0c2:a", "0:b | 1:c")]
    [InlineData("<tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d", "0:a | 1r2:b", "0c2:c | 2:d")]
    [InlineData("<tr><td>a<td>b<tr><td>c<tr><td>d<td>e<td>f", "0:a | 1:b", "0:c", "0:d | 1:e | 2:f")]
    [InlineData(
        "<tfoot><tr><td>z<td>y<tbody><tr><td>a<td>b<thead><tr><td>h<td>i",
        "0:h | 1:i",
        "0:a | 1:b",
        "0:z | 1:y"
    )]
    [InlineData(
        "<tr><td><p>a</p><p>b</p><td>c<br>d<ul><li>e<li>f</ul><tr><td>g<td>h",
        "0:a\nb | 1:c\nd\ne\nf",
        "0:g | 1:h"
    )]
    [InlineData("<tr style='display:none'><td>x<td>y<tr><td>a<td>b<tr><td>c<td>d", "0:a | 1:b", "0:c | 1:d")]
    public void Cells_stand_where_the_standard_puts_them(string rows, params string[] expected) =>
        Assert.Equal(expected, HtmlPage.Read($"<table border=1>{rows}</table>").Lines());

    [Fact]
    public void An_absurd_span_is_reported()
    {
        Assert.True(HtmlPage.Read("<table><tr><td colspan=100000000>a<tr><td>b<td>c</table>").Has("GO6003"));
        Assert.False(HtmlPage.Read("<table><tr><td colspan=3>a<tr><td>b<td>c</table>").Has("GO6003"));
    }

    [Fact]
    public void Head_rows_are_those_of_thead_and_those_of_th_throughout()
    {
        var table = HtmlPage.Read("<table><thead><tr><td>a<td>b<tbody><tr><th>c<th>d<tr><th>e<td>f</table>").Table();
        Assert.Equal([true, true, false], table.Rows.Select(row => row.IsHead));
        Assert.Equal(TableForm.Marked, table.Form);
    }

    [Fact]
    public void A_caption_is_a_paragraph_before_its_table()
    {
        var document = HtmlPage.Read("<table><caption>任务分工表</caption><tr><td>a<td>b<tr><td>c<td>d</table>");
        Assert.Equal(["任务分工表", "0:a | 1:b", "0:c | 1:d"], document.Lines());
    }

    [Fact]
    public void A_table_that_lays_out_a_page_is_no_table()
    {
        var inner = "<table border=1><tr><td>a<td>b<tr><td>c<td>d</table>";
        var document = HtmlPage.Read($"<table><tr><td><p>一、总体要求</p>{inner}</td></tr></table>");
        Assert.Equal(["一、总体要求", "0:a | 1:b", "0:c | 1:d"], document.Lines());
    }

    [Fact]
    public void A_table_within_a_cell_of_data_is_text_of_the_cell()
    {
        var inner = "<table><tr><td>x<td>y</table>";
        var document = HtmlPage.Read(
            $"<table border=1><tr><th>序号<th>任务<tr><td>1<td>a{inner}<tr><td>2<td>b<tr><td>3<td>c</table>"
        );
        Assert.Equal(["0:序号 | 1:任务", "0:1 | 1:a\nx\ny", "0:2 | 1:b", "0:3 | 1:c"], document.Lines());
    }

    [Fact]
    public void A_table_of_too_many_columns_is_read_as_lines()
    {
        var document = HtmlPage.Read(
            "<table border=1><tr>" + string.Concat(Enumerable.Repeat("<td>格", 100_000)) + "</table>"
        );
        Assert.True(document.Has("GO6004"));
        Assert.Equal(100_000, document.Blocks.Count);
    }

    [Fact]
    public void Spans_cannot_make_more_cells_than_the_limit()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td colspan=1000 rowspan=60000>a<td>b", 3000));
        Assert.True(HtmlPage.Read($"<table border=1>{rows}</table>").Has("GO6004"));
        var small = ReaderOptions.Default with { MaxTableCells = 3 };
        Assert.True(HtmlPage.Read("<table border=1><tr><td>a<td>b<tr><td>c<td>d</table>", small).Has("GO6004"));
    }
}
