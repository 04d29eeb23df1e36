using System.Globalization;
using System.Text;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Outlines;

/// <summary>Lists that stand inside lists, and very long ones.</summary>
public class ListTests
{
    [Fact]
    public void Items_of_a_list_inside_another_lie_deeper()
    {
        var notice = Notices.OfText(
            "<h1>2024年工作方案</h1><ol><li>加强公开<ol><li>编制公开目录。<li>发布公开目录。</ol>"
                + "<li>政策解读<ol style='list-style-type:lower-alpha'><li>开展政策解读。<li>回应关切问题。</ol>"
                + "<li>办好宣传活动。</ol>",
            "notice.html"
        );

        Assert.Equal(
            ["1.加强公开 / 1.", "1.加强公开 / 2.", "2.政策解读 / a.", "2.政策解读 / b.", "3."],
            notice.Tasks.Select(Labels)
        );
        Assert.Empty(notice.Diagnostics);
    }

    [Fact]
    public void Items_that_Markdown_sets_in_lie_deeper()
    {
        var notice = Notices.OfText(
            "# 2024年工作要点\n\n1. 建设统一平台。\n   1. 完成系统摸底。\n   2. 完成迁移测试。\n2. 完善共享机制。\n  3. 开展培训。\n",
            "notice.md"
        );

        Assert.Equal(["1.建设统一平台 / 1.", "1.建设统一平台 / 2.", "2.", "3."], notice.Tasks.Select(Labels));
    }

    [Fact]
    public void A_list_of_more_than_a_thousand_items_is_read_to_its_end_over_a_gap()
    {
        var text = new StringBuilder("2024年任务清单\n\n");
        foreach (var number in Enumerable.Range(1, 1_250).Where(number => number != 1_100))
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}.完成该类事项的公开工作。\n");
        }

        var notice = Notices.OfText(text.ToString(), "notice.txt");

        Assert.Equal(1_249, notice.Tasks.Count);
        Assert.Equal(1_250, notice.Tasks[^1].Number);
        var gap = Assert.Single(notice.Diagnostics);
        Assert.Equal((OutlineRules.NumberMissing, "第1099.之后缺1100."), (gap.Rule, gap.Message));
    }

    [Fact]
    public void A_year_at_the_head_of_a_line_is_no_label()
    {
        var notice = Notices.OfText(
            "2024年工作方案\n\n一、加强公开\n2024、2025年要完成任务。\n二、政策解读\n（2024）年要完成任务。\n",
            "notice.txt"
        );

        Assert.Equal(["一、", "二、"], notice.Tasks.Select(Labels));
    }

    [Fact]
    public void Other_dates_of_a_field_are_kept_as_times()
    {
        var notice = Notices.OfText(
            "<table><tr><th>序号<th>工作任务<th>责任单位<th>完成时限"
                + "<tr><td>1<td>报送总结。<td>办公室<td>2024年6月20日和12月20日前</table>",
            "notice.html"
        );

        var task = Assert.Single(notice.Tasks);
        Assert.Equal(new DateOnly(2024, 12, 20), task.Deadline?.Date);
        Assert.Equal(new DateOnly(2024, 6, 20), Assert.Single(task.Times).Date);
    }

    private static string Labels(TaskRecord task) =>
        string.Join(" / ", task.Path.Select(entry => entry.Marker + entry.Title).Append(task.Marker));
}
