using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Export;

/// <summary>A notice that uses every member of the model at least once.</summary>
internal static class RichNotice
{
    private const string Text = "甲县政务公开工作要点\n一、公开\n1 公开预算𠮷。（甲县财政局牵头）\n";

    public static Notice Create() =>
        new()
        {
            Id = "甲府办〔2022〕1号",
            Source = new("notices/a.txt", Model.DocumentFormat.Text, 120, new string('a', 64), "utf-8", 1),
            Head = Head,
            Parts = [new("main", PartKind.Main, "甲县政务公开工作要点", 1)],
            Outline =
            [
                new()
                {
                    Id = "main/1",
                    Part = "main",
                    Parent = null,
                    Level = 1,
                    Marker = "一、",
                    Scheme = "cn-comma",
                    Number = 1,
                    Title = "公开",
                    At = [Place(11, 15)],
                },
            ],
            Tasks = [Task],
            Diagnostics =
            [
                new(ReadingRules.NothingMatched, "一处 \"引号\"", new(11, 13)) { Task = "main/1.1" },
                new(LimitRules.TimedOut, "整体"),
            ],
            Ledger = new()
            {
                Characters = 30,
                Task = 16,
                Outline = 4,
                Head = 10,
                Prose = 0,
                Furniture = 0,
                Unplaced = 0,
                Spans = [new(LedgerClass.Head, "title", "main", 1, 0, 10, "甲县政务公开工作要点")],
            },
            Plane = new(Text),
        };

    private static NoticeHead Head { get; } =
        new()
        {
            Title = "甲县政务公开工作要点",
            DocNumber = new("甲府办[2022] 1号", "甲府办〔2022〕1号", "甲府办", 2022, 1),
            Issuers = ["甲县人民政府办公室"],
            Addressees = ["各乡镇人民政府", "县政府各部门"],
            IssuedOn = new(2022, 6, 6),
            PublishedOn = new(2022, 6, 8),
            PrintedOn = new(2022, 6, 7),
            Year = 2022,
            Release = "此件公开发布",
            IndexNumber = "1150000/2022-00001",
            Attachments = ["任务分工表"],
            Basis = [new("上级要点", "乙府办〔2022〕8号", "根据")],
            Rules = [new("first-is-lead", "列第一位者为牵头单位")],
        };

    private static Deadline Deadline { get; } =
        new("收到后10个工作日内", DeadlineKind.Event)
        {
            Start = new(2022, 1, 1),
            Date = new(2022, 12, 31),
            Every = "quarter",
            MinCount = 1,
            Offset = new(10, OffsetUnit.WorkingDay),
            Event = "收到后",
            Year = 2022,
            YearFrom = YearSource.IssueDate,
            Origin = DeadlineOrigin.Column,
        };

    public static TaskRecord Task { get; } =
        new()
        {
            Id = "main/1.1",
            Part = "main",
            Marker = "1",
            Scheme = "ar-dot",
            Number = 1,
            Path = [new("一、", "公开"), new("1", "预算")],
            Title = "预算",
            Text = "公开预算𠮷，\"及时\"。\n另起一段",
            Measures =
            [
                new("①", 1, "上网") { Units = [Unit(UnitRole.Responsible, "县档案馆")], Deadline = Deadline },
                new("②", 2, "入册"),
            ],
            Units =
            [
                Unit(UnitRole.Lead, "甲县财政局"),
                new(UnitRole.Responsible, "民政局", "甲县民政局", UnitKind.Agency, UnitOrigin.Inherited, "main/1.0"),
                new(UnitRole.Responsible, "各乡镇", "各乡镇", UnitKind.Group, UnitOrigin.Merged, "main/1.0"),
                Unit(UnitRole.Cooperating, "乙公司"),
            ],
            Deadline = Deadline,
            Times = [new("每年", DeadlineKind.Recurring) { Origin = DeadlineOrigin.Text }],
            Remarks = "=1+1",
            At =
            [
                new()
                {
                    Page = 1,
                    Line = 3,
                    Table = 1,
                    Row = 2,
                    Column = 3,
                    Box = [1, 2.5, 3, 4],
                    Start = 16,
                    End = 18,
                    Quote = "1 ",
                },
            ],
            Confidence = 0.90m,
            Inherited = ["responsible_units"],
        };

    private static TaskUnit Unit(UnitRole role, string name) =>
        new(role, name, name, UnitKind.Agency, UnitOrigin.Literal);

    private static SourceSpan Place(int start, int end) =>
        new()
        {
            Line = 2,
            Start = start,
            End = end,
            Quote = Text[start..end],
        };
}
