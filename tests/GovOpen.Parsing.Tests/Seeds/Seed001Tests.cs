using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Seeds;

/// <summary>A table printed one cell a line: 47 tasks in five groups whose 序号 is printed again at page breaks.</summary>
public class Seed001Tests
{
    private static readonly NoticeTrace Trace = Notices.Seed("001");
    private static readonly Notice Notice = Trace.Notice;

    [Fact]
    public void Forty_seven_tasks_stand_under_five_groups()
    {
        Assert.Equal(47, Notice.Tasks.Count);
        Assert.Equal(
            [
                "1加大主动公开力度",
                "2推进政务公开提质增效",
                "3深化政务公开促进基层政府治理能力提升",
                "4加强平台载体信息化建设",
                "5夯实工作基础",
            ],
            Notice.Headings(1)
        );
        Assert.Equal(
            [16, 12, 5, 6, 8],
            Notice.Tasks.GroupBy(task => task.Path[0].Marker).Select(group => group.Count())
        );
    }

    [Fact]
    public void A_number_that_counts_groups_belongs_to_the_path_and_not_to_the_task() =>
        Assert.All(Notice.Tasks, task => Assert.Null(task.Number));

    [Fact]
    public void The_third_header_covers_a_group_and_the_text()
    {
        var table = Assert.Single(Trace.Tables);
        Assert.Equal(
            [
                "Ordinal 序号",
                "Group 工作任务",
                "Group 重点工作任务",
                "Text 重点工作任务",
                "Responsible 责任单位",
                "Deadline 完成时限",
            ],
            table.ColumnRoles
        );
        Assert.Equal(1, table.HeaderRows);
        Assert.All(Notice.Tasks, task => Assert.Equal(2, task.Path.Count));
    }

    [Fact]
    public void Deadlines_are_dated_prompt_ongoing_or_discretionary()
    {
        Assert.Equal(
            "2023-05-31×1 2023-07-31×1 2023-08-31×3 2023-09-30×1 2023-10-31×1 2023-12-31×7"
                + " Discretionary×1 Ongoing×10 Prompt×22",
            Notice.Tasks.DeadlineCounts()
        );
        Assert.All(Notice.Tasks, task => Assert.Equal(DeadlineOrigin.Column, task.Deadline?.Origin));
    }

    [Fact]
    public void A_deadline_without_a_year_takes_that_of_the_title() =>
        Assert.All(
            Notice.Tasks.Where(task => task.Deadline?.Kind == DeadlineKind.By),
            task => Assert.Equal(YearSource.Title, task.Deadline?.YearFrom)
        );

    [Fact]
    public void Every_task_has_its_own_responsible_units() =>
        Assert.All(Notice.Tasks, task => Assert.NotEmpty(task.Units));

    [Fact]
    public void Nothing_is_unplaced() => Assert.Equal(0, Notice.Ledger.Unplaced);
}
