using System.Text;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Structure;

/// <summary>Labels of notes that only a tag parts from their values.</summary>
public class GluedLabelTests
{
    private static TaskRecord Read(string line)
    {
        var page = $"<h1>2024年重点工作任务清单</h1><p>一、完善制度</p><p>{line}</p><p>二、开展检查</p>";
        return NoticePipeline.Default.Read(new("page.html", Encoding.UTF8.GetBytes(page))).Tasks[0];
    }

    [Theory]
    [InlineData("<b>责任单位</b>县财政局、各乡镇", "县财政局|各乡镇")]
    [InlineData("<i>责任科室</i> <i>督查科</i>", "督查科")]
    [InlineData("<span>责任人</span><span>张某</span>", "张某")]
    public void A_tag_parts_a_label_from_its_value(string line, string units)
    {
        var task = Read(line);
        Assert.Equal(units, string.Join('|', task.Units.Select(unit => unit.Name)));
        Assert.Equal("完善制度", task.Title + task.Text);
    }

    [Theory]
    [InlineData("<b>责任单位</b>要高度重视，抓好落实。")]
    [InlineData("<b>责任单位</b>县财政局要加强管理")]
    [InlineData("责任<b>单位县</b>财政局")]
    public void A_sentence_and_a_line_that_no_tag_parts_there_stay_whole(string line) => Assert.Empty(Read(line).Units);

    [Fact]
    public void A_deadline_is_a_value_too() =>
        Assert.Equal(new DateOnly(2024, 6, 30), Read("<em>完成时限</em><em>6月底前</em>").Deadline?.Date);
}
