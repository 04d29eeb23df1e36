using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Seeds;

/// <summary>A cover letter and a tab table of 55 tasks in which page breaks cut cells and blank cells stand for merged ones.</summary>
public class Seed000Tests
{
    private static readonly Notice Notice = Notices.Seed("000").Notice;

    [Fact]
    public void The_head_is_read()
    {
        var head = Notice.Head;
        Assert.Equal("垫江府办〔2022〕29号", head.DocNumber?.Normalized);
        Assert.Equal(new DateOnly(2022, 6, 6), head.IssuedOn);
        Assert.Equal(["垫江县人民政府办公室"], head.Issuers);
        Assert.Equal(["各乡镇人民政府", "街道办事处", "县政府各部门", "有关单位"], head.Addressees);
        Assert.Equal("此件公开发布", head.Release);
        Assert.Equal(["国办发〔2022〕8号", "渝府办发〔2022〕59号"], head.Basis.Select(basis => basis.DocNumber));
    }

    [Fact]
    public void The_cover_letter_has_four_tasks_without_units()
    {
        var tasks = Notice.TasksOf(PartKind.Cover);
        Assert.Equal(["一、", "二、", "三、", "四、"], tasks.Select(task => task.Marker));
        Assert.All(tasks, task => Assert.Empty(task.Units));
        Assert.Equal("高度重视，提高政治站位。", tasks[0].Title);
    }

    [Fact]
    public void The_table_has_tasks_1_to_55() =>
        Assert.Equal(TaskWords.Run(1, 55), Notice.TasksOf(PartKind.Table).Numbers());

    [Fact]
    public void Five_sections_hold_headings_2_to_17()
    {
        Assert.Equal(
            [
                "一、以公开助力经济平稳健康发展",
                "二、以公开助力保持社会和谐稳定",
                "三、提高政策公开质量",
                "四、夯实公开工作基础",
                "五、强化工作指导监督",
            ],
            Notice.Headings(1)
        );
        Assert.Equal(
            TaskWords.Run(2, 17),
            [.. Notice.Outline.Where(entry => entry.Level == 2).Select(entry => entry.Number)]
        );
    }

    [Theory]
    [InlineData(10, "一、以公开助力经济平稳健康发展 > （三）加强涉及扩大有效投资的信息公开")]
    [InlineData(11, "一、以公开助力经济平稳健康发展 > （三）加强涉及扩大有效投资的信息公开")]
    [InlineData(31, "四、夯实公开工作基础 > (十一)规范执行政府信息公开制度")]
    [InlineData(47, "五、强化工作指导监督 > (十六)有效改进工作作风")]
    [InlineData(50, "五、强化工作指导监督 > (十六)有效改进工作作风")]
    [InlineData(55, "五、强化工作指导监督 > (十七)认真抓好工作落实")]
    public void Headings_cut_by_the_page_come_out_whole(int number, string path) =>
        Assert.Equal(path, Notice.Task(PartKind.Table, number).Path.Plain());

    [Fact]
    public void One_finding_says_that_the_first_heading_is_missing() =>
        Assert.Equal(
            "（二）之前缺（一）",
            Assert.Single(Notice.Diagnostics, finding => finding.Rule.Code == "GO2001").Message
        );

    [Fact]
    public void Texts_cut_by_the_page_are_joined()
    {
        Assert.EndsWith("主动回复咨询人。", Notice.Task(PartKind.Table, 30).Text, StringComparison.Ordinal);
        Assert.Contains(
            "政务公开研讨交流。针对薄弱环节",
            Notice.Task(PartKind.Table, 47).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(48, "县政府办公室<Merged", "县政府各部门<Merged 各乡镇(街道)<Merged", "p2.t47")]
    [InlineData(50, "县政府办公室<Merged", "县政府各部门<Merged 各乡镇(街道)<Merged", "p2.t47")]
    [InlineData(55, "县政府办公室<Merged", "县政府各部门<Merged 各乡镇(街道)<Merged", "p2.t51")]
    public void Tasks_of_one_merged_cell_share_its_units(int number, string leads, string responsible, string from)
    {
        var task = Notice.Task(PartKind.Table, number);
        Assert.Equal(leads, task.Leads());
        Assert.Equal(responsible, task.Responsible());
        Assert.All(task.Units, unit => Assert.Equal(from, unit.From));
    }

    [Theory]
    [InlineData(4, "县发展改革委<Inherited", "p2.t3")]
    [InlineData(5, "县发展改革委<Inherited", "p2.t3")]
    [InlineData(13, "县卫生健康委<Inherited 县委宣传部（县政府新闻办）<Inherited", "p2.t12")]
    [InlineData(14, "县卫生健康委<Inherited 县委宣传部（县政府新闻办）<Inherited", "p2.t12")]
    [InlineData(15, "县卫生健康委<Inherited 县委宣传部（县政府新闻办）<Inherited", "p2.t12")]
    [InlineData(30, "县政府办公室(政务服务中心)<Inherited", "p2.t28")]
    public void Blank_lead_cells_inherit_and_name_the_donor(int number, string leads, string from)
    {
        var task = Notice.Task(PartKind.Table, number);
        Assert.Equal(leads, task.Leads());
        Assert.All(task.Units.Where(unit => unit.Role == UnitRole.Lead), unit => Assert.Equal(from, unit.From));
        Assert.True(task.Confidence < 1);
    }

    [Fact]
    public void A_row_that_inherits_its_lead_keeps_its_own_responsible_units() =>
        Assert.All(
            Notice.Task(PartKind.Table, 30).Units.Where(unit => unit.Role == UnitRole.Responsible),
            unit => Assert.Equal(UnitOrigin.Literal, unit.Origin)
        );

    [Fact]
    public void Task_47_is_answered_by_units_that_the_page_cut() =>
        Assert.Equal("县政府各部门 各乡镇(街道)", Notice.Task(PartKind.Table, 47).Responsible());

    [Fact]
    public void Nothing_is_unplaced() => Assert.Equal(0, Notice.Ledger.Unplaced);
}
