using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Seeds;

/// <summary>A letter, a plan whose items run on through six sections, an annexed pipe table, and two lines of the site.</summary>
public class Seed002Tests
{
    private static readonly Notice Notice = Notices.Seed("002").Notice;

    [Fact]
    public void The_plan_has_23_tasks_that_run_on_through_six_sections()
    {
        var tasks = Notice.TasksOf(PartKind.Main);
        Assert.Equal(TaskWords.Run(1, 23), tasks.Numbers());
        Assert.All(tasks, task => Assert.Equal("cn-paren", task.Scheme));
        Assert.Equal(
            ["一、", "二、", "三、", "四、", "五、", "六、"],
            tasks.Select(task => Assert.Single(task.Path).Marker).Distinct()
        );
        Assert.Equal(("(一)", "(二十三)"), (tasks[0].Marker, tasks[^1].Marker));
    }

    [Fact]
    public void A_lead_sentence_is_the_title_and_stands_apart_from_the_text()
    {
        var task = Notice.Task(PartKind.Main, 1);
        Assert.Equal("加强重大决策预公开。", task.Title);
        Assert.StartsWith("各地要积极公开", task.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_18_rows_with_47_measures()
    {
        var tasks = Notice.TasksOf(PartKind.Table);
        Assert.Equal(TaskWords.Run(1, 18), tasks.Numbers());
        Assert.Equal(47, tasks.Sum(task => task.Measures.Count));
    }

    [Fact]
    public void Measures_start_again_in_every_row() =>
        Assert.All(
            Notice.TasksOf(PartKind.Table),
            task => Assert.Equal(TaskWords.Run(1, task.Measures.Count), task.Measures.Select(measure => measure.Number))
        );

    [Fact]
    public void The_lines_of_the_site_at_the_end_are_furniture()
    {
        var end = Notice.Ledger.Spans[^1];
        Assert.Equal(LedgerClass.Furniture, end.Class);
        Assert.NotNull(end.Reason);
        Assert.True(end.Start > Notice.Tasks.SelectMany(task => task.At).Max(at => at.End) - 1);
    }

    [Fact]
    public void The_head_is_read()
    {
        Assert.Equal(new DateOnly(2021, 11, 3), Notice.Head.IssuedOn);
        Assert.Equal("随公开办发〔2021〕5号", Assert.Single(Notice.Head.Basis).DocNumber);
        Assert.Null(Notice.Head.DocNumber);
    }

    [Fact]
    public void Nothing_is_unplaced() => Assert.Equal(0, Notice.Ledger.Unplaced);
}
