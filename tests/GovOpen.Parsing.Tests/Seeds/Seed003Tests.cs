using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Seeds;

/// <summary>A plan in prose: every task ends in a note of its lead, points inside it are 一是/二是.</summary>
public class Seed003Tests
{
    private static readonly Notice Notice = Notices.Seed("003").Notice;

    private static readonly IReadOnlyList<TaskRecord> Duties =
    [
        .. Notice.Tasks.Where(task => task.Path[0].Marker == "三、"),
    ];

    [Fact]
    public void Tasks_1_to_19_stand_under_the_third_section_and_its_only_heading()
    {
        Assert.Equal(TaskWords.Run(1, 19), Duties.Numbers());
        Assert.All(
            Duties,
            task => Assert.Equal("三、重点任务分工 > （一）强化政务公开制度建设，以公开促管理规范", task.Path.Plain())
        );
    }

    [Fact]
    public void Each_task_has_its_lead()
    {
        Assert.All(Duties, task => Assert.NotEmpty(task.Leads()));
        Assert.Equal("财政局", Duties[7].Leads());
        Assert.Equal("项目中心", Duties[8].Leads());
        Assert.Equal("环保分局", Duties[11].Leads());
    }

    [Fact]
    public void Tasks_6_and_7_have_responsible_units_besides()
    {
        Assert.Equal([6, 7], Duties.Where(task => task.Responsible().Length > 0).Numbers());
        Assert.Equal("各街道办事处", Duties[5].Responsible());
        Assert.Equal("各部门 街道办事处", Duties[6].Responsible());
    }

    [Fact]
    public void Points_inside_a_paragraph_are_measures()
    {
        Assert.Equal(["一是", "二是"], Duties[0].Measures.Select(measure => measure.Marker));
        Assert.Equal(["一是", "二是", "三是", "四是"], Duties[1].Measures.Select(measure => measure.Marker));
        Assert.All(Notice.Tasks, task => Assert.Contains(task.Scheme, new[] { "ar-dot", "cn-paren" }));
    }

    [Fact]
    public void The_closing_section_has_three_tasks_without_units()
    {
        var closing = Notice.Tasks.Where(task => task.Path[0].Marker == "四、").ToList();
        Assert.Equal(["（一）", "（二）", "（三）"], closing.Select(task => task.Marker));
        Assert.All(closing, task => Assert.Empty(task.Units));
        Assert.Equal(22, Notice.Tasks.Count);
    }

    [Fact]
    public void The_first_two_sections_are_prose()
    {
        Assert.Equal(
            ["一、", "二、", "三、", "四、"],
            Notice.Outline.Where(entry => entry.Level == 1).Select(entry => entry.Marker)
        );
        Assert.True(Notice.Ledger.Prose > 0);
    }

    [Fact]
    public void A_first_heading_without_a_second_is_reported() =>
        Assert.Equal(["GO2005 有（一）而无（二）"], Notice.Warnings());

    [Fact]
    public void Nothing_is_unplaced() => Assert.Equal(0, Notice.Ledger.Unplaced);
}
