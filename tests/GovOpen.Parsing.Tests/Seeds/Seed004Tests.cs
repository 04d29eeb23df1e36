using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Seeds;

/// <summary>A letter and a plan of 36 tasks; page breaks cut its sentences, lists of units leave out their level.</summary>
public class Seed004Tests
{
    private static readonly Notice Notice = Notices.Seed("004").Notice;

    [Fact]
    public void The_head_is_read()
    {
        Assert.Equal("冠政办发〔2022〕7号", Notice.Head.DocNumber?.Normalized);
        Assert.Equal(new DateOnly(2022, 4, 28), Notice.Head.IssuedOn);
        Assert.Equal(["冠县人民政府办公室"], Notice.Head.Issuers);
        Assert.Equal("此件公开发布", Notice.Head.Release);
    }

    [Fact]
    public void Thirty_six_tasks_stand_in_five_sections()
    {
        var tasks = Notice.TasksOf(PartKind.Main);
        Assert.Equal(TaskWords.Run(1, 36), tasks.Numbers());
        Assert.Equal(36, Notice.Tasks.Count);
        Assert.Equal(
            ["一、", "二、", "三、", "四、", "五、"],
            tasks.Select(task => Assert.Single(task.Path).Marker).Distinct()
        );
    }

    [Fact]
    public void Each_task_has_its_responsible_units() =>
        Assert.All(Notice.Tasks, task => Assert.NotEmpty(task.Responsible()));

    [Fact]
    public void Sentences_cut_by_the_page_are_joined()
    {
        Assert.Contains(
            "政务服务便民热线、实体服务大厅",
            Notice.Task(PartKind.Main, 11).Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("更新有效性的标注。", Notice.Task(PartKind.Main, 2).Text, StringComparison.Ordinal);
        Assert.All(Notice.Tasks, task => Assert.EndsWith("。", task.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(18, "县民政局 县财政局 县农业农村局 各乡镇(街道)")]
    [InlineData(25, "县人力资源和社会保障局 县医疗保障局")]
    [InlineData(28, "县乡村振兴局 县财政局 县农业农村局")]
    public void Names_are_restored_where_the_list_leaves_out_the_level(int number, string responsible) =>
        Assert.Equal(responsible, Notice.Task(PartKind.Main, number).Responsible());

    [Fact]
    public void A_restored_name_keeps_the_words_of_the_source_beside_it()
    {
        var unit = Notice.Task(PartKind.Main, 18).Units[1];
        Assert.Equal(("财政局", "县财政局", UnitKind.Agency), (unit.Literal, unit.Name, unit.Kind));
    }

    [Fact]
    public void Nothing_is_unplaced() => Assert.Equal(0, Notice.Ledger.Unplaced);
}
